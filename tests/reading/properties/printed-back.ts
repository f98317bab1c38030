/** A page's reading → a page printed from its articles alone, in a layout of its own. */
import type { Article, Span } from '../../../src/articles/article.ts';
import type { PageReading } from '../../../src/articles/page-reading.ts';
import type { Layout } from './made-page.ts';
import { wrap } from './wrap.ts';

const printed = (page: string, spans: Span[]) => spans.map(({ start, end }) => page.slice(start, end));
/** A dateline parted by the end of a line: its pieces go together as they stand. */
const inOne = (page: string, spans: Span[]) =>
  printed(page, spans)
    .join('')
    .replace(/[\r\n]+/g, '');

/** What stands before the text (dateline, byline) and after it (signature). */
function signs({ parts, runs }: Article): { head: Span[]; foot: Span[] } {
  const last = runs.at(-1)?.page ?? 0;
  const all = parts?.dateline ?? [];
  return { head: all.filter(({ start }) => start < last), foot: all.filter(({ start }) => start >= last) };
}

function printArticle(page: string, article: Article, { width, indent }: Layout): string[] {
  const { head, foot } = signs(article);
  const paragraphs = article.text.split('\n');
  const lines = paragraphs.map((text, at) => {
    const before = at === 0 ? inOne(page, head) : '';
    return before + text + (at === paragraphs.length - 1 ? inOne(page, foot) : '');
  });
  const titles = [article.kicker, article.headline, article.subtitle].filter((title) => title !== null);
  return [...titles, ...lines.flatMap((text) => wrap((indent ? '　　' : '') + text, width))];
}

/** Prints the articles one below the other, beneath the masthead. */
export function printBack({ page, articles, furniture }: PageReading, layout: Layout): string {
  const masthead = furniture.filter(({ reason }) => reason.startsWith('masthead')).map(({ text }) => text);
  const lines = [...masthead, ...articles.flatMap((article) => printArticle(page.text, article, layout))];
  return lines.join(layout.eol.repeat(layout.blank + 1)) + layout.eol;
}
