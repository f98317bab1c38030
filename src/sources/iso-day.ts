/** Dates as sources print them (`2024-05-12 09:56:28`, `2024年5月12日`, RFC 822, epoch seconds) → the day in China. */
import { daysOf } from '../words/calendar.ts';

/** China's clocks are eight hours ahead of UTC. */
const CHINA = 8 * 60;

/** A longer string is no date. */
const LONGEST = 120;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `05`, in minutes from UTC; CST is China's standard time here, as in Java's dates. */
const ZONES: Record<string, number> = { z: 0, ut: 0, utc: 0, gmt: 0, cst: CHINA, est: -300, edt: -240, pst: -480, pdt: -420 };

const TIME = '(?:[t ,]{0,3}(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?)?';
const ZONE = ' ?((?:utc|gmt|ut|cst|est|edt|pst|pdt|z)?)(?: ?([+-])(\\d{2}):?(\\d{2})?)?(?![a-z\\d])';
const WEEKDAY = '(?:[a-z]{3,9},? )?';

/** `2024-05-12`, `2024/5/12`, `2024.5.12`, `2024年5月12日`, and the time. */
const NUMERIC = new RegExp(`^(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2})(?!\\d) ?[日号]?${TIME}${ZONE}`);
/** `20240512`, `202405120956`, `20240512T095628Z`. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})?(\d{2})?)?(z?)(?:([+-])(\d{2}):?(\d{2})?)?$/;
/** `Sun, 12 May 2024 09:56:28 +0800`. */
const DAY_FIRST = new RegExp(`^${WEEKDAY}(\\d{1,2})[ -]([a-z]{3})[a-z]{0,6}\\.?[ ,-]{1,2}(\\d{4})${TIME}${ZONE}`);
/** `May 12, 2024`, `Sun May 12 2024 09:56:28 GMT+0800`. */
const MONTH_FIRST = new RegExp(`^${WEEKDAY}([a-z]{3})[a-z]{0,6}\\.? (\\d{1,2}),? (\\d{4})${TIME}${ZONE}`);
/** `Sun May 12 09:56:28 CST 2024`. */
const YEAR_LAST = /^[a-z]{3} ([a-z]{3}) {1,2}(\d{1,2}) (\d{2}):(\d{2}):(\d{2}) ?(utc|gmt|cst|) (\d{4})$/;
/** Seconds, or thousandths of them, since 1970. */
const EPOCH = /^1\d{9}(?:\.\d{1,9})?$|^1\d{12}$/;
/** A spreadsheet's own number for a day, of five digits: days since 30 December 1899. */
const SERIAL = /^[2-6]\d{4}(?:\.\d{1,10})?$/;
/** `发布时间：`. */
const LABEL = /^[\p{Script=Han} ]{1,8}[:：] ?/u;

const CHINESE = '〇一二三四五六七八九';

/** `二〇二四年五月十二日` → `2024年5月12日`. */
function arabic(text: string): string {
  const year = text.replace(/[零○Ｏ]/g, '〇');
  if (!/^[〇一二三四五六七八九]{4}年/.test(year)) return text;
  const digit = (sign: string) => String(CHINESE.indexOf(sign));
  return year
    .replace(/([二三]?)十([一二三四五六七八九]?)/g, (_, tens: string, ones: string) => `${tens || '一'}${ones || '〇'}`)
    .replace(/[〇一二三四五六七八九]/g, digit);
}

/** Signs of one width, small letters, single spaces, no weekday in brackets or behind. */
const plain = (printed: string): string =>
  arabic(printed.trim().replace(LABEL, ''))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(?(?:星期|周)[一二三四五六日天]\)?/g, ' ')
    .replace(/\s{1,20}/g, ' ')
    .trim();

interface Moment {
  year: string;
  month: string;
  day: string;
  hour?: string | undefined;
  minute?: string | undefined;
  second?: string | undefined;
  zone?: string | undefined;
  sign?: string | undefined;
  hours?: string | undefined;
  minutes?: string | undefined;
}

const padded = (part: string) => part.padStart(2, '0');
const monthOf = (name: string | undefined) => String(MONTHS.indexOf(name ?? '') + 1);
const dayIn = (time: number) => new Date(time + CHINA * 60_000).toISOString().slice(0, 10);

/** What the string says, read by the first form that fits. */
function momentOf(text: string): Moment | null {
  const found = (year = '', month = '', day = '', ...rest: (string | undefined)[]): Moment => {
    const [hour, minute, second, zone, sign, hours, minutes] = rest;
    return { year, month, day, hour, minute, second, zone, sign, hours, minutes };
  };
  const numeric = NUMERIC.exec(text) ?? COMPACT.exec(text);
  if (numeric) return found(...numeric.slice(1));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return found(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], ...dayFirst.slice(4));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return found(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], ...monthFirst.slice(4));
  const last = YEAR_LAST.exec(text);
  return last ? found(last[7], monthOf(last[1]), last[2], ...last.slice(3, 7)) : null;
}

/** The day of it in China; where no zone or no time is said, the day that is printed. */
function dayOf({ year, month, day, hour, minute, second, zone, sign, hours, minutes }: Moment): string | null {
  const iso = `${year}-${padded(month)}-${padded(day)}`;
  if (year < '1800' || year > '2199' || !daysOf(iso)) return null;
  if (hour === undefined || (!zone && !sign)) return iso;
  const ahead = sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) : (ZONES[zone ?? ''] ?? CHINA);
  const time = Date.parse(`${iso}T${padded(hour)}:${minute ?? '00'}:${second ?? '00'}Z`);
  return Number.isNaN(time) ? iso : dayIn(time - ahead * 60_000);
}

/** Seconds of ten digits, thousandths of thirteen. */
function dayOfEpoch(text: string): string | null {
  const number = Number(text);
  const time = Math.abs(number) >= 1e11 ? number : number * 1000;
  const iso = dayIn(time);
  return iso >= '1970' && iso < '2100' ? iso : null;
}

/**
 * The day in China of a date as a source prints it; null where it says none, or could be read in two ways (`05/12/2024`).
 * @example isoDay('Sun, 12 May 2024 20:56:28 GMT') // '2024-05-13'
 */
export function isoDay(printed: string | number): string | null {
  const text = plain(String(printed).slice(0, LONGEST));
  const moment = momentOf(text);
  const day = moment && dayOf(moment);
  if (SERIAL.test(text)) return new Date(Date.UTC(1899, 11, 30 + Math.floor(Number(text)))).toISOString().slice(0, 10);
  return day ?? (EPOCH.test(text) ? dayOfEpoch(text) : null);
}
