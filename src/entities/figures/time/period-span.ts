/** A period in ISO form → its first and last day, and the text by which periods sort in time. */
import { daysOf } from '../../../words/calendar.ts';

/** Both days are in it; null where it is open. */
export interface PeriodSpan {
  from: string | null;
  until: string | null;
}

/** Sorts after every day there is: what is open at its end goes on. */
export const OPEN_END = '9999-12-31';

/**
 * The days of a period; null where there is none, or one that is not in the calendar or ends before it begins.
 * @example periodSpan('2021-01/2021-06') // { from: '2021-01-01', until: '2021-06-30' }
 * @example periodSpan('../2023-12') // { from: null, until: '2023-12-31' }
 */
export function periodSpan(iso: string | null): PeriodSpan | null {
  if (iso === null) return null;
  const ends = iso.split('/');
  const [begin, end] = [ends[0] as string, ends.at(-1) as string];
  const from = begin === '..' ? null : (daysOf(begin)?.first ?? undefined);
  const until = end === '..' ? null : (daysOf(end)?.last ?? undefined);
  if (from === undefined || until === undefined) return null;
  return from !== null && until !== null && until < from ? null : { from, until };
}

/**
 * Where a figure stands in time: by the end of its period, then by the beginning; what has none at the day of its
 * article; '' where that has none either. Never null, so that figures can always be sorted by it.
 */
export function placeInTime(span: PeriodSpan | null, day: string): string {
  if (span) return `${span.until ?? OPEN_END} ${span.from ?? ''}`;
  return day && `${day} ${day}`;
}
