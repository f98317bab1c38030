/** Lines → which are titles and which are body text: the cheapest sequence of labels for the whole page. */
import { type Columns, columnsOf } from './column-width.ts';
import { bodyCost, clash, type LineFacts, titleCost } from './line-costs.ts';
import { CLOSERS, isEnded } from './sentence-ends.ts';

/** What a line is part of. */
export type LineLabel = 'title' | 'body';

/** States: inside a body whose last line ended a sentence or not, or in titles after one of these. */
type State = 0 | 1 | 2 | 3;
const [ENDED_BODY, OPEN_BODY, TITLE_AFTER_ENDED, TITLE_AFTER_OPEN] = [0, 1, 2, 3] as const;

/** The cost of going from one line to the next. */
function stepCost(from: State, to: State, next: LineFacts, before: LineFacts | undefined): number {
  const begins = next.opening !== null && next.opening !== 'credit' && next.opening !== 'signed';
  if (to === TITLE_AFTER_ENDED)
    return from === ENDED_BODY
      ? next.line.gap === 0 && next.line.compact.length > 8
        ? 1
        : 0.5
      : from === TITLE_AFTER_ENDED
        ? 0
        : Infinity;
  if (to === TITLE_AFTER_OPEN) return from === OPEN_BODY ? 4 : from === TITLE_AFTER_OPEN ? 0 : Infinity;
  if (begins) return from === OPEN_BODY ? 4 : from === TITLE_AFTER_OPEN ? 2.5 : from === TITLE_AFTER_ENDED ? -1 : 0;
  const signed = before === undefined || before.opening === 'signed' || before.opening === 'credit';
  return from === TITLE_AFTER_ENDED ? 0.8 : signed && from === ENDED_BODY && next.opening === null ? 1 : 0;
}

const bodyState = ({ line, opening, body }: LineFacts): State =>
  body ||
  isEnded(line.compact) ||
  CLOSERS.test(line.compact) ||
  opening === 'credit' ||
  opening === 'signed' ||
  opening === 'byline'
    ? ENDED_BODY
    : OPEN_BODY;

/** Labels each line, by dynamic programming over the page. */
export function labelLines(facts: LineFacts[]): LineLabel[] {
  const columns = columnsOf(facts.map(({ line }) => line));
  let costs = [0, Infinity, 0, Infinity];
  const back: State[][] = [];
  for (const [at, fact] of facts.entries()) {
    const title = titleCost(fact, columns[at] as Columns);
    const body = bodyCost(fact, columns[at] as Columns);
    const beside = clash(facts[at - 1], columns[at - 1], fact, columns[at] as Columns);
    const next = [Infinity, Infinity, Infinity, Infinity];
    const from: State[] = [0, 0, 0, 0];
    for (const to of [bodyState(fact), TITLE_AFTER_ENDED, TITLE_AFTER_OPEN] as State[]) {
      for (const state of [0, 1, 2, 3] as State[]) {
        const cost =
          (costs[state] as number) +
          stepCost(state, to, fact, facts[at - 1]) +
          (to >= 2 ? title + (state === to ? beside : 0) : body);
        if (cost < (next[to] as number)) {
          next[to] = cost;
          from[to] = state;
        }
      }
    }
    back.push(from);
    costs = next;
  }
  costs[OPEN_BODY] = (costs[OPEN_BODY] as number) + 3.5;
  return trace(costs, back);
}

/** Walks back from the cheapest last state. */
function trace(costs: number[], back: State[][]): LineLabel[] {
  let state = costs.indexOf(Math.min(...costs)) as State;
  const labels: LineLabel[] = [];
  for (let at = back.length - 1; at >= 0; at--) {
    labels[at] = state >= 2 ? 'title' : 'body';
    state = (back[at] as State[])[state] as State;
  }
  return labels;
}
