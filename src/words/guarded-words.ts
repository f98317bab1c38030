/** Words, some with what may not stand beside them (称 is no 称号) → the source of a regular expression that finds them. */

/** A word with what makes it part of another one. */
export interface GuardedWord {
  word: string;
  /** Behind these it is part of another word: 责|任. */
  notBehind?: readonly string[];
  /** Before these it is part of another word: 任|务. */
  notBefore?: readonly string[];
}

const sourceOf = ({ word, notBehind = [], notBefore = [] }: GuardedWord): string => {
  const behind = notBehind.length ? `(?<!${notBehind.join('|')})` : '';
  const before = notBefore.length ? `(?!${notBefore.join('|')})` : '';
  return behind + word + before;
};

/** Alternatives, the longer words first: `(?<!不再)担任|出任|任(?!务|何)`. */
export const alternatives = (words: readonly (string | GuardedWord)[]): string =>
  words
    .map((one) => (typeof one === 'string' ? { word: one } : one))
    .sort((a, b) => b.word.length - a.word.length)
    .map(sourceOf)
    .join('|');
