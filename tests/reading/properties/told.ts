/** A page's reading → what it tells, apart from where it stands: what must not change with the way a page is printed. */
import type { Article } from '../../../src/articles/article.ts';
import { readPage } from '../../../src/articles/read-page.ts';

const compact = (text: string | null) => text?.replace(/\s+/g, '') ?? null;

/** What one article tells; without indents the ends of paragraphs can't be told from full lines. */
export const toldBy = ({ headline, kicker, text }: Article, paragraphs: boolean) => ({
  headline: compact(headline),
  kicker: compact(kicker),
  text: paragraphs ? text : compact(text),
});

/** What a page tells. */
export const told = (page: string, paragraphs = true) =>
  readPage('page', page).articles.map((article) => toldBy(article, paragraphs));

/** The same with the signs around the text. */
export const toldInFull = (page: string) =>
  readPage('page', page).articles.map((article) => ({
    ...toldBy(article, true),
    subtitle: compact(article.subtitle),
    kind: article.kind,
    date: article.date,
    wire: article.wire,
    bylines: article.bylines,
  }));
