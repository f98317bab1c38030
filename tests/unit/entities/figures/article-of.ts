import type { Article } from '../../../../src/articles/article.ts';
import { splitSentences } from '../../../../src/entities/context.ts';
import type { ArticleContext, Figure } from '../../../../src/entities/facts.ts';
import { readFigures } from '../../../../src/entities/figures/read-figures.ts';
import { segment } from '../../../../src/words/segment.ts';

/** An article of nothing but a text, as the figure reader is given it. */
export function contextOfText(text: string, date: string | null = '2021-03-05'): ArticleContext {
  const article: Article = {
    order: 0,
    headline: null,
    subtitle: null,
    kicker: null,
    section: null,
    kind: 'news',
    date,
    wire: null,
    place: null,
    bylines: [],
    text,
    runs: [],
    reading: { score: 1, reasons: [] },
  };
  const page = { source: 'invented.txt', text, publication: null, issueDate: null, number: null, name: null };
  return { page, article, text, words: segment(text), sentences: splitSentences(text), home: null };
}

/** The figures of a text in which no entity was found. */
export const figuresOf = (text: string, date?: string | null): Figure[] => readFigures(contextOfText(text, date), [], [], []);

/** Value and unit of each figure, short enough for a table. */
export const measured = (text: string): string[] => figuresOf(text).map(({ value, unit }) => `${value}${unit}`);
