/** A page of an e-paper, by the marks of Founder's publishing systems → its article with day, page and titles in parts. */
import type { ArticleFields } from './article-part.ts';
import { founderMarks, isFounder } from './founder-marks.ts';
import { blocksOfHtml, type HtmlBlock } from './html-text.ts';
import { authorIn, isStaff, wireIn } from './info-line.ts';
import { isoDay } from './iso-day.ts';
import type { GivenPage } from './part.ts';
import { pageOf } from './records/record-parts.ts';
import { webFacts } from './web-facts.ts';
import { webHeadline } from './web-headline.ts';
import { bodyOf, leftOver, linesIn } from './web-lines.ts';
import type { WebPage } from './web-page.ts';

/** `第03版:要闻`, `A3：要闻`; a column of a site (`国内`) is none. */
const PAGE_NAME = /^(?:第\s?)?[A-Z]{0,2}\s?\d{1,3}\s?版?\s?[:：]\s?\S|^第?\s?[A-Z]{0,2}\s?\d{1,3}\s?版/i;

/** `《江北日报》（2024年06月04日 第 03 版）` below the headline. */
const STAMP =
  /《([\p{Letter}\p{Number}·]{2,20})》[\s\u3000]{0,3}[（(][\s\u3000]{0,3}(\d{4}年\d{1,2}月\d{1,2}日)[\s\u3000]{0,4}第?[\s\u3000]{0,2}([A-Z]?\d{1,3})[\s\u3000]{0,2}版/u;

type PageFacts = Pick<GivenPage, 'publication' | 'issueDate' | 'number' | 'name'>;

/** What the page's lines say of it: its stamp, or the one page name that is no link among those of all pages. */
function printedFacts(all: readonly HtmlBlock[]): PageFacts {
  const lines = linesIn(all).filter(({ text }) => text.length <= 160);
  const stamp = lines.map(({ text }) => STAMP.exec(text)).find((found) => found !== null);
  const bare = lines.map(({ text, linked }) => ({ text: text.replace(/^(?:当前版|本版)\s?[:：]?\s?/, ''), linked }));
  const names = bare.filter(({ text, linked }) => linked < 0.5 && text.length <= 24 && PAGE_NAME.test(text));
  const page = names.length === 1 ? pageOf(names[0]?.text ?? null) : { number: null, name: null };
  const number = stamp?.[3] ? pageOf(stamp[3]).number : page.number;
  return { publication: stamp?.[1] ?? null, issueDate: stamp?.[2] ? isoDay(stamp[2]) : null, number, name: page.name };
}

/** The first of them that is not null. */
const firstOf = <T>(...values: (T | null | undefined)[]): T | null =>
  values.find((value) => value !== null && value !== undefined) ?? null;

/** The article of a page with such marks; null for other pages, and where the marks hold no text. */
export function founderArticle(html: string, page: WebPage): ArticleFields | null {
  if (!isFounder(html)) return null;
  const { values, content } = founderMarks(html);
  if (content === null) return null;
  const all = blocksOfHtml(page.html);
  const value = (name: string): string | null => values.get(name) ?? null;
  const staff = (name: string) => linesIn(all).some(({ text }) => text.length <= 160 && isStaff(text, name));
  const author = authorIn(value('author')?.replaceAll('\n', ' '));
  const { known, page: given, headlines, signs } = webFacts(page, []);
  const headline = value('title') ?? webHeadline(all, headlines, page.title, -1)?.text ?? null;
  const [kicker, subtitle] = [value('introtitle'), value('subtitle')];
  const printed = printedFacts(all);
  const node = value('nodename');
  const named =
    node && PAGE_NAME.test(node)
      ? pageOf(node)
      : { number: value('number') && pageOf(value('number')).number, name: value('name') };
  const date = firstOf(isoDay(value('date') ?? ''), printed.issueDate, known.date);
  const titles = [kicker, headline, subtitle].flatMap((title) => title?.split('\n') ?? []);
  const paragraphs = bodyOf(blocksOfHtml(content), titles);
  if (paragraphs.length === 0) return null;
  const { aside, links } = leftOver(linesIn(all), [...titles, ...paragraphs.flatMap((text) => text.split('\n'))]);
  const told = [...values.keys()].join(', ');
  return {
    kicker,
    headline,
    subtitle,
    paragraphs,
    known: {
      date,
      wire: firstOf(wireIn(value('sourcename')), known.wire),
      section: node && !PAGE_NAME.test(node) ? node.slice(0, 40) : null,
      bylines: author && !staff(author) ? [{ text: author, role: 'author' }] : (known.bylines ?? null),
      url: firstOf(/^https?:\/\/\S{4,2000}$/.exec(value('url') ?? '')?.[0], known.url),
      sourceId: firstOf(value('articleid'), known.sourceId),
    },
    page: {
      publication: firstOf(value('papername'), printed.publication, given.publication),
      issueDate: date,
      datedBy: 'the e-paper’s marks',
      number: firstOf(named.number, printed.number),
      name: firstOf(named.name, printed.name),
    },
    reasons: [
      `e-paper: its own article by the marks of its system (${told})`,
      ...signs,
      ...(links ? [`left out: ${links} lines that are links`] : []),
    ],
    aside,
  };
}
