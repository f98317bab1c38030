/** Lines → which are titles and which are body text: the cheapest sequence of labels for the whole page. */
import type { Line } from '../../pages/lines.ts';
import type { Opening } from '../dateline/openings.ts';
import { type Columns, columnsOf } from './column-width.ts';

/** What a line is part of. */
export type LineLabel = 'title' | 'body';

/** What is known of a line beforehand. */
export interface LineFacts {
  line: Line;
  opening: Opening | null;
  /** A column name, or a heading by its mark. */
  title: boolean;
}

const CLOSERS = /^[”’」』）》。，、；：！？…]+$/;
const ENDED = /(?:[。！？!?…；]|[：:])[”’」』）)]*$|[（(][^（）()]{1,20}[)）]$/;

/** Whether a sentence ends with this line. */
export const isEnded = (text: string) => ENDED.test(text);

/** Whether a line stops short of its column; numbers are not parted, so up to two characters may be missing. */
const isShort = (width: number, column: number) => width < (column > 0 ? column - (column > 9 ? 2.3 : 1.6) : 40);

/** Whether a line is wider than its column can be: that before it, or that after it, which a line fills or ends a sentence in. */
function isWide({ width, spaced, compact }: Line, { before, after }: Columns): boolean {
  if (spaced || (before === null && after === null)) return false;
  const inBefore = before !== null && width <= before + 1.6;
  const inAfter = after !== null && width <= after + 1.6 && (before === null || width >= after - 2.4 || /[。！？…]”?$/.test(compact));
  return !inBefore && !inAfter;
}

/** A wide title right beside a line that fills the column like body text: the two are seldom one title. */
function clash(a: LineFacts | undefined, aColumns: Columns | undefined, b: LineFacts, bColumns: Columns): number {
  if (!a || !aColumns || a.title || b.title) return 0;
  const wide = isWide(b.line, bColumns);
  if (isWide(a.line, aColumns) === wide) return 0;
  const column = Math.max(bColumns.before ?? 0, bColumns.after ?? 0);
  const narrow = wide ? a.line : b.line;
  return isShort(narrow.width, column) ? 0 : wide ? 2 : 1;
}

/** How unlike a title a line is: sentences are none, commas are rare. */
function titleCost({ line, title }: LineFacts, { before, after }: Columns): number {
  if (title) return -8;
  const { compact, width } = line;
  if (CLOSERS.test(compact)) return 12;
  const inside = compact.replace(/[“《「（][^“”《》「」（）]*[”》」）]/g, '');
  let cost = 1 + Math.min(2, (inside.match(/[，；]/g)?.length ?? 0) * 1.2);
  if (/[。；]/.test(inside)) cost += 6;
  if (/[，、的]$/.test(inside)) cost += 3;
  if (width > 46) cost += 4;
  if (line.gap > 0) cost -= 0.6;
  const column = Math.max(before ?? 0, after ?? 0);
  if (isWide(line, { before, after })) cost -= 4;
  else if (isShort(width, Math.min(before ?? column, after ?? column)) && !isEnded(compact)) cost -= column > 0 || width < 30 ? 1.2 : 0.8;
  else if (column > 0) cost += 0.5;
  if (/\S\s+\S/.test(line.text) && !line.spaced && /[\u4e00-\u9fff”》]\s+[\u4e00-\u9fff“《]/.test(line.text)) cost -= 0.8;
  return cost;
}

/** How unlike body text a line is: wider than its column, or cut short without a sentence's end. */
function bodyCost({ line, opening, title }: LineFacts, { before, after }: Columns): number {
  if (title) return 8;
  if (opening !== null || line.spaced) return -6;
  const column = Math.max(before ?? 0, after ?? 0);
  let cost = 0;
  if (isWide(line, { before, after })) cost += 3;
  if (!isEnded(line.compact) && isShort(line.width, before ?? column)) cost += column > 0 || line.width < 30 ? 2.2 : 1.5;
  return cost;
}

/** States: inside a body whose last line ended a sentence or not, or in titles after one of these. */
type State = 0 | 1 | 2 | 3;
const [ENDED_BODY, OPEN_BODY, TITLE_AFTER_ENDED, TITLE_AFTER_OPEN] = [0, 1, 2, 3] as const;

/** The cost of going from one line to the next. */
function stepCost(from: State, to: State, next: LineFacts): number {
  const begins = next.opening === 'dateline' || next.opening === 'jump' || next.opening === 'byline';
  if (to === TITLE_AFTER_ENDED) return from === ENDED_BODY ? 0.5 : from === TITLE_AFTER_ENDED ? 0 : Infinity;
  if (to === TITLE_AFTER_OPEN) return from === OPEN_BODY ? 4 : from === TITLE_AFTER_OPEN ? 0 : Infinity;
  if (begins) return from === OPEN_BODY ? 4 : from === TITLE_AFTER_OPEN ? 2.5 : from === TITLE_AFTER_ENDED ? -1 : 0;
  return from === TITLE_AFTER_ENDED ? 1 : 0;
}

const bodyState = ({ line, opening }: LineFacts): State =>
  isEnded(line.compact) || CLOSERS.test(line.compact) || opening === 'credit' || opening === 'byline' ? ENDED_BODY : OPEN_BODY;

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
        const cost = (costs[state] as number) + stepCost(state, to, fact) + (to >= 2 ? title + (state === to ? beside : 0) : body);
        if (cost < (next[to] as number)) {
          next[to] = cost;
          from[to] = state;
        }
      }
    }
    back.push(from);
    costs = next;
  }
  costs[OPEN_BODY] = (costs[OPEN_BODY] as number) + 2;
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
