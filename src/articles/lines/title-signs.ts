/** Lines → what the lines around one say of its being a title: it stands apart in gaps, or the text below takes up its words. */
import type { Line } from '../../pages/lines.ts';
import { tokensOf } from '../titles/affinity.ts';
import { isEnded } from './sentence-ends.ts';

/** Most lines, and most characters, of titles that stand together. */
const BLOCK_LINES = 4;
const BLOCK = 64;
/** How much of the text below a line is looked at. */
const BELOW = 130;

/** Whether the last of some lines is shorter than the rest: where no sentence ends there, text would have filled it. */
const stopsShort = (block: Line[]) => (block.at(-1) as Line).width < Math.max(...block.map(({ width }) => width)) - 2.3;

/** Whether lines read as text: sentences, or clauses that fill their lines. */
function isWritten(block: Line[]): boolean {
  const written = stopsShort(block) ? /[。；]/ : /[，。；]/;
  return block.some(({ compact }) => written.test(compact)) || isEnded(block.at(-1)?.compact ?? '');
}

/** Lines between two gaps that together are no longer than a title, do not read as text and are not known to be text. */
export function linesApart(lines: Line[], isText: (at: number) => boolean): boolean[] {
  const apart = lines.map(() => false);
  let from = 0;
  for (let to = 1; to <= lines.length; to++) {
    if (to < lines.length && lines[to]?.gap === 0) continue;
    const block = lines.slice(from, Math.min(to, from + BLOCK_LINES + 1));
    const length = block.reduce((sum, { compact }) => sum + compact.length, 0);
    const text = isWritten(block) || block.some((_, at) => isText(from + at));
    if (to - from <= BLOCK_LINES && length <= BLOCK && !text) apart.fill(true, from, to);
    from = to;
  }
  return apart;
}

/** Lines longer or shorter than these, and sentences, are not looked at. */
const isTitleLike = ({ compact }: Line): boolean =>
  compact.length >= 6 && compact.length <= 40 && !isEnded(compact) && !/[，。；]/.test(compact);

/** Share of a line's pairs of characters that a text has. */
function shareIn(text: ReadonlySet<string>, { compact }: Line): number {
  const own = new Set(tokensOf(compact));
  return [...own].filter((token) => text.has(token)).length / Math.max(1, own.size);
}

/** More lines below all sentences are a list, not titles at the foot of a page. */
const FOOT = 40;

/** What stands above the lines at a page's foot that no sentence follows; null where a sentence ends the page. */
function aboveFoot(lines: Line[]): { from: number; words: ReadonlySet<string> } | null {
  const from = lines.findLastIndex(({ compact }) => isEnded(compact) || /[。；]/.test(compact)) + 1;
  if (from === 0 || from === lines.length || lines.length - from > FOOT) return null;
  return {
    from,
    words: new Set(lines.slice(0, from).flatMap(({ compact }) => tokensOf(compact))),
  };
}

/**
 * How much of each line the text that it may be the title of has: `海河大桥通车` above `9月1日，海河大桥…通车`; at the foot of
 * a page, where titles may be printed with no text below, all that stands above.
 */
export function echoesOf(lines: Line[]): (at: number) => number {
  const foot = aboveFoot(lines);
  return (at) => {
    const line = lines[at] as Line;
    if (!isTitleLike(line)) return 0;
    if (foot && at >= foot.from) return shareIn(foot.words, line);
    let below = '';
    for (let next = at + 1; next < lines.length && next < at + 16 && below.length < BELOW; next++) below += lines[next]?.compact;
    return shareIn(new Set(tokensOf(below.slice(0, BELOW))), line);
  };
}

/** Least paragraphs by which a page shows that it indents them, and least share of those that end above. */
const INDENTED = 4;

/** Whether a page indents its paragraphs. */
function indentsParagraphs(lines: Line[]): boolean {
  const begun = lines.filter(({ indented }) => indented).length;
  return begun >= INDENTED && begun <= (lines.length - begun) * 2;
}

/** On a page with indented paragraphs, lines between the end of a sentence and an indent that break off: `春茶开采` above `　　本报讯…`. */
export function linesOutside(lines: Line[]): boolean[] {
  if (!indentsParagraphs(lines)) return lines.map(() => false);
  return lines.map((line, at) => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    if (before && !isEnded(before.compact) && before.compact.length > 8) return false;
    return next?.indented === true && !line.indented && !isEnded(line.compact) && !/[，、]$/.test(line.compact);
  });
}

/** On such a page, lines that begin a paragraph by their indent: what follows them is flush, and no article begins there. */
export function paragraphHeads(lines: Line[], begins: (at: number) => boolean): boolean[] {
  if (!indentsParagraphs(lines)) return lines.map(() => false);
  return lines.map((line, at) => {
    const next = lines[at + 1];
    return line.indented && line.gap === 0 && next?.gap === 0 && !next.indented && !next.heading && !begins(at + 1);
  });
}
