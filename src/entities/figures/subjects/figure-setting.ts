/** A figure and its sentence → what is named around it, near and before. */
import type { Span } from '../../../articles/article.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import { afterLastSign, SENTENCE_SIGNS } from '../../reading/clauses.ts';
import type { ArticleSubjects } from './article-subjects.ts';
import { isRegion, type SubjectMention } from './subject-mentions.ts';

/** Where a figure stands. */
export interface FigureSetting {
  text: string;
  article: ArticleSubjects;
  sentence: Span;
  figure: Span;
  /** Where its clause begins. */
  clause: number;
  /** What its sentence names, in order. */
  near: readonly SubjectMention[];
  /** The regions of these that are named for themselves before it. */
  regionsBefore: readonly SubjectMention[];
}

/** How far before and behind a figure names are looked for in a text without stops. */
const BEFORE = 400;
const BEHIND = 200;

/** Where the clause of a place begins within its sentence. */
export const clauseIn = (text: string, sentence: number, at: number): number => afterLastSign(text, '，；：', sentence, at);

/** Looks around a figure. */
export function settingOf(
  { text }: Pick<ArticleView, 'text'>,
  article: ArticleSubjects,
  sentence: Span,
  figure: Span,
): FigureSetting {
  const from = Math.max(sentence.start, figure.start - BEFORE);
  const near = article.mentions.within(from, Math.min(sentence.end, figure.end + BEHIND));
  const regionsBefore = near.filter((mention) => mention.end <= figure.start && isRegion(mention));
  return { text, article, sentence, figure, clause: clauseIn(text, sentence.start, figure.start), near, regionsBefore };
}

/** Whether the sentence begins with somebody, so that it cannot go on about the one of the sentence before. */
export const opensWithName = ({ near, sentence }: FigureSetting): boolean => near.some(({ start }) => start === sentence.start);

/** The end of the sentence before: a figure there would be told of what that sentence is about. */
export function sentenceBefore({ text, article, sentence }: FigureSetting): FigureSetting | null {
  const end = sentence.start;
  const start = afterLastSign(text, SENTENCE_SIGNS, 0, Math.max(0, end - 1));
  return start < end ? settingOf({ text }, article, { start, end }, { start: end, end }) : null;
}

/** Whether the article names an entity more than once, so that it can be going on about it. */
export const isNamedAgain = ({ article }: FigureSetting, { id }: SubjectMention): boolean => (article.times.get(id) ?? 0) > 1;
