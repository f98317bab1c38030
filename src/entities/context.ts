/** An article → what the finders of facts are given: its words and sentences, segmented once, and its home province. */
import type { Article, Span } from '../articles/article.ts';
import type { Page } from '../pages/page.ts';
import { segment } from '../words/segment.ts';
import type { ArticleContext } from './facts.ts';
import { homeProvince } from './regions/home.ts';

/** `…完成。全区…` → two spans; a closing quote or bracket goes with the sentence it ends: `……”`. */
export function splitSentences(text: string): Span[] {
  const spans = [...text.matchAll(/[^。！？；\n]*(?:[。！？；]+[”’」』）]*|\n+|$)/gu)];
  return spans.filter((match) => match[0] !== '').map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Prepares one article of a page for the finders. */
export function contextOf(page: Page, article: Article): ArticleContext {
  const { text } = article;
  return { page, article, text, words: segment(text), sentences: splitSentences(text), home: homeProvince(page, article) };
}
