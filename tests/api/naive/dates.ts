/** Dates as spans of whole days on the number line: what conditions on them mean, said the long way. */

/** First moment and the moment after the last, in days since 1970. */
type Span = [begin: number, end: number];

const DAY = 86_400_000;

/** A day, month or year. */
export function spanOf(date: string): Span {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const begin = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const end = day ? begin + DAY : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return [begin / DAY, end / DAY];
}

const inside = (left: Span, right: Span): boolean => left[0] >= right[0] && left[1] <= right[1];

const MEANING: Record<string, (left: Span, right: Span) => boolean> = {
  eq: inside,
  lt: (left, right) => left[0] < right[0],
  gte: (left, right) => left[0] >= right[0],
  lte: (left, right) => left[1] <= right[1],
  gt: (left, right) => left[1] > right[1],
};

/** Whether a stored date, which may be empty or absent, is as asked. */
export function dateHolds(stored: unknown, operator: string, asked: unknown): boolean {
  if (asked === null) return !stored;
  // Without a date nothing is so, and so it is among none of those.
  if (!stored) return operator === 'notIn';
  const left = spanOf(stored as string);
  if (operator === 'in' || operator === 'notIn')
    return (asked as string[]).some((each) => inside(left, spanOf(each))) === (operator === 'in');
  return (MEANING[operator] as (left: Span, right: Span) => boolean)(left, spanOf(asked as string));
}
