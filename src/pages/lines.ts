/** A page's text → its lines that are not blank, with offsets and the features by which lines are told apart. */
import { columnLines } from './columns/columns.ts';
import { type Line, linesIn } from './line.ts';

export { type Line, lineOf } from './line.ts';

/** How many blank lines part two lines as a rule: 1 where a page is printed with a blank line between all lines. */
function usualGap(lines: Line[]): number {
  const gaps = lines.map(({ gap }) => gap).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.4)] ?? 0;
}

/** All lines of a page that are not blank, in the order they are read; columns side by side on one row are lines of their own. */
export function linesOf(page: string): Line[] {
  const lines = columnLines(page) ?? linesIn(page, 0, page.length);
  const usual = usualGap(lines);
  for (const line of lines) line.gap = Math.max(0, line.gap - usual);
  return lines;
}
