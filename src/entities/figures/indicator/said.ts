/** A measure and what it was said to measure, which later ones of the sentence and the article build on. */
import type { Span } from '../../../articles/article.ts';
import type { Measure } from '../quantity/measures.ts';
import { endsInQuantity, isQuantityAlone, withoutQuantity } from './attributes.ts';
import { type Content, lastWords, phraseText, sizeOf } from './content-words.ts';
import type { Phrase } from './phrase.ts';

/** A phrase shorter than this says too little by itself. */
export const SHORT = 6;

/** What was made of one measure. */
export interface Said {
  phrase: Phrase;
  measure: Measure;
  sentence: Span;
  said: string;
  /** What goes for the next of a list, too. */
  stem: Content[];
  /** What the sentence is about, where its own words are too few. */
  topic: string;
}

/** How many characters two phrases share at their ends: 确诊病例, 疑似病例 → 2. */
function sharedTail(one: string, other: string): number {
  let size = 0;
  while (size < Math.min(one.length, other.length) && one.at(-1 - size) === other.at(-1 - size)) size++;
  return size;
}

/** `新增确诊病例2例、疑似病例7例`: what the first of a list says goes for the next, but for what it replaces. */
export function carried(previous: Said, own: Content[]): Content[] {
  const size = sizeOf(own);
  if (size === 0) return previous.stem;
  if (endsInQuantity(own) && endsInQuantity(previous.stem))
    return isQuantityAlone(own) ? [...withoutQuantity(previous.stem), ...own] : own;
  if (sharedTail(phraseText(previous.stem), phraseText(own)) > 0 && sizeOf(previous.stem) > size) {
    const kept = [...previous.stem];
    for (let dropped = 0; kept.length && dropped < size; ) dropped += (kept.pop() as Content).text.length;
    return [...kept, ...own];
  }
  if (own[0]?.tag.startsWith('v')) return [...lastWords(previous.stem, 12), ...own];
  const verb = previous.stem.findLastIndex(({ tag }) => tag === 'v');
  return [...(verb >= 0 && size < SHORT ? previous.stem.slice(0, verb + 1) : []), ...own];
}
