/** Words, each with what may not stand beside it (称 is no 称号) → the source of a regular expression that finds them. */

/** A word of a table. */
export interface GuardedWord {
  word: string;
  /** Behind these it is part of another word: 责|任. */
  notBehind: readonly string[];
  /** Before these it is part of another word: 任|务. */
  notBefore: readonly string[];
}

/** Alternatives, the longer words first: `(?<!不再)担任|出任|任(?!务|何)`. */
export const alternatives = (words: readonly GuardedWord[]): string =>
  [...words]
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ word, notBehind, notBefore }) => {
      const behind = notBehind.length ? `(?<!${notBehind.join('|')})` : '';
      const before = notBefore.length ? `(?!${notBefore.join('|')})` : '';
      return behind + word + before;
    })
    .join('|');
