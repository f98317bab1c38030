/** Sorted spans and a place in the text → those that matter there, found without reading all the text before it. */

import type { Span } from '../../articles/article.ts';
import { countBelow } from '../../words/ordered.ts';

/** How far back a clause is looked for: a text without punctuation must not cost its square. */
const REACH = 400;

/** Index of the first of some spans, sorted by start, that begins at or after an offset. */
export function firstAtOrAfter(spans: readonly Span[], offset: number): number {
  return countBelow(spans, offset, ({ start }) => start);
}

/** Those of some spans, sorted by start, that lie within a stretch. */
export function spansWithin<S extends Span>(spans: readonly S[], from: number, to: number): S[] {
  const found: S[] = [];
  for (let at = firstAtOrAfter(spans, from); at < spans.length && (spans[at] as S).start < to; at++) {
    if ((spans[at] as S).end <= to) found.push(spans[at] as S);
  }
  return found;
}

/** Where the stretch that begins after the last of some signs before `at` begins, not before `from`. */
export function afterLastSign(text: string, signs: string, from: number, at: number): number {
  const least = Math.max(from, at - REACH);
  for (let i = at - 1; i >= least; i--) if (signs.includes(text[i] as string)) return i + 1;
  return least;
}

/** The text before a place, as far back as it is worth looking, within a sentence. */
export const before = (text: string, sentence: Span, at: number): string => text.slice(Math.max(sentence.start, at - REACH), at);
