/** What every finder of facts looks at: an article's words and sentences by place, and its home province. */
import type { Article, Span } from '../../articles/article.ts';
import type { Page } from '../../pages/page.ts';
import type { Spans } from './spans.ts';
import type { Words } from './words.ts';

/** An article of a page as the finders see it; nothing in it changes while they read. */
export interface ArticleView {
  readonly page: Page;
  readonly article: Article;
  /** `article.text`. All offsets in facts refer to it. */
  readonly text: string;
  readonly words: Words;
  /** Sentences in order, ends at 。！？； or a paragraph's end; together they cover the text. */
  readonly sentences: Spans<Span>;
  /** GB/T 2260 code of the province the page is at home in, from masthead, dateline and the page's own places: 150000. */
  readonly home: string | null;
}
