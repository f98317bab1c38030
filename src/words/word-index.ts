/** Words in order of the text → those at or in a stretch of it, found by halving. */
import { countBelow } from './ordered.ts';
import type { Word } from './segment.ts';

/** Index of the first stretch, of stretches ordered by their ends, that ends after `offset`; their number when none does. */
export function firstEndingAfter(spans: readonly { end: number }[], offset: number): number {
  return countBelow(spans, offset + 1, ({ end }) => end);
}

/** Words that lie wholly between `start` and `end`. */
export function wordsWithin(words: readonly Word[], start: number, end: number): readonly Word[] {
  const inside: Word[] = [];
  for (let at = firstEndingAfter(words, start); at < words.length && (words[at] as Word).end <= end; at++) {
    if ((words[at] as Word).start >= start) inside.push(words[at] as Word);
  }
  return inside;
}

/** Index of the stretch that holds `offset`, of stretches that follow each other; -1 when it lies outside them. */
export function indexOfSpan(spans: readonly { start: number; end: number }[], offset: number): number {
  const at = firstEndingAfter(spans, offset);
  return (spans[at]?.start ?? Number.POSITIVE_INFINITY) <= offset ? at : -1;
}
