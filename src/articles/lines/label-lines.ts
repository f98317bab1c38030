/** Lines → which are titles and which are body text: the cheapest sequence of labels for the whole page. */
import { type Columns, columnsOf } from './column-width.ts';
import { bodyCost, clash, fillsColumn, type LineFacts, titleCost } from './line-costs.ts';
import { CLOSERS, isEnded } from './sentence-ends.ts';
import { ENDED_BODY, OPEN_BODY, type State, stepCost, TITLE_AFTER_ENDED, TITLE_AFTER_OPEN } from './step-cost.ts';

/** What a line is part of. */
export type LineLabel = 'title' | 'body';

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
  const columns = columnsOf(
    facts.map(({ line }) => line),
    (at) => facts[at]?.opening === 'dateline',
  );
  let costs = [0, Infinity, 0, Infinity];
  const back: State[][] = [];
  for (const [at, fact] of facts.entries()) {
    const title = titleCost(fact, columns[at] as Columns, facts[at + 1]?.line);
    const body = bodyCost(fact, columns[at] as Columns);
    const before = facts[at - 1];
    const beside = clash(before, columns[at - 1], fact, columns[at] as Columns);
    const full = before !== undefined && fillsColumn(before.line, columns[at - 1] as Columns);
    const next = [Infinity, Infinity, Infinity, Infinity];
    const from: State[] = [0, 0, 0, 0];
    for (const to of [bodyState(fact), TITLE_AFTER_ENDED, TITLE_AFTER_OPEN] as State[]) {
      for (const state of [0, 1, 2, 3] as State[]) {
        const cost =
          (costs[state] as number) +
          stepCost(state, to, fact, before, full) +
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
