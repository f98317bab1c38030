/** Page text whose rows have columns side by side → its lines in the order they are read: each column whole, left to right. */
import { type Line, lineOf, linesIn } from '../line.ts';
import { readDatedLine, readMasthead } from '../masthead.ts';
import { bandsOf } from './bands.ts';
import { isRight, ROWS } from './gutters.ts';
import { type Row, rowsOf, type Word } from './printed-rows.ts';

/** A part of the page: for each of its rows the words that stand in it. */
interface Part {
  first: number;
  rows: Word[][];
}

/** A column, or rows across the page, to be read as they stand. */
export interface Column extends Part {
  /** The rows have other text beside it. */
  cut: boolean;
}

/** Columns in columns in columns … are no page. */
const DEPTH = 12;

const sliceOf = ({ first, rows }: Part, from: number, to: number): Part => ({ first: first + from, rows: rows.slice(from, to) });

/** Cuts a part of the page until no gutter is left in it. */
function cut(page: string, part: Part, isWhole: (row: number) => boolean, beside: boolean, depth = 0): Column[] {
  const inPart = (row: number) => isWhole(part.first + row);
  const bands = depth > DEPTH || part.rows.length < ROWS ? [] : bandsOf(page, part.rows, beside, inPart);
  const columns: Column[] = [];
  let done = 0;
  for (const band of bands) {
    columns.push(...cut(page, sliceOf(part, done, band.from), isWhole, beside, depth + 1));
    const { first, rows } = sliceOf(part, band.from, band.to + 1);
    const left = rows.map((words) => words.filter((word) => !isRight(band, word)));
    const right = rows.map((words) => words.filter((word) => isRight(band, word)));
    for (const half of [left, right]) columns.push(...cut(page, { first, rows: half }, () => false, true, depth + 1));
    done = band.to + 1;
  }
  const rest = done === 0 ? part : sliceOf(part, done, part.rows.length);
  if (bands.length > 0) columns.push(...cut(page, rest, isWhole, beside, depth + 1));
  else columns.push({ ...rest, cut: beside });
  return columns;
}

/** Rows that have white space within or begin far right; an ordinary page has a few at most. */
const GAPPED = /\S(?:[ \u00a0]{2}|\u3000|\t)|^(?: {12}|\u3000{6})/gm;

/** A page's columns in the order they are read; null where none can stand side by side. */
export function columnsIn(page: string): { rows: Row[]; columns: Column[] } | null {
  if ((page.match(GAPPED)?.length ?? 0) < ROWS) return null;
  const rows = rowsOf(page);
  const whole = new Map<number, boolean>();
  const isWhole = (row: number) => {
    if (!whole.has(row)) whole.set(row, isMasthead(page, rows[row] as Row));
    return whole.get(row) === true;
  };
  return { rows, columns: cut(page, { first: 0, rows: rows.map(({ words }) => words) }, isWhole, false) };
}

/** `滨江日报  2024年3月6日  星期三`: its gaps part no columns. */
function isMasthead(page: string, { start, end, words }: Row): boolean {
  if (words.length < 2 || end - start > 200) return false;
  const line = lineOf(page, start, end, '', 0, false);
  return readDatedLine(line) !== null || readMasthead(line).whole;
}

/** Less than a character is no indent: rows of a PDF's text stand a little aside. */
const indentOf = (halves: number) => (halves < 2 ? '' : ' '.repeat(halves));

/** The lines of a column: the blank ones between count as they do below each other, and its head stands apart from what is read before. */
function cellsOf(page: string, { rows }: Column): Line[] {
  const edge = rows.reduce((least, words) => Math.min(least, words[0]?.left ?? Infinity), Infinity);
  const lines: Line[] = [];
  let blank = 1;
  for (const words of rows) {
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) lines.push(lineOf(page, first.start, last.end, indentOf(first.left - edge), blank, false));
    blank = first ? 0 : blank + 1;
  }
  const gaps = lines
    .slice(1)
    .map(({ gap }) => gap)
    .sort((a, b) => a - b);
  const usual = gaps.length < 4 ? 0 : (gaps[Math.floor(gaps.length * 0.4)] as number);
  for (const line of lines.slice(1)) line.gap = Math.max(0, line.gap - usual);
  return lines;
}

/** The lines of a page that has columns side by side; null where it has none. */
export function columnLines(page: string): Line[] | null {
  const found = columnsIn(page);
  if (!found?.columns.some((column) => column.cut)) return null;
  return found.columns.flatMap((column) => {
    const [first, last] = [found.rows[column.first], found.rows[column.first + column.rows.length - 1]];
    return column.cut || !first || !last ? cellsOf(page, column) : linesIn(page, first.start, last.end);
  });
}
