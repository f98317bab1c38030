/** Lines → the width of the column around each line, where there is one. */
import type { Line } from '../../pages/lines.ts';

/** How many lines on either side are looked at. */
const REACH = 9;

/** Body text has punctuation; titles one below the other, however alike in width, have hardly any. */
const SIGNS = /[，。、；：]/g;
const LEAST_SIGNS = 1 / 90;

/** What is asked of each line again and again. */
interface Measure {
  /** Rounded width; 0 for lines that say nothing of the column. */
  width: number;
  length: number;
  /** Signs within the line: the last line of a paragraph, which ends in one, may be as short as a title. */
  signs: number;
  /** A sign within it, or a comma at its end, where a title has none. */
  signed: boolean;
}

const measure = ({ spaced, heading, width, compact }: Line): Measure => ({
  width: spaced || heading || width > 61 ? 0 : Math.round(width),
  length: compact.length,
  signs: compact.length > 200 ? 4 : (compact.slice(0, -1).match(SIGNS)?.length ?? 0),
  signed: /[，。、；：].|[，、]$/.test(compact),
});

/** The width that most of the lines in a stretch fill (to within one character), or null where they are of all lengths. */
function filledWidth(measures: Measure[], from: number, to: number): number | null {
  const counts = new Uint8Array(64);
  const lengths = new Uint16Array(64);
  const signs = new Uint16Array(64);
  const signed = new Uint16Array(64);
  let lines = 0;
  for (let at = Math.max(0, from); at < Math.min(to, measures.length); at++) {
    const { width, length: own, signs: marks, signed: marked } = measures[at] as Measure;
    if (width === 0) continue;
    lines++;
    counts[width] = (counts[width] as number) + 1;
    lengths[width] = (lengths[width] as number) + own;
    signs[width] = (signs[width] as number) + marks;
    if (marked) signed[width] = (signed[width] as number) + 1;
  }
  let [best, most] = [0, 0];
  for (let width = 5; width <= 60; width++) {
    const count = (counts[width] as number) + (counts[width - 1] as number);
    if ((counts[width] as number) > 0 && count >= most) [best, most] = [width, count];
  }
  const both = (sums: Uint16Array) => (sums[best] as number) + (sums[best - 1] as number);
  const many = most < 4 || both(signed) > 1 || most >= lines * 0.8;
  const written = many && both(signs) >= both(lengths) * LEAST_SIGNS;
  return most >= 3 && most >= lines * 0.5 && written ? best : null;
}

/** The widths of the columns that end and begin at a line. */
export interface Columns {
  before: number | null;
  after: number | null;
}

/** The width that more of a page's lines have than any other (to within one character), if a good part of them has it. */
function pageWidth(measures: Measure[]): number | null {
  const counts = new Uint32Array(64);
  for (const { width, signs } of measures) if (signs > 0) counts[width] = (counts[width] as number) + 1;
  let best = 5;
  for (let width = 6; width <= 60; width++)
    if ((counts[width] as number) + (counts[width - 1] as number) >= (counts[best] as number) + (counts[best - 1] as number))
      best = width;
  const most = (counts[best] as number) + (counts[best - 1] as number);
  const all = measures.reduce((sum, { signs }) => sum + (signs > 0 ? 1 : 0), 0);
  return most >= 6 && most >= all * 0.4 ? best : null;
}

/**
 * The width that every line of a report has filled from its dateline to the one at `at`, that one too: a page of a few short
 * reports shows no other column, and a full line after a sentence's end is no title for that.
 */
function widthSinceDateline(lines: Line[], at: number, isDateline: (at: number) => boolean): number | null {
  const widths = [(lines[at] as Line).width];
  for (let above = at - 1; above >= 0 && above >= at - REACH && (lines[above + 1] as Line).gap === 0; above--) {
    widths.push((lines[above] as Line).width);
    if (Math.max(...widths) - Math.min(...widths) > 1) return null;
    if (isDateline(above)) return widths.length > 2 ? Math.max(...widths) : null;
  }
  return null;
}

/** Where the lines that stand together with the one at `at` begin, as far as is looked. */
function lastGap(lines: Line[], at: number): number {
  let from = at;
  while (from > at - REACH && from > 0 && lines[from]?.gap === 0) from--;
  return from;
}

/** Where they end. */
function nextGap(lines: Line[], at: number): number {
  let to = at + 1;
  while (to <= at + REACH && lines[to]?.gap === 0) to++;
  return to;
}

/** For each line, the widths of the columns before and after it; short articles in narrow columns show theirs only in the whole page. */
export function columnsOf(lines: Line[], isDateline: (at: number) => boolean): Columns[] {
  const measures = lines.map(measure);
  const page = pageWidth(measures);
  return lines.map(({ width }, at) => {
    const [above, below] = [lastGap(lines, at), nextGap(lines, at)];
    const before = filledWidth(measures, Math.max(above, at - REACH), at) ?? filledWidth(measures, at - REACH, at);
    const after = filledWidth(measures, at + 1, Math.min(below, at + 1 + REACH)) ?? filledWidth(measures, at + 1, at + 1 + REACH);
    if (before !== null || after !== null) return { before, after };
    if (page !== null && width <= page + 1.6) return { before: page, after: page };
    return { before: widthSinceDateline(lines, at, isDateline), after };
  });
}
