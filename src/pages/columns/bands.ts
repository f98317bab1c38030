/** Rows → the bands of them that a gutter parts in two, each as long as its columns go. */
import { type Gutter, guttersOf, isRight, ROWS } from './gutters.ts';
import type { Word } from './printed-rows.ts';
import { partsColumns } from './running-text.ts';

/** How far short of its column, in half-widths, a line stops that does not fill it. */
const SHORT = 4;
/** How far an indent sets a line in. */
const INDENT = 5;

/** A gutter without what stands below its last blank row and above text across the page, and is no line of the left column: `城区供水恢复` is the headline of that text. */
function withFoot(gutter: Gutter, rows: Word[][], end: number): Gutter {
  const own = gutter.rows.map((row) => (rows[row] as Word[]).filter((word) => !isRight(gutter, word)));
  const start = own.reduce((least, words) => Math.min(least, words[0]?.left ?? Infinity), Infinity);
  const edge = own.reduce((most, words) => Math.max(most, words.at(-1)?.right ?? 0), 0);
  const isLine = (words: Word[]) => {
    const [left, right] = [(words[0] as Word).left, (words.at(-1) as Word).right];
    return left >= gutter.left || (left <= start + INDENT && right >= edge - SHORT && right <= edge);
  };
  let to = gutter.to;
  for (let row = to; gutter.to < end && row > (gutter.rows.at(-1) as number); row--) {
    const words = rows[row] as Word[];
    if (words.length === 0) to = row - 1;
    else if (isLine(words)) break;
  }
  return { ...gutter, to };
}

/** Gutters that part columns, the longest first, none beside another. */
export function bandsOf(page: string, rows: Word[][], beside: boolean, isWhole: (row: number) => boolean): Gutter[] {
  const found = guttersOf(rows, beside ? 1 : ROWS, isWhole);
  const here: Gutter[][] = rows.map(() => []);
  for (const gutter of found) for (let row = gutter.from; row <= gutter.to; row++) here[row]?.push(gutter);
  const taken = new Uint8Array(rows.length);
  const end = rows.findLastIndex((words) => words.length > 0);
  const bands: Gutter[] = [];
  for (const gutter of found.sort((a, b) => b.to - b.from - (a.to - a.from) || b.rows.length - a.rows.length)) {
    if (taken[gutter.from] || taken[gutter.to] || !partsColumns(page, rows, gutter, here, beside)) continue;
    const free = taken.subarray(gutter.above, gutter.from).every((row) => row === 0);
    const band = withFoot({ ...gutter, from: free ? gutter.above : gutter.from }, rows, end);
    taken.fill(1, band.from, band.to + 1);
    bands.push(band);
  }
  return bands.sort((a, b) => a.from - b.from);
}
