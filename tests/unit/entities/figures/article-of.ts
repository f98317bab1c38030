import type { Figure } from '../../../../src/entities/facts.ts';
import { readFigures } from '../../../../src/entities/figures/read-figures.ts';
import type { ArticleView } from '../../../../src/entities/reading/article-view.ts';
import { viewOf } from '../../../../src/entities/view-article.ts';
import { articleOf, pageOf } from '../made-article.ts';

/** An article of nothing but a text, as the figure reader is given it. */
export function viewOfText(text: string, date: string | null = '2021-03-05'): ArticleView {
  return { ...viewOf(pageOf(text), articleOf(text, { date })), home: null };
}

/** The figures of a text in which no entity was found. */
export const figuresOf = (text: string, date?: string | null): Figure[] => readFigures(viewOfText(text, date), [], [], []);

/** Value and unit of each figure, short enough for a table. */
export const measured = (text: string): string[] => figuresOf(text).map(({ value, unit }) => `${value}${unit}`);
