/** A printed time and the article's date → an ISO date, month, year or interval, and the days it lasts. */
import { daysOf } from '../../../words/calendar.ts';
import { readNumeral } from '../../../words/numerals.ts';

const pad = (value: number) => String(value).padStart(2, '0');
const QUARTERS: Record<string, [number, number]> = { 一: [1, 3], 二: [4, 6], 三: [7, 9], 四: [10, 12] };

/** The year a time names, in digits or by 今年, 去年; the article's own where it names none. */
function yearOf(text: string, today: Date): number {
  const digits = /(\d{4})年/.exec(text)?.[1];
  if (digits) return Number(digits);
  const year = today.getUTCFullYear();
  if (/去年|上年/.test(text)) return year - 1;
  if (/前年/.test(text)) return year - 2;
  return /明年/.test(text) ? year + 1 : year;
}

/** `前8个月`, `头三个月`, `前11月`: so many months from January on. */
function firstMonths(text: string): number | null {
  const printed = /[前头](\d{1,2}|[两三四五六七八九十])(?:个月|月)/.exec(text)?.[1];
  const months = printed ? readNumeral(printed) : null;
  return months !== null && months >= 2 && months <= 12 ? months : null;
}

/** `一季度` → 01/03, `前三季度` → 01/09, `上半年` → 01/06, `前8个月` → 01/08. */
function partOfYear(text: string, year: number): string | null {
  const months = firstMonths(text);
  if (months) return `${year}-01/${year}-${pad(months)}`;
  const quarter = /(前)?第?([一二三四])季度/.exec(text);
  const [from, to] = QUARTERS[quarter?.[2] ?? ''] ?? [0, 0];
  if (quarter) return `${year}-${pad(quarter[1] ? 1 : from)}/${year}-${pad(to)}`;
  if (text.includes('上半年')) return `${year}-01/${year}-06`;
  return text.includes('下半年') ? `${year}-07/${year}-12` : null;
}

/** `“十四五”` → 2021/2025. */
function planOf(text: string): string | null {
  const plan = /十([一二三四五])五/.exec(text)?.[1];
  if (!plan) return null;
  const first = 2006 + ((readNumeral(plan) ?? 1) - 1) * 5;
  return `${first}/${first + 4}`;
}

/** `昨日`, `本月`, `目前`: counted from the article's date. */
function nearOf(text: string, today: Date): string | null {
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  const shifted = (days: number) => iso(new Date(today.getTime() + days * 86_400_000));
  if (/目前|当前|当日|当天|今日|今天/.test(text)) return iso(today);
  if (/昨日|昨天/.test(text)) return shifted(-1);
  if (text.includes('本月')) return iso(today).slice(0, 7);
  if (text.includes('上月')) return iso(new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, 1))).slice(0, 7);
  return null;
}

const monthOf = (text: string): number | null => {
  const printed = /(\d{1,2}|[一二三四五六七八九]|十[一二]?)月/.exec(text)?.[1];
  const month = printed ? readNumeral(printed) : null;
  return month !== null && month >= 1 && month <= 12 ? month : null;
};

/** One time without 至: a day, a month, a year or a part of one. */
function pointIso(text: string, today: Date, context: string): string | null {
  const near = nearOf(text, today) ?? planOf(text);
  if (near) return near;
  const year = yearOf(/\d{4}年/.test(text) ? text : context + text, today);
  const part = partOfYear(text, year);
  if (part) return part;
  const month = monthOf(text) ?? (/日/.test(text) ? (monthOf(context) ?? today.getUTCMonth() + 1) : null);
  const day = Number(/(\d{1,2})日/.exec(text)?.[1] ?? 0);
  if (month && day >= 1 && day <= 31) return `${year}-${pad(month)}-${pad(day)}`;
  if (month) return `${year}-${pad(month)}`;
  if (/年(?:年)?[底末]/.test(text)) return `${year}-12`;
  return /年/.test(text) ? String(year) : null;
}

/** What is left off at a beginning: `2019|至2021年`, `2023年1|—8月`. */
function beginning(first: string, second: string | undefined): string {
  if (/^\d{4}$/.test(first)) return `${first}年`;
  return second !== undefined && /(?:^|年)\d{1,2}$/.test(first) ? `${first}${/月/.test(second) ? '月' : ''}` : first;
}

const between = (from: string, to: string) => `${from.split('/')[0]}/${to.split('/').at(-1)}`;

/**
 * A printed time as ISO 8601; `../` opens an interval to the left (截至).
 * @example periodIso('截至2月底', '2021-03-05') === '../2021-02'
 * @example periodIso('2020年3月20日至31日', null) === '2020-03-20/2020-03-31'
 */
export function periodIso(text: string, date: string | null): string | null {
  const today = date ? new Date(`${date}T00:00:00Z`) : null;
  if (!today && !/\d{4}年|十[一二三四五]五/.test(text)) return null;
  const now = today ?? new Date(0);
  if (text.startsWith('每')) return null;
  const open = /以来|至今|起$/.test(text);
  const body = text.replace(/^(?:截至|截止到?|自|从|到)/, '').replace(/至今.*$/, '');
  const [first = '', second] = body.split(/[至到—－~～-]{1,2}(?=[\d今])/);
  const from = pointIso(beginning(first, second), now, '');
  if (!from) return null;
  if (second) return between(from, pointIso(second, now, first) ?? from);
  if (/^(?:截至|截止)/.test(text)) return `../${from.split('/').at(-1)}`;
  if (open) return date && from <= date ? between(from, date) : `${from}/..`;
  return from;
}

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
  const [begin = '', end = begin] = iso.split('/');
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
