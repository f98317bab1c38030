/** The lexicons of titles → questions about words: is this a title, of what kind, which organ does it mean, does it modify one? */
import { type LexiconRow, lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import { longestAt, longestBefore } from '../../../words/person-lexicon.ts';

type TitleRow = LexiconRow<'titles'>;

/** The organ that a title means where no agency is named: 市长 the government, 书记 the Party's committee. */
export type ImpliedOrgan = NonNullable<TitleRow['implied']>;

/** What the lexicon says of a title; its kind is an office, one that counts in some company only (成员, 助理), or an occupation. */
export type TitleWord = Pick<TitleRow, 'kind' | 'implied'>;

/** How many characters the longest modifier has. */
const MODIFIER = 3;

const titleWords = once(() => {
  const words = new Map<string, TitleWord>();
  for (const { word } of lexicon('titles-persons')) words.set(word, { kind: 'person', implied: null });
  for (const { title, kind, implied } of lexicon('titles')) words.set(title, { kind, implied });
  const modifiers = new Map(lexicon('titles-modifiers').map(({ word, sense }) => [word, sense]));
  return { words, modifiers, longest: Math.max(...[...words.keys()].map((word) => word.length)) };
});

/** What is known of `word` as a title. */
export const titleWord = (word: string): TitleWord | undefined => titleWords().words.get(word);

/** The longest title that `text` has at `at`; `主任` in `主任医师` is none. */
export const titleWordAt = (text: string, at: number): string | null =>
  longestAt(text, at, titleWords().words, titleWords().longest);

/** The modifier that ends at `end` (副, 原, 党组) with its sense, or null. */
export function modifierBefore(text: string, end: number): { length: number; sense: 'former' | 'acting' | null } | null {
  const { modifiers } = titleWords();
  const word = longestBefore(text, end, modifiers, MODIFIER);
  return word === null ? null : { length: word.length, sense: modifiers.get(word) ?? null };
}

/** Is the word a title or an occupation? */
export const isTitle = (word: string): boolean => titleWords().words.has(word);

/** 市领导, 旗领导: what those are called whose posts the reader is taken to know. */
export const isLeader = (word: string): boolean => word.endsWith('领导');

/** 李某某主席特使: the name before it is whose envoy it is, not who holds it. */
export const isEnvoy = (word: string): boolean => word.startsWith('主席特');
