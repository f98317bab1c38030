/**
 * What somebody looks for → a query of the full-text index, and words that it can't tell, which the found must hold.
 * The index keeps neighbouring Chinese characters in pairs: a word is found as a phrase of its pairs, but a character
 * alone (厅, or 亩 in 3亩) is in no pair of its own, so the pairs with it are asked for.
 */
import { coded } from './errors.ts';

/** Longest text that is looked at, in characters. */
const MAX_CHARACTERS = 200;

/** Characters alone that the index is asked for; each goes through all its terms. More are tested on what is found. */
const MAX_ALONE = 4;

/** Scripts whose characters the index keeps in pairs. */
const PAIRED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const RUNS = new RegExp(`[${PAIRED}]+|[^${PAIRED}]+`, 'gu');
const ALONE = new RegExp(`^[${PAIRED}]$`, 'u');
const AROUND = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;
const SPOKEN = /[\p{L}\p{M}\p{N}]/u;

interface Search {
  /** In the index's syntax, of which nothing comes from the user. */
  query: string;
  /** Words that a text must hold besides. */
  held: string[];
}

/** Words, without the two characters that could end a quotation. */
function wordsOf(asked: unknown): string[] {
  const looked = [...String(asked).slice(0, 2 * MAX_CHARACTERS)].slice(0, MAX_CHARACTERS).join('');
  return [...new Set(looked.replace(/["\\]/g, ' ').split(/\s+/).filter(Boolean))];
}

const phrase = (word: string): string => `"${word}"`;
/** Pairs that have the character at either side, and the character where it stands alone. */
const pairsWith = (character: string): string => `*${character}*`;
const joined = (clauses: string[]): string => clauses.join(' AND ') || phrase('\u0000');

/** A phrase for each word: what finds a text that is just this. */
export const phraseQuery = (asked: unknown): string => joined(wordsOf(asked).map(phrase));

/** What finds texts that hold all the words; a longer text than may be asked is refused, so that nothing of it goes unseen. */
export function readSearch(asked: unknown): Search {
  // No more is looked at than tells that it is too long.
  const { length } = [...String(asked).slice(0, 4 * MAX_CHARACTERS)];
  if (length > MAX_CHARACTERS)
    throw coded('BAD_USER_INPUT', `A phrase has at most ${MAX_CHARACTERS} characters; this one has more.`);
  const clauses = new Set<string>();
  const held = new Set<string>();
  let alone = 0;
  for (const word of wordsOf(asked)) {
    const runs = word.replace(AROUND, '').match(RUNS) ?? [];
    if (!runs.some((run) => ALONE.test(run))) {
      clauses.add(phrase(word));
      continue;
    }
    if (runs.length > 1) held.add(runs.join(''));
    for (const run of runs) {
      if (!ALONE.test(run)) {
        if (SPOKEN.test(run)) clauses.add(phrase(run));
      } else if (clauses.has(pairsWith(run)) || alone++ < MAX_ALONE) clauses.add(pairsWith(run));
      else held.add(run);
    }
  }
  return { query: joined([...clauses]), held: [...held] };
}
