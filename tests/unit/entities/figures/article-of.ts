import type { ArticleContext, Figure } from '../../../../src/entities/facts.ts';
import { readFigures } from '../../../../src/entities/figures/read-figures.ts';
import { splitSentences } from '../../../../src/entities/sentences.ts';
import { segment } from '../../../../src/words/segment.ts';
import { articleOf, pageOf } from '../made-article.ts';

/** An article of nothing but a text, as the figure reader is given it. */
export function contextOfText(text: string, date: string | null = '2021-03-05'): ArticleContext {
  const article = articleOf(text, { date });
  const page = pageOf(text);
  return { page, article, text, words: segment(text), sentences: splitSentences(text), home: null };
}

/** The figures of a text in which no entity was found. */
export const figuresOf = (text: string, date?: string | null): Figure[] => readFigures(contextOfText(text, date), [], [], []);

/** Value and unit of each figure, short enough for a table. */
export const measured = (text: string): string[] => figuresOf(text).map(({ value, unit }) => `${value}${unit}`);
