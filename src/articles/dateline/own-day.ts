/** A text without a dated dateline → the day that the report gives as its own, month and day: 2月21日，记者从市卫健委获悉; 昨日. */
import { once } from '../../words/once.ts';
import { verbsOfTelling } from '../../words/verbs-of-telling.ts';
import type { PrintedDate } from './dateline.ts';

/** The characters at the head of a report in which its day may stand. */
const HEAD = 220;
const DAY = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;
const TODAY = String.raw`(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日`;
const learnt = once(() => {
  const learns = `${verbsOfTelling('learn')}|看到|来到`;
  return new RegExp(
    `^[^。]{0,30}?(?:${TODAY}[上下]?午?，?[\\u4e00-\\u9fff]{0,6}记者(?:从[^。]{2,60}?)?(?:${learns}|采访|走进|见到|在)|` +
      `记者于?${TODAY}[^。]{0,60}?(?:${learns}))`,
  );
});
/** `市气象局10月14日发布寒潮预警`: making it known is what is reported; an organ that 发布消息 is only where it comes from. */
const MADE_KNOWN =
  /^[^。，；：“”]{2,30}?(?<!\d年)(?<!\d)(\d{1,2})月(\d{1,2})日(?:对外)?(?:通报|发布(?!消息)|宣布|公布|公告|通告)/;
const YESTERDAY = /^[^。]{0,40}?昨[日天]/;

/** The day a report gives as its own: a date as printed, or a number of days before the issue. */
export type OwnDay = PrintedDate | { daysBefore: number };

const dateOf = (year: string | undefined, month: string | undefined, day: string | undefined): PrintedDate => ({
  year: year ? Number(year) : null,
  month: month ? Number(month) : null,
  day: Number(day),
});

const same = (a: PrintedDate, b: PrintedDate) => a.month === b.month && a.day === b.day;

/** The first paragraph, or of a long one its first sentence and what follows closely. */
function headOf(text: string): string {
  const paragraph = text.split('\n', 1)[0] as string;
  const sentence = /^[^。！？]*(?:[。！？][”’]?)?(?:[^。！？]{0,60})?/.exec(paragraph)?.[0] ?? paragraph;
  return (paragraph.length > HEAD ? sentence : paragraph).slice(0, HEAD);
}

/** `将于2025年1月10日召开`, `自2025年3月1日起施行`: a day of another year, by what stands around it one that is to come. */
function isComing(text: string, { index, 0: day, 1: year }: RegExpMatchArray): boolean {
  if (year === undefined || index === undefined) return false;
  const [before, after] = [text.slice(Math.max(0, index - 40), index), text.slice(index + day.length, index + day.length + 14)];
  return (
    /(?:[将定拟订]于|自|从|至|到)$/.test(before) ||
    (/(?:决定|确定|计划|预计|通知|宣布|建议|提请)[^。！？；]{0,40}$/.test(before) &&
      /^[^。，；]{0,10}(?:召开|举行|举办|开幕|开通|启动|开工|投产|投用|通车|实施|施行|起)/.test(after))
  );
}

/** The only day a text names, where it names it at its head and at the beginning of a clause. */
function onlyDay(text: string): PrintedDate | null {
  const days = [...text.matchAll(DAY)]
    .filter((found) => !isComing(text, found))
    .map(([, year, month, day]) => dateOf(year, month, day));
  const head = headOf(text);
  const first = [...head.matchAll(DAY)][0];
  if (!first || first[1] !== undefined) return null;
  const ahead = head.slice(first.index + first[0].length, first.index + first[0].length + 4);
  const before = head.slice(Math.max(0, first.index - 2), first.index);
  // 4月3日8时36分 is when something happened, not the day of the report.
  if (/^[前起至到止—~-]|^以[来后]|^正式[实施]|^(?:上午|下午|凌晨|晚)?\d+[时点:]/.test(ahead)) return null;
  if (before !== '' && !/[，。！？：；”’“‘（）\n]$|日前$/.test(before)) return null;
  const date = dateOf(first[1], first[2], first[3]);
  return days.every((other) => same(other, date)) ? date : null;
}

/** The day on which the reporter learnt of it. */
export function learntDay(text: string): PrintedDate | null {
  const told = learnt().exec(text.slice(0, HEAD));
  return told && dateOf(told[1] ?? told[4], told[2] ?? told[5], told[3] ?? told[6]);
}

/** The report's own day: the day the reporter learnt of it, yesterday, or the only day it names. */
export function ownDay(text: string): OwnDay | null {
  const head = text.slice(0, HEAD);
  const told = learntDay(text);
  if (told) return told;
  const known = MADE_KNOWN.exec(head);
  if (known) return dateOf(undefined, known[1], known[2]);
  if (YESTERDAY.test(head)) return { daysBefore: 1 };
  return onlyDay(text);
}
