/** Runs of characters → lines: what stands on one base line without a gutter between. */
import { plainLetters } from './letters.ts';
import { type Box, quantile, type Run } from './raw-page.ts';

/** A stretch of one printed line, within one column. */
export interface PrintedLine extends Box {
  text: string;
  size: number;
  /** Its base line. */
  base: number;
  /** Its letters stand below each other. */
  upright?: boolean;
}

/** Letters stand so far above and below their base line, as shares of their size. */
const ABOVE = 0.88;
const BELOW = 0.12;

/** Wider gaps, in letters, part two columns: gutters are a letter wide or more. */
const GUTTER = 0.8;
/** Wider gaps than those between the other letters of the line are a blank. */
const BLANK = 0.18;

const boxOf = ({ x, y, width, size }: Run): Box => ({
  left: x,
  right: x + width,
  top: y - ABOVE * size,
  bottom: y + BELOW * size,
});

/** Bold letters that are made by drawing twice stand there once. */
function once(row: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of row) {
    const twice = kept
      .slice(-6)
      .some((one) => one.text === run.text && Math.hypot(one.x - run.x, one.y - run.y) < 0.12 * run.size);
    if (!twice) kept.push(run);
  }
  return kept;
}

/** Runs whose base lines are one, from left to right. */
export function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  let open: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    open = open.filter(([first]) => first !== undefined && run.y - first.y <= 0.3 * Math.max(first.size, run.size));
    const row = open.find(([first]) => first !== undefined && alike(first.size, run.size));
    if (row) row.push(run);
    else {
      const begun = [run];
      open.push(begun);
      rows.push(begun);
    }
  }
  return rows.map((row) => once(row.sort((a, b) => a.x - b.x)));
}

/** Sizes that may stand in one line: figures are often set smaller. */
const alike = (one: number, other: number) => Math.max(one, other) <= 1.35 * Math.min(one, other);

/** Runs without a gutter between → their line. */
function lineOf(runs: readonly Run[]): PrintedLine {
  const boxes = runs.map(boxOf);
  const size = quantile(
    runs.flatMap((run) => Array.from({ length: Math.min(run.text.length, 40) }, () => run.size)),
    0.5,
  );
  const gaps = boxes.slice(1).map((box, at) => box.left - (boxes[at]?.right ?? 0));
  const usual = Math.max(0, quantile(gaps, 0.5));
  const texts = runs.map(({ text }, at) => ((gaps[at - 1] ?? 0) - usual > BLANK * size ? ` ${text}` : text));
  return {
    text: plainLetters(texts.join('')),
    size,
    base: quantile(
      runs.map(({ y }) => y),
      0.5,
    ),
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: quantile(
      boxes.map(({ top }) => top),
      0.5,
    ),
    bottom: quantile(
      boxes.map(({ bottom }) => bottom),
      0.5,
    ),
  };
}

const CLOSING = /[。，、；：？！”’）》】]$/;

/** Says whether a gap of so many points behind some runs of a line, before letters of a size, is a gutter. */
export type Parts = (gap: number, size: number, before: readonly Run[]) => boolean;

export const endOf = ({ x, width }: Run): number => x + width;

/** A row → its lines. */
export function linesOfRow(row: readonly Run[], parts: Parts): PrintedLine[] {
  const lines: Run[][] = [];
  for (const run of row) {
    const last = lines.at(-1);
    const before = last?.at(-1);
    if (last && before && !parts(run.x - endOf(before), run.size, last)) last.push(run);
    else lines.push([run]);
  }
  return lines.map(lineOf);
}

/** How far runs are apart, as a rule: lines are spread to fill their column. */
function spread(runs: readonly Run[]): number {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || runs.length < 2) return 0;
  return (endOf(last) - first.x - runs.reduce((sum, { width }) => sum + width, 0)) / (runs.length - 1);
}

/** Whether a gap is none of those within body text. */
export const isGutter: Parts = (gap, size, before) => {
  if (gap > GUTTER * size) return true;
  // A closing sign is set half as wide at a line's end, though its letter is as wide as others.
  return CLOSING.test(before.at(-1)?.text ?? '') && gap > (GUTTER - 0.45) * size && gap > 3 * spread(before);
};
