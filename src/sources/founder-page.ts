/** A page of an e-paper, by the marks of Founder's publishing systems → its article with day, page and titles in parts. */
import type { ArticleFields } from './article-part.ts';
import { founderMarks, isFounder } from './founder-marks.ts';
import { blocksOfHtml } from './html-text.ts';
import { authorIn, isStaff, wireIn } from './info-line.ts';
import { isoDay } from './iso-day.ts';
import { PAGE_NAME, pageNameIn, stampIn } from './page-stamp.ts';
import { pageOf } from './records/record-parts.ts';
import { webFacts } from './web-facts.ts';
import { webHeadline } from './web-headline.ts';
import { bodyOf, leftOver, linesIn } from './web-lines.ts';
import type { WebPage } from './web-page.ts';

/** The first of them that is not null. */
const firstOf = <T>(...values: (T | null | undefined)[]): T | null =>
  values.find((value) => value !== null && value !== undefined) ?? null;

/** The article of a page with such marks; null for other pages, and where the marks hold no text. */
export function founderArticle(html: string, page: WebPage): ArticleFields | null {
  if (!isFounder(html)) return null;
  const { values, content } = founderMarks(html);
  if (content === null) return null;
  const all = blocksOfHtml(page.html);
  const stamp = stampIn(linesIn(all));
  const place = pageNameIn(linesIn(all));
  const value = (name: string): string | null => values.get(name) ?? null;
  const staff = (name: string) => linesIn(all).some(({ text }) => text.length <= 160 && isStaff(text, name));
  const author = authorIn(value('author')?.replaceAll('\n', ' ')) ?? stamp?.author;
  const { known, page: given, headlines, signs } = webFacts(page, { above: [], below: [] });
  const headline = value('title') ?? webHeadline(all, headlines, page.title, -1)?.text ?? null;
  const [kicker, subtitle] = [value('introtitle'), value('subtitle')];
  const node = value('nodename');
  const named =
    node && PAGE_NAME.test(node)
      ? pageOf(node)
      : { number: value('number') && pageOf(value('number')).number, name: value('name') };
  const date = firstOf(isoDay(value('date') ?? ''), stamp?.issueDate, known.date);
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
      bylines: author && !staff(author) ? [{ text: author, role: 'reporter' }] : (known.bylines ?? null),
      url: firstOf(/^https?:\/\/\S{4,2000}$/.exec(value('url') ?? '')?.[0], known.url),
      sourceId: firstOf(value('articleid'), known.sourceId),
    },
    page: {
      publication: firstOf(value('papername'), stamp?.publication, given.publication),
      issueDate: date,
      datedBy: 'the e-paper’s marks',
      number: firstOf(named.number, stamp?.number, place.number),
      name: firstOf(named.name, place.name),
    },
    reasons: [
      `e-paper: its own article by the marks of its system (${told})`,
      ...signs,
      ...(links ? [`left out: ${links} lines that are links`] : []),
    ],
    aside,
  };
}
