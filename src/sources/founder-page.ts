/** A page of an e-paper, by the marks of Founder's publishing systems → its article with day, page and titles in parts. */
import type { ArticleFields } from './article-part.ts';
import { isFounder } from './founder-content.ts';
import { founderMarks } from './founder-marks.ts';
import { type DressedTitles, dressedTitles } from './founder-titles.ts';
import { blocksOfHtml, type HtmlBlock } from './html-text.ts';
import { authorIn, isStaff, wireIn } from './info-line.ts';
import { isoDay } from './iso-day.ts';
import { PAGE_NAME, pageNameIn, stampIn } from './page-stamp.ts';
import { frameOf, type PaperFrame } from './paper-frame.ts';
import { isPaper, isPapers, paperInTitle, paperOfRights } from './paper-name.ts';
import { pageOf } from './records/record-parts.ts';
import { webFacts } from './web-facts.ts';
import { webHeadline } from './web-headline.ts';
import { bodyOf, compact, leftOver, linesIn } from './web-lines.ts';
import type { WebPage } from './web-page.ts';

/** The paper that the frame, the title or the rights name. */
const paperOf = (frame: PaperFrame | null, title: string, lines: readonly HtmlBlock[]): string | null =>
  firstOf(frame?.publication, paperInTitle(title), paperOfRights(lines.map(({ text }) => text)));

/** The first of them that is not null. */
const firstOf = <T>(...values: (T | null | undefined)[]): T | null =>
  values.find((value) => value !== null && value !== undefined) ?? null;

/** The headline: by its mark, by what the page's title says that is printed above the text, by how it is set. */
function headlineOf(page: WebPage, all: readonly HtmlBlock[], names: readonly string[], dressed: DressedTitles): string | null {
  const named = webHeadline(all, names, isPapers(page.title) ? '' : page.title, -1);
  if (named && named.at >= 0 && !isPapers(named.text) && !PAGE_NAME.test(named.text)) return named.text;
  return dressed.headline ?? named?.text ?? null;
}

/** The article of a page with such marks; null for other pages, and where the marks hold no text. */
export function founderArticle(html: string, page: WebPage): ArticleFields | null {
  if (!isFounder(html)) return null;
  const { values, content, start } = founderMarks(html);
  if (content === null) return null;
  const all = blocksOfHtml(page.html);
  const lines = linesIn(all);
  const value = (name: string): string | null => values.get(name) ?? null;
  const { known, page: given, headlines, signs } = webFacts(page, { above: [], below: [] });
  const dressed = dressedTitles(html.slice(0, start));
  const headline = value('title') ?? headlineOf(page, all, headlines, dressed);
  const beside = headline !== null && compact(headline) === compact(dressed.headline ?? '') ? dressed : null;
  const [kicker, subtitle] = [value('introtitle') ?? beside?.kicker ?? null, value('subtitle') ?? beside?.subtitle ?? null];
  const titles = [kicker, headline, subtitle].flatMap((title) => title?.split('\n') ?? []);
  const paragraphs = bodyOf(blocksOfHtml(content), titles);
  if (paragraphs.length === 0) return null;
  const { aside, links } = leftOver(lines, [...titles, ...paragraphs.flatMap((text) => text.split('\n'))]);
  const stamp = stampIn(lines);
  const own = new Set(paragraphs.flatMap((text) => text.split('\n')).map(compact));
  // Days that are links lead to other issues.
  const about = lines.filter(({ text, linked }) => linked < 0.95 && !own.has(compact(text)));
  const frame = frameOf(about);
  const search = value('nodesearchname');
  const place = pageNameIn(lines);
  const staff = (name: string) => lines.some(({ text }) => text.length <= 160 && isStaff(text, name));
  const author = authorIn(value('author')?.replaceAll('\n', ' ')) ?? stamp?.author ?? authorIn(dressed.author);
  const node = value('nodename');
  const named =
    node && PAGE_NAME.test(node)
      ? pageOf(node)
      : { number: value('number') && pageOf(value('number')).number, name: value('name') };
  const date = firstOf(isoDay(value('date') ?? ''), stamp?.issueDate, known.date, frame?.issueDate);
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
      publication: firstOf(
        value('papername'),
        stamp?.publication,
        search && isPaper(search) ? search : null,
        // A page called as its article is says nothing of the paper.
        paperOf(frame, compact(page.title) === compact(headline ?? '') ? '' : page.title, about),
        given.publication,
      ),
      issueDate: date,
      datedBy: 'the e-paper’s marks',
      number: firstOf(named.number, stamp?.number, frame?.number, place.number),
      name: firstOf(named.name, frame?.name, place.name),
    },
    reasons: [
      told
        ? `e-paper: its own article by the marks of its system (${told})`
        : 'e-paper: its own article by the element of its text',
      ...signs,
      ...(links ? [`left out: ${links} lines that are links`] : []),
    ],
    aside,
  };
}
