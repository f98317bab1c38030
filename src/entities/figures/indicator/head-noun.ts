/** The text after a measure → the noun phrase it counts. */

import { wordSet } from '../../../words/lexicon.ts';
import type { Word } from '../../../words/segment.ts';
import { firstEndingAfter } from '../../../words/word-index.ts';
import { BREAK, type Reading } from './clause.ts';

const STOP_TAG = /^(?:w|p|c|d|t|r|y|e|o|ul|uz|ug|f)$/;
const NOUN = /^(?:n|vn|l|j|an|eng|i|g|b|s|zg|x|q|m)/;

/** A sign stops it (jieba tags words it does not know x, too). */
const SIGN = /^[^\p{L}\d“”‘’《》]/u;

const stops = ({ text, tag }: Word) =>
  wordSet('figure-head-stops').has(text) ||
  SIGN.test(text) ||
  (STOP_TAG.test(tag) && /^[^A-Za-z“”‘’《》]/.test(text) && text.length < 3);

/** `青铜器、漆木器和玉器`: what is counted may be several things, unless the next has a number of its own. */
const joins = ({ text }: Word, taken: Word[], next: Word | undefined, to: number): boolean =>
  /^[、和与及]$/.test(text) &&
  taken.length > 0 &&
  next !== undefined &&
  next.end <= to &&
  /^(?:n$|nz|vn|l|j|an|b|v)/.test(next.tag);

/** `2期《关于…的公告》`: a title says what it is at its end. */
const titleKind = (text: string): string => /^《[^》]*?([^》]{2})》/.exec(text)?.[1] ?? '';

/** The noun phrase after a measure: words up to a preposition, a comma or another number (`shared`: one that follows), cut back to a noun. */
export function headAfter({ text, words }: Reading, from: number, to: number, shared: boolean): string {
  if (text[from] === '《') return titleKind(text.slice(from, from + 60));
  const taken: Word[] = [];
  for (let at = firstEndingAfter(words, from); at < words.length; at++) {
    const word = words[at] as Word;
    if (word.start >= to || BREAK.includes(word.text)) break;
    if (stops(word) && word.start >= from && (shared || !joins(word, taken, words[at + 1], to))) break;
    if (taken.length && (taken.at(-1) as Word).end - from > 16) break;
    taken.push(word);
  }
  while (taken.length > 1 && !NOUN.test((taken.at(-1) as Word).tag) && !/[”》]$/.test((taken.at(-1) as Word).text)) taken.pop();
  const last = taken.at(-1);
  return last ? text.slice(from, Math.min(last.end, to)).replace(/[“”]/g, '').replace(/的$/, '') : '';
}
