/** Text → its sentences. */
import type { Span } from '../../articles/article.ts';

/** `…完成。全区…` → two spans; a closing quote or bracket goes with the sentence it ends: `……”`. */
export function splitSentences(text: string): Span[] {
  const spans = [...text.matchAll(/[^。！？；\n]*(?:[。！？；]+[”’」』）]*|\n+|$)/gu)];
  return spans.filter((match) => match[0] !== '').map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The sentence, or the run of sentences, in which a stretch of a text stands. */
export function sentenceAround(text: string, start: number, end: number): string {
  const held = splitSentences(text).filter((sentence) => sentence.end > start && sentence.start < end);
  return held
    .map((sentence) => text.slice(sentence.start, sentence.end))
    .join('')
    .trim();
}
