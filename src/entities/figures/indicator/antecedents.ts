/** Measures told before one → what of their words goes for it, too, in a list, a bracket or a clause. */
import type { Span } from '../../../articles/article.ts';
import type { Measure } from '../quantity/measures.ts';
import type { ClausePhrase } from './clause-phrase.ts';
import { type ContentWord, hasVerb, lastWords, phraseText, SHORT, sizeOf } from './content-words.ts';
import type { IndicatorView } from './named-entities.ts';
import { endsInQuantity, isQuantityAlone, withoutQuantity } from './quantity-nouns.ts';
import type { OwnWords } from './unit-wording.ts';

/** What a measure is said to measure. */
export interface Wording {
  readonly wording: string;
  /** What goes for the next of a list, too. */
  readonly stem: readonly ContentWord[];
  /** What the sentence is about, where its own words are too few. */
  readonly topic: string;
}

/** A measure with what it was said to measure, on which later ones build. */
export interface NamedMeasure extends Wording {
  readonly phrase: ClausePhrase;
  readonly measure: Measure;
  readonly sentence: Span;
}

/** A measure, its place, and what was told before it. */
export interface MeasureContext {
  readonly view: IndicatorView;
  readonly measure: Measure;
  readonly sentence: Span;
  readonly phrase: ClausePhrase;
  readonly own: OwnWords;
  /** The measures before it, the last one last. */
  readonly antecedents: readonly NamedMeasure[];
  /** Those next to it in the text, itself among them. */
  readonly near: readonly Measure[];
  /** The measure before it of the same unit whose words it can go by. */
  readonly like: NamedMeasure | undefined;
}

/** How many characters two phrases share at their ends: 确诊病例, 疑似病例 → 2. */
function sharedTail(one: string, other: string): number {
  let size = 0;
  while (size < Math.min(one.length, other.length) && one.at(-1 - size) === other.at(-1 - size)) size++;
  return size;
}

/** A phrase without so many characters at its end, in whole words. */
function withoutLast(content: readonly ContentWord[], size: number): readonly ContentWord[] {
  let dropped = 0;
  let to = content.length;
  for (const { text } of content.toReversed()) {
    if (dropped >= size) break;
    dropped += text.length;
    to -= 1;
  }
  return content.slice(0, to);
}

/** `新增确诊病例2例、疑似病例7例`: what the first of a list says goes for the next, but for what it replaces. */
function carriedOn({ stem }: NamedMeasure, own: readonly ContentWord[]): readonly ContentWord[] {
  const size = sizeOf(own);
  if (size === 0) return stem;
  if (endsInQuantity(own) && endsInQuantity(stem)) return isQuantityAlone(own) ? [...withoutQuantity(stem), ...own] : own;
  if (sharedTail(phraseText(stem), phraseText(own)) > 0 && sizeOf(stem) > size) return [...withoutLast(stem, size), ...own];
  if (own[0]?.tag.startsWith('v')) return [...lastWords(stem, 12), ...own];
  const verb = stem.findLastIndex(({ tag }) => tag === 'v');
  return [...(verb >= 0 && size < SHORT ? stem.slice(0, verb + 1) : []), ...own];
}

/** The words a measure goes by: in a list, a bracket or one clause, what was said first goes for the next; in one sentence where both count things. */
export function stemOf({ phrase, own, measure, sentence, antecedents }: MeasureContext, room: number): Omit<Wording, 'wording'> {
  const previous = antecedents.at(-1);
  const plain = { stem: own.left, topic: '' };
  if (!previous) return plain;
  const few = sizeOf(own.left) < SHORT;
  const nominal = few && !hasVerb(own.left) && own.right === '';
  const counts = measure.unit.kind === 'count' && previous.measure.unit.kind === 'count' && previous.sentence === sentence;
  if (phrase.tie === 'bracket')
    return { stem: own.left, topic: previous.phrase.tie === 'bracket' ? previous.topic : `${previous.wording}中的` };
  if (phrase.tie === 'list') return { stem: lastWords(carriedOn(previous, own.left), room), topic: previous.topic };
  if (phrase.tie === 'clause' && few) return { stem: lastWords([...previous.stem, ...own.left], room), topic: '' };
  if (phrase.tie === 'sentence' && nominal && counts && !previous.topic)
    return { stem: lastWords(carriedOn(previous, own.left), room), topic: '' };
  return plain;
}
