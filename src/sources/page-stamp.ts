/** What e-papers print beside an article of the paper it stands in: `王丽 《江北日报》（2024年06月04日 第 03 版）`, `第03版：要闻`. */
import type { HtmlBlock } from './html-text.ts';
import { authorIn } from './info-line.ts';
import { isoDay } from './iso-day.ts';
import type { GivenPage } from './part.ts';
import { pageOf } from './records/record-parts.ts';

/** What the lines of a page say of the paper; null where they do not. */
export interface PageStamp extends Pick<GivenPage, 'publication' | 'issueDate' | 'number' | 'name'> {
  /** Who stands before the paper's name. */
  author: string | null;
}

/** The stamp in a line, and who stands before it. */
const STAMP =
  /^(.{0,40})《([\p{Letter}\p{Number}·]{2,20})》[\s\u3000]{0,3}[（(][\s\u3000]{0,3}(\d{4}年\d{1,2}月\d{1,2}日)[\s\u3000]{0,4}第?[\s\u3000]{0,2}([A-Z]?\d{1,3})[\s\u3000]{0,2}版[\s\u3000]{0,3}[)）]?[^，。]{0,12}$/u;

/** `第03版:要闻`, `A3：要闻`; a column of a site (`国内`) is none. */
export const PAGE_NAME = /^(?:第\s?)?[A-Z]{0,2}\s?\d{1,3}\s?版?\s?[:：]\s?\S|^第?\s?[A-Z]{0,2}\s?\d{1,3}\s?版/i;

/** Whether a line is such a stamp and nothing else. */
export const isStamp = (line: string): boolean => line.length <= 160 && STAMP.test(line);

/** The paper, day and page by the stamp; null where no line has one. */
export function stampIn(lines: readonly HtmlBlock[]): PageStamp | null {
  for (const { text } of lines) {
    const [, before = '', publication = '', day = '', number = ''] = (text.length <= 160 && STAMP.exec(text)) || [];
    if (publication) return { publication, issueDate: isoDay(day), ...pageOf(number), author: authorIn(before) };
  }
  return null;
}

/** The one page name that is no link among those of all pages. */
export function pageNameIn(lines: readonly HtmlBlock[]): Pick<GivenPage, 'number' | 'name'> {
  const bare = lines
    .filter(({ text, linked }) => linked < 0.5 && text.length <= 24)
    .map(({ text }) => text.replace(/^(?:当前版|本版)\s?[:：]?\s?/, ''))
    .filter((text) => PAGE_NAME.test(text));
  return bare.length === 1 ? pageOf(bare[0] ?? null) : { number: null, name: null };
}
