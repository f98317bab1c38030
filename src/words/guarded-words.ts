/** Words, some with what may not stand beside them (称 is no 称号) → the source of a regular expression that finds them. */

/** A word with what makes it part of another one. */
export interface GuardedWord {
  word: string;
  /** Behind these it is part of another word: 责|任. */
  notBehind?: readonly string[];
  /** Before these it is part of another word: 任|务. */
  notBefore?: readonly string[];
}

/** A word of a table as itself, whatever signs a user wrote into it: `执行+` finds 执行+. */
export const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const sourceOf = ({ word, notBehind = [], notBefore = [] }: GuardedWord): string => {
  const behind = notBehind.length ? `(?<!${notBehind.map(escaped).join('|')})` : '';
  const before = notBefore.length ? `(?!${notBefore.map(escaped).join('|')})` : '';
  return behind + escaped(word) + before;
};

/** Alternatives, the longer words first: `(?<!不再)担任|出任|任(?!务|何)`. */
export const alternatives = (words: readonly (string | GuardedWord)[]): string =>
  words
    .map((one) => (typeof one === 'string' ? { word: one } : one))
    .sort((a, b) => b.word.length - a.word.length)
    .map(sourceOf)
    .join('|');
