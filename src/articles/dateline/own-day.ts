/** A text without a dated dateline → the day that the report gives as its own: 2月21日，记者从市卫健委获悉. */
import type { PrintedDate } from './dateline.ts';

/** The sentences at the head of a report in which its day may stand. */
const HEAD = 220;
const DAY = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;
const LEARNT = /^[^。]{0,30}?(?:(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日[上下]?[午]?，?(?:[\u4e00-\u9fff]{0,6})?记者(?:从[^。]{2,60}?)?(?:获悉|了解到|获知|采访|看到|来到|走进|见到|在)|记者(?:于)?(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日[^。]{0,60}?(?:获悉|了解到|获知|看到|来到))/;

const dateOf = (year: string | undefined, month: string | undefined, day: string | undefined): PrintedDate => ({
  year: year ? Number(year) : null,
  month: Number(month),
  day: Number(day),
});

const same = (a: PrintedDate, b: PrintedDate) => a.month === b.month && a.day === b.day;

/** The end of the first paragraph or sentence that the report's day must stand in. */
function headOf(text: string): string {
  const paragraph = text.split('\n', 1)[0] as string;
  const sentence = /^[^。！？]*(?:[。！？][”’]?)?(?:[^。！？]{0,60})?/.exec(paragraph)?.[0] ?? paragraph;
  return (paragraph.length > HEAD ? sentence : paragraph).slice(0, HEAD);
}

/** The report's own day, as printed: the day the reporter learnt of it, or the only day it names, when it names it at its head. */
export function ownDay(text: string): PrintedDate | null {
  const learnt = LEARNT.exec(text.slice(0, HEAD));
  if (learnt) return dateOf(learnt[1] ?? learnt[4], learnt[2] ?? learnt[5], learnt[3] ?? learnt[6]);
  const days = [...text.matchAll(DAY)].map(([whole, year, month, day]) => ({ whole, date: dateOf(year, month, day) }));
  const first = [...headOf(text).matchAll(DAY)][0];
  if (!first || first[1] !== undefined) return null;
  const ahead = text.slice((first.index ?? 0) + first[0].length, (first.index ?? 0) + first[0].length + 3);
  const before = text.slice(Math.max(0, (first.index ?? 0) - 2), first.index);
  if (/^[前起至到止—~-]|^以[来后]|^正式[实施]/.test(ahead) || /[至到于自从截止]$/.test(before)) return null;
  if (before !== '' && !/[，。！？：；”’“‘（）\n]$|日前$|年的?$/.test(before)) return null;
  const date = dateOf(first[1], first[2], first[3]);
  return days.every((other) => same(other.date, date)) ? date : null;
}
