/** A line and the columns around it → how unlike a title, and how unlike body text, it is. */
import type { Line } from '../../pages/lines.ts';
import type { Opening } from '../dateline/openings.ts';
import type { Columns } from './column-width.ts';
import { CLOSERS, isEnded } from './sentence-ends.ts';

/** What is known of a line beforehand. */
export interface LineFacts {
  line: Line;
  opening: Opening | null;
  /** A column name, or a heading by its mark. */
  title: boolean;
  /** Known to be body text. */
  body: boolean;
  /** Stands between two gaps with no more than a title's lines. */
  apart: boolean;
  /** Share of its words that the text below takes up. */
  echo: number;
  /** On a page that indents its paragraphs: neither the first line of one nor the last, though one ends above it or begins below. */
  outside: boolean;
  /** On such a page: begins a paragraph, by its indent. */
  head: boolean;
}

/** What standing apart, in a line between two gaps even more, and being taken up by the text below, say for a title. */
const APART = 3;
const ALONE = 1.5;
const ECHO = 1.5;
/** How unlike body text a line outside of all paragraphs is. */
const OUTSIDE = 2.5;
/** How unlike a title a line is that begins a paragraph. */
const HEAD = 3;

/** Whether a line stops short of its column; numbers are not parted, so up to two characters may be missing. */
const isShort = (width: number, column: number) => width < (column > 0 ? column - (column > 9 ? 2.3 : 1.6) : 40);

/** How surely a line stops short: a paragraph's first line may have lost an indent of two characters. */
function shortness(width: number, column: number, before: boolean): number {
  if (!isShort(width, column)) return 0;
  if (column === 0) return width < 30 ? 1 : 0.65;
  return before && column > 9 && width >= column - 4.3 ? 0.4 : 1;
}

/** Whether a line is wider than its column can be: that before it, or that after it, which a line fills or ends a sentence in. */
function isWide({ width, spaced, compact }: Line, { before, after }: Columns): boolean {
  if (spaced || (before === null && after === null)) return false;
  const inBefore = before !== null && width <= before + 1.6;
  const inAfter =
    after !== null && width <= after + 1.6 && (before === null || width >= after - 2.4 || /[。！？…]”?$/.test(compact));
  return !inBefore && !inAfter;
}

/** A wide title right beside a line that fills the column like body text: the two are seldom one title. */
export function clash(a: LineFacts | undefined, aColumns: Columns | undefined, b: LineFacts, bColumns: Columns): number {
  if (!a || !aColumns || a.title || b.title) return 0;
  const wide = isWide(b.line, bColumns);
  if (isWide(a.line, aColumns) === wide || (!wide && b.line.gap > 0)) return 0;
  const column = Math.max(bColumns.before ?? 0, bColumns.after ?? 0);
  const narrow = wide ? a.line : b.line;
  return isShort(narrow.width, column) ? 0 : wide ? 2 : 1;
}

/** Whether a line fills its column. */
export const fillsColumn = ({ width }: Line, { before, after }: Columns): boolean =>
  [before, after].some((full) => full !== null && Math.abs(width - full) <= 1.2);

/** How unlike a title a line is: sentences are none, commas are rare. */
export function titleCost(
  { line, opening, title, body, apart, echo, head }: LineFacts,
  { before, after }: Columns,
  next: Line | undefined,
): number {
  if (title) return -8;
  if (body || opening === 'dateline' || opening === 'jump') return 8;
  const { compact, width } = line;
  if (CLOSERS.test(compact)) return 12;
  const inside = compact.replace(/[“《「（][^“”《》「」（）]*[”》」）]/g, '');
  let cost = 1 + Math.min(2, (inside.match(/[，；]/g)?.length ?? 0) * 1.2);
  if (/[。；]/.test(inside)) cost += 6;
  if (/[，、的]$/.test(inside)) cost += 3;
  if (width > 46) cost += 4;
  if (/^[（(]/.test(compact)) cost += 2.5;
  if (line.gap > 0) cost -= 0.6;
  if (head) cost += HEAD;
  const below = (next?.gap ?? 0) > 0;
  if (apart) cost -= APART + (line.gap > 0 && below ? ALONE : 0);
  const column = Math.max(before ?? 0, after ?? 0);
  const fills = line.gap === 0 && fillsColumn(line, { before, after });
  if (below && /[“《（][^”》）]*$/.test(compact)) cost += 3;
  if (echo >= 0.4 && !fills) cost -= ECHO;
  if (isWide(line, { before, after })) cost -= 4;
  else if (isShort(width, Math.min(before ?? column, after ?? column)) && !isEnded(compact))
    cost -= 1.2 * shortness(width, Math.min(before ?? column, after ?? column), after !== null);
  else if (column > 0) cost += 0.5;
  if (/\S\s+\S/.test(line.text) && !line.spaced && /[\u4e00-\u9fff”》]\s+[\u4e00-\u9fff“《]/.test(line.text)) cost -= 0.8;
  return cost;
}

/** How unlike body text a line is: wider than its column, or cut short without a sentence's end. */
export function bodyCost({ line, opening, title, outside }: LineFacts, { before, after }: Columns): number {
  if (title) return 8;
  if (opening !== null || line.spaced) return -6;
  const column = Math.max(before ?? 0, after ?? 0);
  let cost = 0;
  if (isWide(line, { before, after })) cost += 3;
  if (outside) cost += OUTSIDE;
  if (!isEnded(line.compact)) cost += 2.2 * shortness(line.width, before ?? column, after !== null);
  return cost;
}
