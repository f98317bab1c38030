/** A figure and its sentence → what is named around it, near and before. */
import type { Span } from '../../../articles/article.ts';
import { afterLastSign, spansWithin } from '../spans.ts';
import type { Place } from './places.ts';
import type { Scene } from './scene.ts';

/** Where a figure stands. */
export interface Standing {
  text: string;
  scene: Scene;
  sentence: Span;
  figure: Span;
  /** Where its clause begins. */
  clause: number;
  /** What its sentence names, in order. */
  near: Place[];
}

/** Where the clause of a place begins within its sentence. */
export const clauseStart = (text: string, from: number, at: number): number => afterLastSign(text, '，；：', from, at);

/** Looks around a figure, not farther than is worth while in a text without stops. */
export function standingOf(text: string, scene: Scene, sentence: Span, figure: Span): Standing {
  const near = spansWithin(scene.places, Math.max(sentence.start, figure.start - 400), Math.min(sentence.end, figure.end + 200));
  return { text, scene, sentence, figure, clause: clauseStart(text, sentence.start, figure.start), near };
}

/** Whether the sentence begins with somebody, so that it cannot go on about the one of the sentence before. */
export const opensAnew = ({ near, sentence }: Standing): boolean => near.some(({ start }) => start === sentence.start);

/** Where the end of the sentence before stands: a figure there would be told of what that sentence is about. */
export function sentenceBefore({ text, scene, sentence }: Standing): Standing | null {
  const end = sentence.start;
  const start = afterLastSign(text, '。！？；\n', 0, Math.max(0, end - 1));
  return start < end ? standingOf(text, scene, { start, end }, { start: end, end }) : null;
}
