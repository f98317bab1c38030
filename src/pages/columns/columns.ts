/** Page text whose rows have columns side by side → its lines in the order they are read: each column whole, left to right. */
import { type Line, lineOf, linesIn } from '../line.ts';
import { readDatedLine, readMasthead } from '../masthead.ts';
import { type Gutter, guttersOf, isRight, ROWS } from './gutters.ts';
import { type Row, rowsOf, type Word } from './printed-rows.ts';
import { partsColumns } from './running-text.ts';

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
/** How far short of a gutter, in half-widths, a line stops that does not fill its column. */
const SHORT = 4;
/** How far an indent sets a line in. */
const INDENT = 5;

const sliceOf = ({ first, rows }: Part, from: number, to: number): Part => ({ first: first + from, rows: rows.slice(from, to) });

/** A gutter without what stands below its last blank row and above text across the page, and is no line of the left column: `城区供水恢复` is the headline of that text. */
function withFoot(gutter: Gutter, rows: Word[][], end: number): Gutter {
  const own = gutter.rows.map((row) => (rows[row] as Word[]).filter((word) => !isRight(gutter, word)));
  const start = Math.min(...own.map((words) => words[0]?.left ?? Infinity));
  const edge = Math.max(...own.map((words) => words.at(-1)?.right ?? 0));
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
function bandsOf(page: string, { rows }: Part, beside: boolean, isWhole: (row: number) => boolean): Gutter[] {
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

/** Cuts a part of the page until no gutter is left in it. */
function cut(page: string, part: Part, isWhole: (row: number) => boolean, beside: boolean, depth = 0): Column[] {
  const inPart = (row: number) => isWhole(part.first + row);
  const bands = depth > DEPTH || part.rows.length < ROWS ? [] : bandsOf(page, part, beside, inPart);
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
  const edge = Math.min(...rows.map((words) => words[0]?.left ?? Infinity));
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
