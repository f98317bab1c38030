/** Lines → the width of the column around each line, where there is one. */
import type { Line } from '../../pages/lines.ts';

/** How many lines on either side are looked at. */
const REACH = 9;

/** The width that most of these lines fill (to within one character), or null where lines are of all lengths. */
function filledWidth(lines: Line[]): number | null {
  const widths = lines.filter(({ spaced, heading }) => !spaced && !heading).map(({ width }) => Math.round(width));
  let best: { width: number; count: number } | null = null;
  for (const width of new Set(widths)) {
    const count = widths.filter((other) => other === width || other === width - 1).length;
    if (!best || count > best.count || (count === best.count && width > best.width)) best = { width, count };
  }
  return best && best.count >= 3 && best.count >= widths.length * 0.5 && best.width >= 5 && best.width <= 60 ? best.width : null;
}

/** The widths of the columns that end and begin at a line. */
export interface Columns {
  before: number | null;
  after: number | null;
}

/** For each line, the widths of the columns before and after it. */
export function columnsOf(lines: Line[]): Columns[] {
  return lines.map((_, at) => ({
    before: filledWidth(lines.slice(Math.max(0, at - REACH), at)),
    after: filledWidth(lines.slice(at + 1, at + 1 + REACH)),
  }));
}
