/** What is known of a name's beginning (`edge-of-head.ts` decides it) → whether the words that are its own make it a name. */
import { alternatives } from '../../../words/guarded-words.ts';
import { wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { FoundOrgan, Jurisdiction } from '../organ.ts';

/** A word of a name, as the walk to the left found it. */
export interface NamePiece {
  text: string;
  tag: string;
}

/** A name's beginning: its place or the organisation it is part of, and its own words up to the head. */
export interface LeftEdge {
  start: number;
  place: Jurisdiction | null;
  parent: FoundOrgan | null;
  /** Where its own words begin, after place or parent. */
  own: number;
  pieces: readonly NamePiece[];
  /** What its beginning is told by: the place or organisation reached, or the word that stops it. */
  why: string;
}

const wide = once(() => new RegExp(`^(?:${alternatives([...wordSet('organ-wide')])})`));
/** Tags of words that are nobody else's: names, foreign words, words jieba doesn't know. */
const OWN_TAG = /^(?:nz|nr|ns|nt|eng|x|j|g|quote)/;

/** Whether a word alone leaves a head a common noun: 定点, 建筑. */
export function isGeneric(printed: string): boolean {
  const text = printed.replace(/[“”‘’]/g, '');
  return wordSet('organ-generic').has(text);
}

/** The name's own words, without place and parent. */
export const ownText = ({ pieces }: LeftEdge): string => pieces.map(({ text }) => text).join('');

/** A name needs a word that is nobody else's: a brand, a place, a person; not 食品 or 建筑 alone. Two loose characters are such a word too. */
export function isProper({ pieces }: LeftEdge): boolean {
  const text = pieces.map((piece) => piece.text).join('');
  if (wide().test(text)) return text.length > 2;
  if (pieces.some((piece, at) => piece.text.length === 1 && pieces[at + 1]?.text.length === 1)) return true;
  if (pieces.every((piece) => isGeneric(piece.text))) return false;
  const loose = (piece: NamePiece) => piece.text.length === 1 && text.length > 1 && !/^[mqv]/.test(piece.tag);
  return pieces.some((piece) => !isGeneric(piece.text) && (OWN_TAG.test(piece.tag) || loose(piece)));
}

/** Nothing but words that leave a head a common noun. */
export const isCommon = ({ pieces }: LeftEdge): boolean => pieces.length > 0 && pieces.every(({ text }) => isGeneric(text));
