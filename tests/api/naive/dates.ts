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

/** Days since 1970 as an ISO day. */
const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** A period's days, its end excluded; an open end is infinite. Null for none that can be placed. */
function periodOf(text: string | undefined): Span | null {
  if (!text) return null;
  const [begin, end] = [text.replace(/\/.*/, ''), text.replace(/.*\//, '')];
  if ([begin, end].some((each) => each !== '..' && each.length === 10 && iso(spanOf(each)[0]) !== each)) return null;
  const span: Span = [
    begin === '..' ? Number.NEGATIVE_INFINITY : spanOf(begin)[0],
    end === '..' ? Number.POSITIVE_INFINITY : spanOf(end)[1],
  ];
  return span[0] < span[1] ? span : null;
}

/** What `span` gives of a period. */
export function daysOfPeriod(text: string | undefined): { from: string | null; until: string | null } {
  const [begin, end] = periodOf(text) ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return { from: Number.isFinite(begin) ? iso(begin) : null, until: Number.isFinite(end) ? iso(end - 1) : null };
}

/** The text that PERIOD sorts by, which cursors hold. */
export function orderInTime(text: string | undefined, day: string): string {
  const { from, until } = daysOfPeriod(text);
  if (periodOf(text)) return `${until ?? '9999-12-31'} ${from ?? ''}`;
  return day === '' ? '' : [day, day].join(' ');
}

/** Whether a period is as asked of its span. */
export function spanHolds(text: string | undefined, operator: string, given: unknown): boolean {
  const asked = given as { from?: string | null; until?: string | null };
  const period = periodOf(text);
  if (!period) return false;
  const begin = asked.from ? spanOf(asked.from)[0] : Number.NEGATIVE_INFINITY;
  const end = asked.until ? spanOf(asked.until)[1] : Number.POSITIVE_INFINITY;
  return operator === 'within' ? inside(period, [begin, end]) : period[0] < end && begin < period[1];
}
