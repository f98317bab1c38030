/**
 * A condition on a date → Cypher; the one place that says what dates mean. A date stands for all its days: a month or
 * a year is meant whole, whether it is asked or stored. What has no date, absent or '', meets no condition but `eq: null`.
 *
 * Stored dates are ISO texts of any of the three lengths, and stay as they are, so that indexes serve. As text a year
 * sorts before its months and those before their days; so its first day is compared by the shortest text that begins
 * with it, and of the periods around a last day those that end later are named one by one.
 */
import type { Operand, Site, Written } from '../pothos-cypher/index.ts';
import { type Days, daysOf } from '../words/calendar.ts';

const days = (date: unknown): Days => daysOf(String(date)) as Days;

/** The lowest text of a period that begins on this day or later: `2021` for its first, `2021-03` for March's. */
const lowestFrom = (date: unknown): string => days(date).first.replace(/(-01)?-01$/, '');

const lastDay = (date: unknown): string => days(date).last;

/** The year and the month in which the last day lies without ending them. */
function outlasting(date: unknown): string[] {
  const last = lastDay(date);
  return [last.slice(0, 4), last.slice(0, 7)].filter((period) => lastDay(period) > last);
}

/** The lowest text of a period that ends after the last day, or is that day. */
const lowestBeyond = (date: unknown): string => outlasting(date)[0] ?? lastDay(date);

const edge = (side: 'first' | 'last') => (dates: unknown) =>
  (dates as string[])
    .map((date) => (side === 'first' ? date : lastDay(date)))
    .sort()
    .at(side === 'first' ? 0 : -1) ?? '';

type Condition = (left: string, date: Operand) => string;

/** Each operator on an expression that gives a date, `''` or null. */
const CONDITIONS = {
  /** Within it. */
  eq: (left, date) => `${left} STARTS WITH ${date()}`,
  /** Within any; the bounds let an index serve. */
  in: (left, dates) =>
    `(${left} >= ${dates(edge('first'))} AND ${left} <= ${dates(edge('last'))} AND any(d IN ${dates()} WHERE ${left} STARTS WITH d))`,
  /** It begins before. */
  lt: (left, date) => `('' < ${left} AND ${left} < ${date(lowestFrom)})`,
  /** It ends by the end. */
  lte: (left, date) => `('' < ${left} AND ${left} <= ${date(lastDay)} AND NOT ${left} IN ${date(outlasting)})`,
  /** It ends after the end. */
  gt: (left, date) => `(${left} >= ${date(lowestBeyond)} AND (${left} > ${date(lastDay)} OR ${left} IN ${date(outlasting)}))`,
  /** It begins at the beginning or later. */
  gte: (left, date) => `${left} >= ${date(lowestFrom)}`,
} satisfies Record<string, Condition>;

const undated = (left: string) => `coalesce(${left}, '') = ''`;

/** The operators of a date filter; no date is given only to `eq`. */
export const writtenDates: Record<string, Written> = {
  ...Object.fromEntries(
    Object.entries(CONDITIONS).map(([name, condition]): [string, Written] => [
      name,
      (left, date) => (date ? (condition as Condition)(left, date) : undated(left)),
    ]),
  ),
  // What has no date is within none of them.
  notIn: (left, dates) => `NOT coalesce(${CONDITIONS.in(left, dates as Operand)}, false)`,
};

/** The condition that a date argument of a field puts; null when it was not given. */
export function argumentCondition({ argument, choice }: Site, name: string, operator: keyof typeof CONDITIONS, left: string) {
  if (choice(name) === null) return null;
  return (CONDITIONS[operator] as Condition)(left, (change) => argument(name, change) as string);
}
