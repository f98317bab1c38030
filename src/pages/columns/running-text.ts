/** A gutter and the text beside it → whether columns of running text stand there, rather than a table, names or verses. */
import { type Gutter, isRight, ROWS } from './gutters.ts';
import type { Word } from './printed-rows.ts';

/** A piece of a row in one column. */
interface Cell {
  left: number;
  right: number;
  text: string;
}

/** Half-widths that a column has at least: six Chinese characters. */
const NARROWEST = 12;
/** How far a full line may stop short of its column, in half-widths. */
const SHORT = 4;
const LEAST_TEXT = 24;
const HAN = /[\u3400-\u9fff]/g;
const SIGN = /[，。、；：！？”）,;:]/;
const END = /[，。；！？,;!?]$/;

function cellOf(page: string, words: Word[]): Cell | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { left: first.left, right: last.right, text: page.slice(first.start, last.end) } : null;
}

/** The cells on both sides of a gutter, each as far as the next gutter of the same row; `here` gives the gutters of each row. */
function cellsBeside(page: string, rows: Word[][], gutter: Gutter, here: Gutter[][]): [Cell[], Cell[]] {
  const sides: [Cell[], Cell[]] = [[], []];
  for (let row = gutter.from; row <= gutter.to; row++) {
    const words = rows[row] as Word[];
    const before = (here[row] as Gutter[]).filter(({ right }) => right <= gutter.left);
    const after = (here[row] as Gutter[]).filter(({ left }) => left >= gutter.right);
    const cells = [
      words.filter((word) => !isRight(gutter, word) && before.every((other) => isRight(other, word))),
      words.filter((word) => isRight(gutter, word) && after.every((other) => !isRight(other, word))),
    ];
    for (const side of [0, 1] as const) {
      const cell = cellOf(page, cells[side] as Word[]);
      if (cell) sides[side].push(cell);
    }
  }
  return sides;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Where the full lines of a column end: the rightmost column at which several do; a headline across reaches farther. */
function edgeOf(cells: Cell[]): number {
  const ends = cells.map(({ right }) => right).sort((a, b) => b - a);
  const several = Math.max(2, Math.ceil(cells.length * 0.3));
  return ends.find((end, at) => (ends[at + several - 1] ?? -Infinity) >= end - SHORT) ?? Infinity;
}

/** How many lines fill the column that cells below each other make, and how many of these end where a sentence does; null where they make none. */
function linesOf(cells: Cell[]): { full: number; ended: number } | null {
  const edge = edgeOf(cells);
  const within = cells.filter(({ right }) => right <= edge);
  const text = within.map((cell) => cell.text.replace(/\s+/g, '')).join('');
  if (edge === Infinity || cells.length < 3 || within.length < 2 || text.length < LEAST_TEXT || !SIGN.test(text)) return null;
  if (count(text, HAN) < text.length * 0.5) return null;
  if (edge - within.reduce((least, { left }) => Math.min(least, left), Infinity) < NARROWEST) return null;
  const full = within.filter(({ right }) => right >= edge - SHORT);
  return { full: full.length, ended: full.filter((cell) => END.test(cell.text)).length };
}

/** Whether cells are lines of running text: most fill their column, and few end where a sentence does. */
function runsOn(cells: Cell[]): boolean {
  const lines = linesOf(cells);
  return lines !== null && lines.ended <= lines.full * 0.5 && lines.full - lines.ended >= 2;
}

/** Whether they may be: in paragraphs of one line each, all may end a sentence. */
const mayRunOn = (cells: Cell[]): boolean => linesOf(cells) !== null;

/** An indent of two characters, in half-widths. */
const INDENT = 4;

/** Whether a paragraph begins among cells by its indent and goes on flush: neither a table's rows nor names do. */
function isIndented(cells: Cell[]): boolean {
  const edge = cells.reduce((least, { left }) => Math.min(least, left), Infinity);
  return cells.some(({ left }, at) => left === edge + INDENT && cells[at + 1]?.left === edge);
}

/** Whether cells are the head of a column of which the page has few lines more: Chinese text, no wider than the column beside it. */
const isHead = (cells: Cell[], beside: Cell[]) =>
  cells.every(
    ({ left, right, text }) =>
      right - left <= edgeOf(beside) - (beside[0] as Cell).left + SHORT && count(text, HAN) * 3 >= right - left,
  );

/** Whether running text stands on both sides of a gutter, surely on one; beside other columns the last may be of one line. */
export function partsColumns(page: string, rows: Word[][], gutter: Gutter, here: Gutter[][], beside: boolean): boolean {
  const [left, right] = cellsBeside(page, rows, gutter, here);
  if (gutter.rows.length < ROWS) return runsOn(left) && isHead(right, left);
  if (beside && mayRunOn(left) && mayRunOn(right)) return true;
  if (mayRunOn(left) && mayRunOn(right) && isIndented(left) && isIndented(right)) return true;
  if (runsOn(left)) return mayRunOn(right) || (beside && isHead(right, left));
  return mayRunOn(left) && runsOn(right);
}
