/** What an e-paper's frame prints of the paper, its day and page: `滨江日报 2024年3月12日 星期二`, `第2版：经济`. */
import { isoDay } from './iso-day.ts';
import { isPaper } from './paper-name.ts';
import type { GivenPage } from './part.ts';
import { pageOf } from './records/record-parts.ts';

/** What the lines about an article say; null where they do not. */
export type PaperFrame = Pick<GivenPage, 'publication' | 'issueDate' | 'number' | 'name'>;

const DAY = /(?<![\d年])(?:19|20)\d{2} ?[-年/.] ?\d{1,2} ?[-月/.] ?\d{1,2}(?!\d) ?日?/;
const WEEKDAY = /^[\s（(]{0,3}(?:星期|周)[一二三四五六日天]/;
/** `第2版：经济`, `A03版 要闻`. */
const PAGE =
  /版次\s{0,2}[:：]\s{0,2}[[【（(]?([A-Z]{0,2}\d{1,3})(?!\d)|(?<![\dA-Za-z])第?\s?([A-Z]{0,2}\d{1,3})\s?版(?:\s{0,2}[:：]\s{0,2}([\u4e00-\u9fff·]{2,12})|\s{1,2}([\u4e00-\u9fff·]{2,6})(?![\u4e00-\u9fff]))?/g;
/** The clock of a site shows the day of whoever looks. */
const CLOCK = /(?:今天|今日|现在|当前(?:时间|日期)|北京时间)(?:是|为)?[\s:：]{0,3}$/;
/** `《滨江日报》`, `滨江日报（`: a name that touches the day. */
const NAME = /[\u4e00-\u9fff]{3,12}/;

/** The paper's name that stands right before or behind the day. */
function paperBeside(before: string, behind: string): string | null {
  const last = before.replace(/[》\s（(,，·|]{1,6}$/, '').match(/[\u4e00-\u9fff]{1,16}$/)?.[0];
  const next = NAME.exec(behind.replace(WEEKDAY, '').replace(/^[\s）)《·|]{1,6}/, ''));
  const names = [last, next?.index === 0 ? next[0] : undefined];
  return names.find((name) => name !== undefined && isPaper(name)) ?? null;
}

/** What a line says; null for one that is no frame's. */
function frameIn(line: string): PaperFrame | null {
  if (line.length > 160 || /[。；！？]/.test(line)) return null;
  const day = DAY.exec(line);
  if (!day) return null;
  const [before, behind] = [line.slice(0, day.index), line.slice(day.index + day[0].length)];
  const publication = paperBeside(before, behind);
  const pages = [...line.matchAll(PAGE)];
  const [page] = pages.length === 1 ? pages : [];
  if (CLOCK.test(before) || (!publication && !page && !WEEKDAY.test(behind))) return null;
  const issueDate = isoDay(day[0]);
  if (!issueDate) return null;
  return {
    publication,
    issueDate,
    number: page ? pageOf(page[1] ?? page[2] ?? '').number : null,
    name: page?.[3] ?? page?.[4] ?? null,
  };
}

/** The frame by the lines that have a day: the one that names the paper, else the one that names a page, else the first. */
export function frameOf(lines: readonly { text: string }[]): PaperFrame | null {
  const frames = lines.map(({ text }) => frameIn(text)).filter((frame) => frame !== null);
  return frames.find(({ publication }) => publication) ?? frames.find(({ number }) => number) ?? frames[0] ?? null;
}
