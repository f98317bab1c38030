/** What is printed on a page → the year of its datelines: the masthead's, else the one its texts speak from. */
import { isoDate } from '../../pages/masthead-parts.ts';
import { lexicon } from '../../words/lexicon.ts';
import type { OwnDay } from './own-day.ts';

const YEAR = /(?<!\d)((?:19|20)\d{2})(?:年度?(?:(\d{1,2})月(?:(\d{1,2})日)?)?|(?=[-—–~至]20\d{2}年))/g;
/** What precedes a year that lies ahead: 到2035年, 力争2030年. */
const AHEAD = /(?:到|至|力争|规划|计划|预计|目标|远景|[-—–~])$/;
/** What follows one: 2030年前, 2025年底实现, 2021年5月1日起施行. */
const AHEAD_AFTER = /^(?:前|之前|底|末|远景|建成|实现|达到|将|起|正式施行|施行|实施)/;
/** `决定…会议于2025年1月中旬召开`: what is decided, planned or called in one clause for a day of a later one. */
const CALLED = /(?:决定|确定|定于|将于|拟于|订于|计划|预计|通知|明确|宣布|建议|提请|同意|原则通过)[^。！？；]{0,60}$/;
const CALLED_FOR =
  /^(?:[上中下]旬|初|底|前后)?[^，。；]{0,12}(?:召开|举行|举办|开幕|开通|启动|开工|开学|开业|投产|投用|投入使用|通车|实施|施行|起)/;
/** Years before this are history, not the day's news. */
const NEWS = 2000;

/** `安排部署2025年工作`: late in a year it is the next one, early in a year the year itself. */
const PLANNED = /(?:安排|部署|谋划|展望|做好|抓好|布置|筹备)(?:好|了)?$/;
const LATE = 10;

interface Mention {
  year: number;
  month: number | null;
  ahead: boolean;
  /** It lies ahead where the reports are of the end of a year. */
  planned: boolean;
  toDate: boolean;
}

function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(YEAR)].map((found) => {
    const before = text.slice(Math.max(0, found.index - 4), found.index);
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 8);
    const clause = text.slice(Math.max(0, found.index - 70), found.index);
    const far = text.slice(found.index + found[0].length, found.index + found[0].length + 24);
    const called = found[2] !== undefined && CALLED.test(clause) && CALLED_FOR.test(far);
    const ahead = AHEAD.test(before.replace(/截[至止]$/, '')) || AHEAD_AFTER.test(after) || called;
    return {
      year: Number(found[1]),
      month: found[2] ? Number(found[2]) : null,
      ahead,
      planned: PLANNED.test(before),
      toDate: /截[至止]$/.test(before),
    };
  });
}

/** `复工复产`, `党史学习教育`: words that only some years' news has; the years that they leave. */
function yearsBySigns(text: string): [number, number] {
  let [first, last] = [0, Infinity];
  for (const { word, from, to } of lexicon('year-signs')) {
    if (!text.includes(word)) continue;
    [first, last] = [Math.max(first, from), Math.min(last, to)];
  }
  return [first, last];
}

/** The year from which a page speaks, from its whole text without white space and the months of its reports. */
export function pageYear(text: string, months: number[]): number | null {
  const late = months.length > 0 && Math.min(...months) >= LATE;
  const mentions = mentionsIn(text)
    .filter(({ year }) => year >= NEWS)
    .map((mention) => ({ ...mention, ahead: mention.ahead || (late && mention.planned) }));
  const latest = Math.max(0, ...mentions.filter(({ ahead }) => !ahead).map(({ year }) => year));
  const earliestMonth = Math.min(12, ...months);
  const due = mentions.some(
    ({ year, month, ahead }) => ahead && year === latest + 1 && month !== null && months.every((one) => one <= month),
  );
  const past = mentions.some(
    ({ year, month, toDate }) => toDate && year === latest && month !== null && month > earliestMonth + 3,
  );
  const [first, last] = yearsBySigns(text);
  if (latest > 0) return Math.max(due || past ? latest + 1 : latest, first <= last ? first : 0);
  const dated = mentions.filter(({ month }) => month !== null);
  // All of them lie ahead: a month before those of the reports is one of the next year.
  const years = dated.map(({ year, month }) => (months.length > 0 && earliestMonth > (month as number) ? year - 1 : year));
  if (years.length > 0) return Math.min(...years);
  return first === last ? first : null;
}

/** A date as printed with the page's year and, where only a day is printed, the month of its issue; ISO, or null. */
export function datedIn(date: OwnDay | null, issueDate: string | null, year: number | null): string | null {
  if (!date) return null;
  if ('daysBefore' in date) return issueDate ? dayBefore(issueDate, date.daysBefore) : null;
  const month = date.month ?? (issueDate ? Number(issueDate.slice(5, 7)) : null);
  const known = date.year ?? (issueDate ? issueYear(issueDate, month) : year);
  if (known === null || month === null || month < 1 || month > 12 || date.day < 1 || date.day > 31) return null;
  return isoDate(known, month, date.day);
}

/** `12月31日` in an issue of 1 January is of the year before. */
function issueYear(issueDate: string, month: number | null): number {
  const [year, issued] = [Number(issueDate.slice(0, 4)), Number(issueDate.slice(5, 7))];
  return month !== null && month > issued + 6 ? year - 1 : year;
}

/** The ISO date some days before another. */
function dayBefore(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}
