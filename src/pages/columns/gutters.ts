/** Rows → gutters: stretches of white space that recur at the same printed column down the page. */
import type { Word } from './printed-rows.ts';

/** White space between `left` and `right` in every row from `from` to `to`; `rows` have text on both sides of it, well apart. */
export interface Gutter {
  left: number;
  right: number;
  from: number;
  /** The first row that its columns may have: `from` or one above it. */
  above: number;
  to: number;
  rows: number[];
  /** Rows in which it stands a little aside. */
  aside: number;
}

interface White {
  left: number;
  right: number;
  inner: boolean;
}

/** White space of a row's width that parts columns; less parts words. */
const GAP = 2;
/** A gutter is one where so many rows have text on both sides. */
export const ROWS = 3;
/** How far above its first such row a gutter may begin, where the right column has text alone. */
const ABOVE = 40;
/** How far right of a line the next begins, where it is another column's. */
const STEP = 12;

const isGap = ({ left, right, inner }: White) => inner && right - left >= GAP;

function whitesOf(words: Word[]): White[] {
  const whites: White[] = [{ left: -Infinity, right: (words[0] as Word).left, inner: false }];
  for (const [at, { right }] of words.entries())
    whites.push({ left: right, right: words[at + 1]?.left ?? Infinity, inner: at + 1 < words.length });
  return whites;
}

/** What is left of a gutter below a row: narrower, parted in two, or nothing where the row's text stands in it. */
function goOn(gutter: Gutter, whites: White[], row: number): Gutter[] {
  const hits = whites.filter(({ left, right }) => Math.min(right, gutter.right) - Math.max(left, gutter.left) >= 1);
  const beside =
    hits.length > 0
      ? undefined
      : whites.find((white) => isGap(white) && white.left <= gutter.right + 1 && white.right >= gutter.left - 1);
  if (beside && gutter.aside * 4 <= gutter.rows.length) {
    gutter.rows.push(row);
    return [Object.assign(gutter, { to: row, aside: gutter.aside + 1 })];
  }
  return hits.map((white, at) => {
    const rows = at < hits.length - 1 ? [...gutter.rows] : gutter.rows;
    if (isGap(white)) rows.push(row);
    return { ...gutter, rows, left: Math.max(white.left, gutter.left), right: Math.min(white.right, gutter.right), to: row };
  });
}

/**
 * The row from which a gutter's columns may stand: headlines of theirs are set in the middle, with wider gaps, and the right one's
 * may stand higher. Rows in which the left column alone has text are taken in below such a row only.
 */
function rowAbove(gutter: Gutter, rows: Word[][], isWhole: (row: number) => boolean): number {
  let above = gutter.from;
  for (let row = gutter.from - 1; row >= 0 && row >= gutter.from - ABOVE && !isWhole(row); row--) {
    const words = rows[row] as Word[];
    if (words.length === 0) continue;
    const white = whitesOf(words).find(({ left, right }) => Math.min(right, gutter.right) - Math.max(left, gutter.left) >= 1);
    if (!white || (white.inner && !isGap(white))) break;
    if (white.right !== Infinity) above = row;
  }
  return above;
}

/** White space between a row whose text ends and the next, whose text begins right of that: lines of columns whose heights differ. */
function stepOf(before: Word[] | undefined, words: Word[]): White | null {
  const [end, next] = [before?.at(-1), words[0] as Word];
  if (!before || !end || next.left < end.right + GAP || next.left - (before[0] as Word).left < STEP) return null;
  return { left: end.right, right: next.left, inner: true };
}

/** All gutters of some rows, each as long as it goes, with text on both sides in at least so many rows; `isWhole` tells rows that stand across the page. */
export function guttersOf(rows: Word[][], least: number, isWhole: (row: number) => boolean): Gutter[] {
  let open: Gutter[] = [];
  let [last, before]: [number, Word[] | undefined] = [0, undefined];
  const found: Gutter[] = [];
  for (const [row, words] of rows.entries()) {
    if (words.length === 0) continue;
    const whites = isWhole(row) ? [] : whitesOf(words);
    const step = isWhole(row) ? null : stepOf(before, words);
    const next: Gutter[] = [];
    for (const gutter of open) {
      const on = goOn(gutter, whites, row);
      if (on.length === 0) found.push(gutter);
      next.push(...on);
    }
    for (const gutter of next) if (step && gutter.rows.at(-1) !== row && step.right === gutter.right) gutter.rows.push(row);
    for (const white of step ? [...whites, step] : whites)
      if (isGap(white) && !next.some(({ left, right }) => left < white.right && right > white.left))
        next.push({
          left: white.left,
          right: white.right,
          from: white === step ? last : row,
          above: row,
          to: row,
          rows: [row],
          aside: 0,
        });
    open = next;
    [last, before] = [row, words];
  }
  return [...found, ...open]
    .filter((gutter) => gutter.rows.length >= least)
    .map((gutter) => ({ ...gutter, above: rowAbove(gutter, rows, isWhole) }));
}

/** Whether a word stands right of a gutter; one that begins a little left of it reaches beyond. */
export const isRight = ({ left, right }: Gutter, word: Word): boolean =>
  word.left >= left || (word.left >= left - 1 && word.right > right);
