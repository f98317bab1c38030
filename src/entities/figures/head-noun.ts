/** The text after a measure → the noun phrase it counts. */

import { wordSet } from '../../words/lexicon.ts';
import type { Word } from '../../words/segment.ts';
import { firstEndingAfter } from '../../words/word-index.ts';
import { BREAK, type Reading } from './clause.ts';

const STOP_TAG = /^(?:x|w|p|c|d|t|r|y|e|o|ul|uz|ug|f)$/;
const NOUN = /^(?:n|vn|l|j|an|eng|i|g|b|s|zg|x|q|m)/;

const stops = ({ text, tag }: Word) =>
  wordSet('figure-head-stops').has(text) || (STOP_TAG.test(tag) && !/^[A-Za-z“”‘’《》]/.test(text) && text.length < 3);

/** `2期《关于…的公告》`: a title says what it is at its end. */
const titleKind = (text: string): string => /^《[^》]*?([^》]{2})》/.exec(text)?.[1] ?? '';

/** The noun phrase after a measure: words up to a preposition, a comma or another number, cut back to a noun. */
export function headAfter({ text, words }: Reading, from: number, to: number): string {
  if (text[from] === '《') return titleKind(text.slice(from, from + 60));
  const taken: Word[] = [];
  for (let at = firstEndingAfter(words, from); at < words.length; at++) {
    const word = words[at] as Word;
    if (word.start >= to || BREAK.includes(word.text) || (stops(word) && word.start >= from)) break;
    if (taken.length && (taken.at(-1) as Word).end - from > 16) break;
    taken.push(word);
  }
  while (taken.length > 1 && !NOUN.test((taken.at(-1) as Word).tag) && !/[”》]$/.test((taken.at(-1) as Word).text)) taken.pop();
  const last = taken.at(-1);
  return last ? text.slice(from, Math.min(last.end, to)).replace(/[“”]/g, '').replace(/的$/, '') : '';
}
