/** An ISO day, month or year → its first and last day by the real calendar. */

/** The days a date stands for, both of them in it. */
export interface Days {
  first: string;
  last: string;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days the month has; 0 where there is no such month. */
const lengthOf = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0));

/**
 * The first and the last day; null for what the calendar does not have.
 * @example daysOf('2024-02') // { first: '2024-02-01', last: '2024-02-29' }
 * @example daysOf('2023-02-29') // null
 */
export function daysOf(iso: string): Days | null {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (!year) return null;
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = lengthOf(Number(year), Number(month));
  if (!day) return length ? { first: `${iso}-01`, last: `${iso}-${length}` } : null;
  return Number(day) >= 1 && Number(day) <= length ? { first: iso, last: iso } : null;
}
