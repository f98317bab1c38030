/** Labelled lines → those that name the author of a commentary or a feature, alone below the title: bylines, and no part of it. */
import type { Line } from '../../pages/lines.ts';
import { wordSet } from '../../words/lexicon.ts';
import type { Opening } from '../dateline/openings.ts';
import type { LineLabel } from './label-lines.ts';

const NAME = /^[\u4e00-\u9fff]{2,3}$/;
/** A title's last line is seldom so much shorter than the line above. */
const TITLE = 6;

/** `石桥` below `让夜市亮起来也要静下来`: a surname and a given name, narrower by far than the title and the text. */
function isAuthor(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (!above || !below || line.heading || !NAME.test(line.compact)) return false;
  if (!wordSet('surnames').has(line.compact[0] as string)) return false;
  return above.compact.length >= line.compact.length + TITLE && below.compact.length >= line.compact.length + TITLE;
}

/** Turns title lines that are authors' names into bylines; `kept` are the indexes of `lines` on the page. */
export function markAuthors(lines: Line[], kept: number[], openings: (Opening | null)[], labels: Map<number, LineLabel>): void {
  for (const [at, line] of lines.entries()) {
    const [above, own, below] = [kept[at - 1], kept[at], kept[at + 1]] as [number, number, number];
    if (labels.get(own) !== 'title' || labels.get(above) !== 'title' || labels.get(below) !== 'body') continue;
    if (openings[below] || openings[own] || !isAuthor(line, lines[at - 1], lines[at + 1])) continue;
    openings[own] = 'byline';
    labels.set(own, 'body');
  }
}
