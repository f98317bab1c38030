/** What judges of names that are told by their last words are given. */
import type { Rule } from '../../reading/rule.ts';
import { type LeftEdge, ownText } from '../edge/left-edge.ts';
import type { OrganWord } from '../words/organ-word.ts';

/** A head in a text with what stands before it. */
export interface HeadCase {
  text: string;
  word: OrganWord;
  /** Where the head ends. */
  end: number;
  edge: LeftEdge;
  /** The name's own words, without place, parent and head. */
  own: string;
}

/** Whether a head with what stands before it names an organisation; null where the rule says nothing of it. */
export type HeadRule = Rule<HeadCase, boolean | null>;

export const headCase = (text: string, word: OrganWord, end: number, edge: LeftEdge): HeadCase => ({
  text,
  word,
  end,
  edge,
  own: ownText(edge),
});

/** Ends of the names of villages, townships and communities. */
export const VILLAGE = /[村镇乡]$|嘎查$|社区$|街道$/;

/** Whether a place or another organisation stands in front. */
export const isAnchored = ({ place, parent }: LeftEdge): boolean => place !== null || parent !== null;

/** A refusal where something holds. */
export const refuses = (name: string, example: string, holds: (given: HeadCase) => boolean): HeadRule => ({
  name,
  example,
  apply: (given) => (holds(given) ? false : null),
});

/** An acceptance where something holds. */
export const accepts = (name: string, example: string, holds: (given: HeadCase) => boolean): HeadRule => ({
  name,
  example,
  apply: (given) => (holds(given) ? true : null),
});
