/** The lexicons of names → questions about single characters and words: is this a surname, a name's element, a verb of speech? */
import { lexicon, wordSet } from './lexicon.ts';
import { once } from './once.ts';

const characters = (name: 'person-never' | 'person-transliteration'): Set<string> =>
  new Set(lexicon(name).flatMap((row) => row.characters));

/** Surname → whether it is oftener an ordinary word (和, 时, 成), which then needs a sign beside it. */
export const surnames = once(() => new Map(lexicon('surnames').map(({ surname, weak }) => [surname, weak])));
/** 欧阳, 上官, 诸葛 … */
export const doubleSurnames = once(() => wordSet('surnames-double'));
/** 佐藤, 长谷川 …: Japanese surnames. */
export const japaneseSurnames = once(() => wordSet('surnames-japanese'));
/** Characters common in given names. */
export const givenCharacters = once(() => wordSet('given-name-characters'));
/** 斯里兰卡, 欧洲: countries and continents, written by sound as names are. */
export const countries = once(() => wordSet('agency-countries'));
/** 哈马斯, 欧佩克: bodies abroad, written by sound too. */
export const foreignBodies = once(() => new Set(lexicon('agency-foreign').flatMap(({ name, forms }) => [name, ...forms])));
/** Characters that hardly ever stand in a given name. */
export const neverInNames = once(() => characters('person-never'));
/** Characters that write foreign names by sound. */
export const transliterating = once(() => characters('person-transliteration'));
/** 巴特尔, 斯琴, 扎西, 买买提 …: elements of which minority names are made. */
export const nameElements = once(() => new Set([...wordSet('person-mongolian'), ...wordSet('person-minorities')]));

/** Words that follow a name, by how surely: strong for what people say and do, weak for what may follow any noun. */
export const followers = once(() => new Map(lexicon('person-follow').map(({ word, strength }) => [word, strength])));

interface Words {
  has(word: string): boolean;
  keys(): Iterable<string>;
}

const firsts = new WeakMap<Words, Map<string, number>>();

/** The characters with which a word of `words` begins, and the longest such word's length: most places of a text are ruled out by one look. */
function firstsOf(words: Words): Map<string, number> {
  const known = firsts.get(words);
  if (known) return known;
  const made = new Map<string, number>();
  for (const word of words.keys()) made.set(word.charAt(0), Math.max(word.length, made.get(word.charAt(0)) ?? 0));
  firsts.set(words, made);
  return made;
}

/** The longest word of `words` that `text` has at `at`, or null. */
export function longestAt(text: string, at: number, words: Words, longest = 6): string | null {
  const reach = firstsOf(words).get(text.charAt(at)) ?? 0;
  for (let length = Math.min(longest, reach); length > 0; length--) {
    const word = text.slice(at, at + length);
    if (word.length === length && words.has(word)) return word;
  }
  return null;
}

/** The longest word of `words` that ends at `end`, or null. */
export function longestBefore(text: string, end: number, words: Pick<Words, 'has'>, longest = 6): string | null {
  for (let length = Math.min(longest, end); length > 0; length--) {
    const word = text.slice(end - length, end);
    if (words.has(word)) return word;
  }
  return null;
}
