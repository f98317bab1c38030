/** A phrase that says too little → what it is about: its sentence, the whole it is a part of, the clause before. */
import type { Span } from '../../articles/article.ts';
import { wordSet } from '../../words/lexicon.ts';
import type { Reading } from './clause.ts';
import { type Content, lastWords, phraseText, sizeOf } from './content-words.ts';
import type { Phrase } from './phrase.ts';
import type { Measure } from './range.ts';
import { type Said, SHORT } from './said.ts';
import { clauseBefore, sentenceSubject, topicClause } from './sentence-topic.ts';

/** The last indicator of the same unit: the whole that `其中78人` is a part of. */
export const sameUnit = (history: Said[], measure: Measure, sentence: Span | null) =>
  history.findLast((one) => one.measure.unit.name === measure.unit.name && one.sentence !== sentence);

/** `同比减少29起`: nothing but the change. */
export const ONLY_CHANGE = /^(?:同比|环比|比|较)?(?:增|减|下降|上升|提高|降)[长加少幅]?$/;

/** What a phrase that says too little is about: the clause it stands among, the whole, the clause before. */
export function topicOf(reading: Reading, phrase: Phrase, measure: Measure, sentence: Span, history: Said[]): string {
  const previous = history.at(-1);
  const topic = topicClause(reading, sentence, measure.start);
  if (topic) return topic;
  if (phrase.left.length === 0 && phrase.head === '')
    return phraseText(lastWords(clauseBefore(reading, sentence, measure.start), 16));
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
  const before = phraseText(lastWords(clauseBefore(reading, sentence, measure.start), 12));
  return before || (sameUnit(history, measure, null)?.said.slice(0, 12) ?? '');
}

/** `发行规模达90亿元`: only a quantity's name. */
export const isAttribute = (left: Content[]): boolean => {
  const last = left.at(-1)?.text ?? '';
  return sizeOf(left) <= SHORT && (wordSet('figure-attributes').has(last) || wordSet('figure-attributes').has(phraseText(left)));
};
