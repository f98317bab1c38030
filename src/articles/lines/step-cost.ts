/** Two lines that follow each other, and what each is taken for → how unlikely the one is after the other. */
import type { LineFacts } from './line-costs.ts';

/** States: inside a body whose last line ended a sentence or not, or in titles after one of these. */
export type State = 0 | 1 | 2 | 3;
export const [ENDED_BODY, OPEN_BODY, TITLE_AFTER_ENDED, TITLE_AFTER_OPEN] = [0, 1, 2, 3] as const;

/** What a sentence costs that is left without its end, and where its column ends: the rest stands in another. */
const LEFT_OPEN = 4;
const COLUMN_ENDS = { title: 2.5, opening: 2 };

const begins = ({ opening }: LineFacts) => opening !== null && opening !== 'credit' && opening !== 'signed';

/** The cost of a title line after a line of another kind. */
function titleStep(from: State, to: State, next: LineFacts, columnEnds: boolean): number {
  if (from === to) return 0;
  if (to === TITLE_AFTER_ENDED && from === ENDED_BODY) return next.line.gap === 0 && next.line.compact.length > 8 ? 1 : 0.5;
  if (to === TITLE_AFTER_OPEN && from === OPEN_BODY) return columnEnds ? COLUMN_ENDS.title : LEFT_OPEN;
  return Infinity;
}

/** The cost of going from one line to the next; `full` tells that the one before fills its column. */
export function stepCost(from: State, to: State, next: LineFacts, before: LineFacts | undefined, full: boolean): number {
  const columnEnds = full && next.line.gap > 0;
  if (to === TITLE_AFTER_ENDED || to === TITLE_AFTER_OPEN) return titleStep(from, to, next, columnEnds);
  if (begins(next)) return [0, columnEnds ? COLUMN_ENDS.opening : LEFT_OPEN, -1, 2.5][from] as number;
  const signed = before === undefined || before.opening === 'signed' || before.opening === 'credit';
  return from === TITLE_AFTER_ENDED ? 0.8 : signed && from === ENDED_BODY && next.opening === null ? 1 : 0;
}
