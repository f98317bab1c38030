/** A page's level runs → its lines. A title's blank may be wider than a gutter, and a gutter narrower than a title's letter. */
import { endOf, isGutter, linesOfRow, type PrintedLine, rowsOf } from './lines.ts';
import { quantile, type Run } from './raw-page.ts';

/** Letters of titles are so many times those of the body. */
export const TITLE = 1.3;

/** The size in which most letters are set. */
export function usualSize(runs: readonly Run[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 10;
}

/** How wide gutters are: the gap between two lines of body text beside each other. */
function gutterOf(rows: readonly PrintedLine[][], body: number): number {
  const long = (line: PrintedLine | undefined) =>
    line !== undefined && line.size < TITLE * body && line.right - line.left > 5 * body;
  const gaps = rows.flatMap((row) =>
    row.flatMap((line, at) => {
      const next = row[at + 1];
      return next && long(line) && long(next) ? [next.left - line.right] : [];
    }),
  );
  return quantile(
    gaps.filter((gap) => gap < 6 * body),
    0.25,
  );
}

/** Lines by their base line, so that those near a height are found at once. */
function byHeight(lines: readonly PrintedLine[]): (from: number, to: number) => PrintedLine[] {
  const sorted = [...lines].sort((a, b) => a.base - b.base);
  return (from, to) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as PrintedLine).base < from) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < sorted.length && (sorted[end] as PrintedLine).base <= to) end += 1;
    return sorted.slice(low, end);
  };
}

/** How far below a title its body may begin, in letters of the body. */
const NEAR = 15;

/** Whether the text below a gap in a title goes on across all of it: then it is a blank, and no gutter. */
function bridged(
  near: (from: number, to: number) => PrintedLine[],
  base: number,
  gap: readonly [number, number],
  body: number,
): boolean {
  const below = near(base + 1, base + NEAR * body).filter(({ size }) => size < TITLE * body);
  return below.some(({ left, right }) => left <= gap[0] && right >= gap[1]);
}

/** A title's row → its lines; `记 者 观 察` set far apart is one. */
function titleLines(row: readonly Run[], near: (from: number, to: number) => PrintedLine[], gutter: number, body: number) {
  const gaps = row.slice(1).map((run, at) => run.x - ((row[at]?.x ?? 0) + (row[at]?.width ?? 0)));
  const letters = quantile(
    row.map(({ text }) => text.length),
    0.5,
  );
  const usual = gaps.length > 2 && letters < 2 ? quantile(gaps, 0.5) : 0;
  return linesOfRow(row, (gap, size, before) => {
    if (gap <= 0.35 * size || gap <= 1.25 * usual) return false;
    if (gap <= Math.min(0.8 * size, gutter > 0 ? 0.9 * gutter : size)) return false;
    const right = endOf(before.at(-1) as Run);
    return gap > 3 * size || !bridged(near, row[0]?.y ?? 0, [right, right + gap], body);
  });
}

/** Pieces of a row that a line right above or below reaches across belong to one line: `（记者　王丽）` with a wide blank. */
function closeBlanks(row: PrintedLine[], near: (from: number, to: number) => PrintedLine[]): PrintedLine[] {
  const closed: PrintedLine[] = [];
  for (const line of row) {
    const last = closed.at(-1);
    if (last && line.left - last.right < 4 * line.size && isBlank(last, line, near))
      closed[closed.length - 1] = { ...last, text: `${last.text} ${line.text}`, right: line.right };
    else closed.push(line);
  }
  return closed;
}

/** The longest name. */
const NAME = 4;

/** Whether the gap between two lines is a blank: a line near goes across it, and none near begins or ends there too. */
function isBlank(one: PrintedLine, other: PrintedLine, near: (from: number, to: number) => PrintedLine[]): boolean {
  const step = 2.2 * one.size;
  const beside = near(one.base - step, one.base + step).filter(
    ({ base, size, left, right }) =>
      Math.abs(base - one.base) > 0.5 * one.size &&
      Math.abs(size - one.size) < 0.15 * one.size &&
      right > one.left - 3 * one.size &&
      left < other.right + 3 * one.size,
  );
  // A caption's line alone: `本报记者　田野　摄`; a longer piece may be the line of another column.
  if (beside.length === 0) return other.text.length <= NAME && other.left - one.right < 2.2 * one.size;
  const edge = 0.5 * one.size;
  const across = beside.some(({ left, right }) => left < one.right - edge && right > other.left + edge);
  const begins = beside.some(({ left }) => left > one.right - edge && left < other.left + 3 * one.size);
  return across && !begins;
}

/** All lines of runs that stand level, of a page whose body text has letters of size `body`. */
export function pageLines(runs: readonly Run[], body: number): PrintedLine[] {
  const rows = rowsOf(runs);
  const first = rows.map((row) => linesOfRow(row, isGutter));
  const gutter = gutterOf(first, body);
  const near = byHeight(first.flat());
  return rows.flatMap((row, at) => {
    const title = (row[0]?.size ?? 0) >= TITLE * body;
    return title ? titleLines(row, near, gutter, body) : closeBlanks(first[at] ?? [], near);
  });
}
