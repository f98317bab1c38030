/** What an article, its release and its page say of days → the article's date, and by which rule. */
import { firstAnswer, type Rule } from '../../words/rule.ts';
import { fullDatesIn } from '../releases/full-date.ts';
import type { PrintedDate } from './dateline.ts';
import { learntDay, ownDay } from './own-day.ts';
import { datedIn } from './page-year.ts';

/** What is known of the day of an article. */
export interface DaysKnown {
  text: string;
  dateline: PrintedDate | null;
  /** The day that its release's head or foot gives, and the reason to name. */
  released: { iso: string; why: string } | null;
  issueDate: string | null;
  /** A notice: the day in its first sentence is that of what it tells of, as when something was found. */
  notice: boolean;
  /** The year from which its page speaks. */
  year: number | null;
}

/** A date, and the reason that an article's reading keeps. */
export interface Dated {
  iso: string;
  why: string;
}

/** What stands before a day that is not the report's: 截至2024年3月31日, 将于2024年5月1日, 自2024年1月1日起. */
const OTHER_DAY =
  /(?:截至|截止到?|自|至|到|[将定拟订]于|原定|预计|计划|有效期|根据|按照|依据|依照|生于|成立于|建于|建成于|[的第《])$/;
/** What is decided or planned for a day. */
const CALLED = /(?:决定|计划|预计|通知|宣布|提请)[^，]{0,30}于$/;
/** What follows one. */
const OTHER_AFTER =
  /^(?:\d{1,2}[时点:](?:\d{1,2}分?)?许?)?(?:[前起至到止—~～-]|以[来后前]|之[前后]|正式?施行|实施|施行|生效|[）)]?至)/;
/** Days between a report's first sentence and its printing, at most. */
const NEAR = 366;
const NEWS = '2000';

const daysApart = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The full date in the first sentence, unless it is one of another time: before which something is due, or since which it holds. */
function sentenceDay({ text, released, issueDate, notice, year }: DaysKnown): string | null {
  if (notice && issueDate) return null;
  const sentence = /^[^。！？；\n]{0,240}/.exec(text)?.[0] ?? '';
  const printed = released?.iso ?? issueDate;
  for (const { iso, start, end } of fullDatesIn(sentence)) {
    const [before, after] = [sentence.slice(Math.max(0, start - 6), start), sentence.slice(end, end + 12)];
    // 12月11日，…决定于2025年1月8日召开: the day of the report is the one before, printed without a year.
    if (/\d月\d{1,2}日/.test(sentence.slice(0, start)) || CALLED.test(sentence.slice(0, start))) return null;
    if (iso < NEWS || OTHER_DAY.test(before) || OTHER_AFTER.test(after)) return null;
    if (printed) return daysApart(iso, printed) >= 0 && daysApart(iso, printed) <= NEAR ? iso : null;
    return year === null || year <= Number(iso.slice(0, 4)) + 1 ? iso : null;
  }
  return null;
}

const dated = (iso: string | null, why: string): Dated | null => (iso ? { iso, why } : null);
/** The day that tells the year and month of what is printed without. */
const dayOf = ({ released, issueDate }: DaysKnown) => released?.iso ?? issueDate;

/** The first that applies gives the date. */
export const DATE_RULES: readonly Rule<DaysKnown, Dated | null>[] = [
  {
    name: 'dateline',
    example: '本报3月12日讯（记者 王丽）',
    apply: (known) => dated(datedIn(known.dateline, dayOf(known), known.year), 'date: its dateline'),
  },
  {
    name: 'the day its reporter learnt of it',
    example: '3月12日，记者从市水务局获悉',
    apply: (known) =>
      known.dateline
        ? null
        : dated(datedIn(learntDay(known.text), dayOf(known), known.year), 'date: the day its reporter learnt of it'),
  },
  {
    name: 'its first sentence',
    example: '2024年3月12日，滨江区召开现场会。',
    apply: (known) => (known.dateline ? null : dated(sentenceDay(known), 'date: its first sentence')),
  },
  {
    name: 'its release',
    example: '发布时间：2024-03-12',
    apply: ({ released }) => dated(released?.iso ?? null, released?.why ?? ''),
  },
  {
    name: 'the only day it names',
    example: '3月12日，滨江区召开现场会。',
    apply: (known) =>
      known.dateline ? null : dated(datedIn(ownDay(known.text), known.issueDate, known.year), 'date: the only day it names'),
  },
];

/** The date of an article; null where nothing tells it. */
export const dateOfArticle = (known: DaysKnown): Dated | null => firstAnswer(DATE_RULES, known)?.answer ?? null;
