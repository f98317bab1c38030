/** An article → what the finders of facts are given: its words and sentences, segmented once, and its home province. */
import type { Article } from '../articles/article.ts';
import type { Page } from '../pages/page.ts';
import { segment } from '../words/segment.ts';
import type { ArticleContext } from './facts.ts';
import { homeProvince } from './regions/home.ts';
import { splitSentences } from './sentences.ts';

/** Prepares one article of a page for the finders. */
export function contextOf(page: Page, article: Article): ArticleContext {
  const { text } = article;
  return { page, article, text, words: segment(text), sentences: splitSentences(text), home: homeProvince(page, article) };
}
