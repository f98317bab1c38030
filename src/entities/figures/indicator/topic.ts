/** A phrase that says too little → what it is about: its sentence, the whole it is a part of, the clause before. */
import type { Span } from '../../../articles/article.ts';
import type { Measure } from '../quantity/measures.ts';
import { isQuantityAlone } from './attributes.ts';
import type { Reading } from './clause.ts';
import { type Content, lastWords, phraseText, sizeOf } from './content-words.ts';
import { aboutBefore } from './focus.ts';
import { PEOPLE } from './own-words.ts';
import type { Phrase } from './phrase.ts';
import { type Said, SHORT } from './said.ts';
import { clauseBefore, sentenceSubject, topicClause } from './sentence-topic.ts';
import type { Telling } from './telling.ts';

/** The last indicator of the same unit: the whole that `其中78人` is a part of. */
export const sameUnit = (history: Said[], measure: Measure, sentence: Span | null) =>
  history.findLast((one) => one.measure.unit.name === measure.unit.name && one.sentence !== sentence);

/** `同比减少29起`: nothing but the change. */
export const ONLY_CHANGE = /^(?:同比|环比|比|较)?(?:增|减|下降|上升|提高|降)[长加少幅]?$/;

/** `储备项目47个，总投资20亿元`: the things counted before it in the sentence, which the quantity is of. */
function countedBefore(measure: Measure, sentence: Span, history: Said[]): string {
  const last = history.findLast((one) => one.measure.unit.kind === 'count' && !isAttribute(one.phrase.left));
  const counts = last?.sentence === sentence && !PEOPLE.test(last.measure.unit.name) && measure.unit.kind !== 'count';
  return counts ? last.said : '';
}

/** What a phrase that says too little is about: the clause it stands among, the whole, the clause before. */
export function topicOf(
  reading: Reading,
  phrase: Phrase,
  measure: Measure,
  sentence: Span,
  history: Said[],
  near: Measure[],
): string {
  const previous = history.at(-1);
  const topic = topicClause(reading, sentence, measure.start);
  if (topic) return topic;
  if (phrase.left.length === 0 && phrase.head === '')
    return phraseText(lastWords(clauseBefore(reading, sentence, measure.start, near), 16));
  const whole = isShare(phrase.left, measure) ? history.findLast((one) => !isShare(one.phrase.left, one.measure)) : null;
  if (whole?.sentence === sentence) return whole.said;
  const counted = isAttribute(phrase.left) && phrase.tie === 'sentence' ? countedBefore(measure, sentence, history) : '';
  if (counted) return counted;
  const subject = sentenceSubject(
    reading,
    sentence,
    history
      .slice(-6)
      .map((one) => one.measure)
      .concat(measure),
  );
  if (subject && isAttribute(phrase.left) && phrase.tie !== 'among') return subject;
  if (phrase.tie === 'among') return (sameUnit(history, measure, sentence) ?? previous)?.said ?? '';
  if (subject && phrase.tie === 'sentence') return subject;
  if (previous?.sentence === sentence && phrase.tie === 'sentence') {
    if (previous.topic) return previous.topic;
    return previous.said;
  }
  const before = phraseText(lastWords(clauseBefore(reading, sentence, measure.start, near), 12));
  const about = before === '' && isAttribute(phrase.left) ? aboutBefore(reading, sentence, near) : '';
  return before || about || (sameUnit(history, measure, null)?.said.slice(0, 12) ?? '');
}

/** `发行规模达90亿元`: only a quantity's name. */
export const isAttribute = (left: Content[]): boolean => sizeOf(left) <= SHORT && isQuantityAlone(left);

/** `占全区总数的四成`: a share, of what was told before. */
export const isShare = (left: Content[], { unit }: Measure): boolean =>
  left[0]?.text.startsWith('占') === true && unit.kind === 'ratio';

/** `总长9公里，设站6座`: a sentence whose first words are a quantity, so that it goes on about what was named before it. */
export function opensWithQuantity({ phrase, sentence, history }: Telling): boolean {
  const { left } = history.find((one) => one.sentence === sentence)?.phrase ?? phrase;
  return left[0]?.start === sentence.start && isAttribute(left);
}
