/** A measure and the phrase around it → its own words: what stands before it, and its head. */

import { wordSet } from '../../../words/lexicon.ts';
import type { Measure } from '../quantity/measures.ts';
import { type Content, firstWords, hasVerb, phraseText, sizeOf } from './content-words.ts';
import { describedWords } from './described-words.ts';
import type { Phrase } from './phrase.ts';
import { SHORT } from './said.ts';
import { timeWords } from './time-words.ts';

/** Units in which people are counted. */
export const PEOPLE = /^(?:人|名|位|人次)$/;

/** `三省发布`: a noun counted without a classifier, after what it does. */
const collectiveWords = (rest: Content[], name: string): string =>
  firstWords(
    rest.filter(({ text }) => text !== '进行'),
    14,
  ) + name;

/** `派出30名队员巡山` → 队员巡山: whoever is sent does what follows, and that says who is counted. */
const isSent = ({ left, head, rest }: Phrase) =>
  wordSet('figure-pivot-verbs').has(left.at(-1)?.text ?? '') && sizeOf(rest) > head.length + 1;

/** The measure's own words: what stands before it, then its head. */
export function ownWords(phrase: Phrase, measure: Measure, subject: string): { left: Content[]; right: string } {
  const { left, head, rest } = phrase;
  const { kind, name } = measure.unit;
  if (kind === 'collective') return { left: [], right: collectiveWords(rest, name) };
  if (kind === 'time') return timeWords(phrase);
  if (kind === 'age') return { left: [], right: `${subject || head || phraseText(left)}年龄` };
  if (PEOPLE.test(name) && head === '' && left.at(-1)?.tag.startsWith('v')) return { left, right: '人数' };
  const described = describedWords(phrase, measure);
  if (described) return described;
  if (isSent(phrase)) return { left: [], right: firstWords(rest, 14) };
  return { left, right: !hasVerb(left) && sizeOf(left) < SHORT ? firstWords(rest, 16) : head };
}
