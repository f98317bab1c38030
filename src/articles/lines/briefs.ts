/** Lines → which begin a brief: paragraphs with a mark each, or all paragraphs below the name of a column of briefs. */
import type { Line } from '../../pages/lines.ts';
import { wordSet } from '../../words/lexicon.ts';
import type { Opening } from '../dateline/openings.ts';
import { isEnded } from './sentence-ends.ts';

/** A brief is short. */
const BRIEF = 260;
const MARKED = /^[●○■□◆◇▲△★☆▶►※·•]/;
const bare = (text: string) => text.replace(/^[◎●■□◆▲★☆※【[|丨]+|[】\]|丨]{1,3}$/g, '');

/** `简讯`, `◎一句话新闻`: the name of a column whose paragraphs are reports of their own. */
export const isBriefsColumn = ({ compact }: Line) => compact.length <= 12 && wordSet('briefs-columns').has(bare(compact));

/** Whether the paragraph that begins at `at` and ends before `to` is one brief: sentences, and no more than a few. */
function isBrief(lines: Line[], at: number, to: number): boolean {
  const text = lines.slice(at, to).reduce((all, { compact }) => all + compact, '');
  return text.length >= 24 && text.length <= BRIEF && isEnded(text);
}

/** Lines below a column's name at which its paragraphs begin, as far as they are briefs. */
function paragraphsBelow(lines: Line[], name: number, openings: (Opening | null)[]): number[] {
  const starts: number[] = [];
  let at = name + 1;
  while (at < lines.length && openings[at] === null && !lines[at]?.heading) {
    let to = at + 1;
    const goesOn = (line: Line) => !(line.indented || line.gap > 0) || !isEnded((lines[to - 1] as Line).compact);
    while (to < lines.length && openings[to] === null && goesOn(lines[to] as Line) && to - at < 40) to++;
    if (!isBrief(lines, at, to) || isTitleLine(lines, at)) break;
    starts.push(at);
    at = to;
  }
  return starts;
}

/** `●海关查获…`, three times or more, each after the end of a sentence: the marks part briefs, not titles. */
function markedParagraphs(lines: Line[], openings: (Opening | null)[]): number[] {
  const byMark = new Map<string, number[]>();
  for (const [at, { compact, heading }] of lines.entries()) {
    const mark = compact[0] as string;
    if (openings[at] !== null || heading || !MARKED.test(compact)) continue;
    byMark.set(mark, [...(byMark.get(mark) ?? []), at]);
  }
  return [...byMark.values()].filter((starts) => starts.length >= 3 && areBriefs(lines, starts)).flat();
}

/** Each marked line reads on to the end of a sentence before the next; the first stands below the name of a column or a gap. */
function areBriefs(lines: Line[], starts: number[]): boolean {
  const first = starts[0] as number;
  const above = lines[first - 1];
  const headed = above === undefined || isBriefsColumn(above) || (!isEnded(above.compact) && above.compact.length <= 8);
  if (!headed && lines[first]?.gap === 0) return false;
  return starts.every((at, index) => {
    const next = starts[index + 1] ?? Math.min(lines.length, at + 24);
    const end = lines.slice(at, next).findIndex(({ compact }) => isEnded(compact));
    return end >= 0 && (index === starts.length - 1 || isBrief(lines, at, next)) && !isTitleLine(lines, at);
  });
}

/** A marked line that ends short of the line below is a title. */
const isTitleLine = (lines: Line[], at: number) =>
  !isEnded(lines[at]?.compact ?? '') && (lines[at]?.width ?? 0) < (lines[at + 1]?.width ?? 0) - 2.5;

/** The lines at which a brief begins. */
export function briefsAt(lines: Line[], openings: (Opening | null)[]): number[] {
  const listed = lines.flatMap((line, name) => {
    if (!isBriefsColumn(line)) return [];
    const starts = paragraphsBelow(lines, name, openings);
    return starts.length >= 2 ? starts : [];
  });
  return [...new Set([...listed, ...markedParagraphs(lines, openings)])];
}
