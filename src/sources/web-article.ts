/** A web page with one article → its headline, body and what stands around it; null where the page is no single article. */
import type { ArticleFields } from './article-part.ts';
import type { HtmlBlock } from './html-text.ts';
import { isInfoLine } from './info-line.ts';
import { type PageText, pageText } from './main-content.ts';
import { dressOf } from './page-dress.ts';
import { stampIn } from './page-stamp.ts';
import { webFacts } from './web-facts.ts';
import { type WebHeadline, webHeadline } from './web-headline.ts';
import { bodyOf, compact, type Line, leftOver, linesIn, linkedShare, SENTENCE, signsIn } from './web-lines.ts';
import type { WebPage } from './web-page.ts';

/** An article's text is so much of links at most; a list of headlines is nearly all links. */
const MOST_LINKED = 0.5;
/** The share of signs that stand in blocks with a sentence in them. */
const toldShare = (blocks: readonly HtmlBlock[]): number =>
  signsIn(blocks.filter(({ text }) => /[。，]/.test(text))) / Math.max(1, signsIn(blocks));

/** Where the content begins and ends among all lines of the page: at the first and last line of its own that it has. */
function placeOf(all: readonly Line[], content: readonly Line[]): [number, number] {
  // A search for the content may take the path above the headline and the buttons below the text with it.
  const own = content.filter(({ text }) => dressOf(text) === null);
  const lines = new Set(own.map(({ text }) => compact(text)).filter((line) => line.length >= 12));
  const within = all.map(({ text }, at) => (lines.has(compact(text)) ? at : -1)).filter((at) => at >= 0);
  return [within[0] ?? all.length, within.at(-1) ?? all.length];
}

const textsOf = (lines: readonly Line[]): string[] => lines.map(({ text }) => text);

/** Lines near the content's beginning and end, which may say whence the article is. */
const around = (all: readonly Line[], [first, last]: [number, number]): { above: string[]; below: string[] } => ({
  above: textsOf(all.slice(Math.max(0, first - 12), first + 2)),
  below: textsOf(all.slice(Math.max(first + 2, last - 2), last + 5)),
});

/** The line that says whence the article is, above its content or at its beginning; -1 for none. */
function infoBefore(all: readonly Line[], first: number): number {
  for (let at = Math.min(all.length - 1, first + 1); at >= Math.max(0, first - 8); at--)
    if (isInfoLine((all[at] as Line).text)) return at;
  return -1;
}

/** `——四月灌溉见闻` below the headline, `（2024年4月2日通过）`. */
const SUBTITLE = /^(?:[-—–]{1,2}\S.{2,38}|（.{4,60}）)$/;

/** A headline's lines, and those below it that say more. */
function titleOf({ text, at }: WebHeadline, all: readonly HtmlBlock[]): { headline: string; subtitle: string | null } {
  const [first = '', ...lines] = text.split('\n');
  const below = at < 0 ? [] : all.slice(at + 1, at + 3).filter((block) => !block.text.includes('\n'));
  const subtitles = [...lines, ...below.map((block) => block.text)].filter((line) => SUBTITLE.test(line));
  const headline = [first, ...lines.filter((line) => !SUBTITLE.test(line))].join('\n');
  return { headline, subtitle: subtitles.join('\n') || null };
}

/** E-papers print kicker and subtitle as headings right above and below the headline; on other pages these are columns' names. */
function papersTitles({ at }: WebHeadline, all: readonly HtmlBlock[]): { kicker: string | null; subtitle: string | null } {
  const heading = (place: number): string | null => {
    const { heading = 0, text = '' } = (at >= 0 && all[place]) || {};
    return heading > 0 && text.length <= 60 && dressOf(text) === null ? text : null;
  };
  return { kicker: heading(at - 1), subtitle: heading(at + 1) };
}

/** The article of a page whose content was found. */
function articleOf(page: WebPage, { all, content }: PageText): ArticleFields | null {
  const lines = linesIn(all);
  const place = placeOf(lines, linesIn(content));
  const { headlines, known, page: given, signs } = webFacts(page, around(lines, place));
  if (known.date === null && toldShare(content) < 0.3) return null;
  const info = lines[infoBefore(lines, place[0])]?.block ?? -1;
  const found = webHeadline(all, headlines, page.title, info);
  if (!found) return null;
  const stamp = stampIn(lines);
  const { headline, subtitle: below } = titleOf(found, all);
  const { kicker, subtitle } = stamp ? papersTitles(found, all) : { kicker: null, subtitle: null };
  const titles = [kicker, headline, subtitle, below].flatMap((title) => title?.split('\n') ?? []);
  const paragraphs = bodyOf(content, titles);
  if (paragraphs.length === 0) return null;
  const { aside, links } = leftOver(lines, [...titles, ...paragraphs.flatMap((text) => text.split('\n'))]);
  const reasons = [
    'HTML: its main content by Readability',
    ...signs,
    ...(links ? [`left out: ${links} lines that are links`] : []),
  ];
  const date = stamp?.issueDate ?? known.date ?? null;
  const author = stamp?.author ? [{ text: stamp.author, role: 'reporter' as const }] : null;
  return {
    kicker,
    headline,
    subtitle: subtitle ?? below,
    paragraphs,
    known: { ...known, date, bylines: author ?? known.bylines ?? null },
    page: {
      publication: stamp?.publication ?? given.publication ?? null,
      issueDate: date,
      datedBy: stamp ? 'its line of paper and day' : 'its web page',
      number: stamp?.number ?? null,
    },
    reasons: stamp ? [...reasons, 'page by the line of paper, day and page'] : reasons,
    aside,
  };
}

/** Several headings of the first rank with text below each: a page of several articles. */
function holdsSeveral(all: readonly HtmlBlock[]): boolean {
  const heads = [...all.entries()].filter(([, { heading }]) => heading === 1).map(([at]) => at);
  const told = heads.filter((at, which) =>
    all.slice(at + 1, heads[which + 1]).some(({ text, linked }) => text.length >= 20 && linked < 0.5 && SENTENCE.test(text)),
  );
  return told.length > 1;
}

/** What a page holds. */
export interface WebText {
  all: readonly HtmlBlock[];
  article: ArticleFields | null;
}

export async function webText(page: WebPage): Promise<WebText> {
  const text = await pageText(page);
  const isArticle = text.content.length > 0 && linkedShare(text.content) <= MOST_LINKED && !holdsSeveral(text.all);
  return { all: text.all, article: isArticle ? articleOf(page, text) : null };
}
