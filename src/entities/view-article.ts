/** An article of a page → what the finders of its facts look at, made once. */
import type { Article } from '../articles/article.ts';
import type { Page } from '../pages/page.ts';
import { segment } from '../words/segment.ts';
import type { ArticleView } from './reading/article-view.ts';
import { splitSentences } from './reading/sentences.ts';
import { Spans } from './reading/spans.ts';
import { Words } from './reading/words.ts';
import { homeProvince } from './regions/home.ts';

/** Prepares one article of a page for the finders. */
export function viewOf(page: Page, article: Article): ArticleView {
  const { text } = article;
  return {
    page,
    article,
    text,
    words: new Words(text.length, segment(text)),
    sentences: new Spans(splitSentences(text)),
    home: homeProvince(page, article),
  };
}
