/** A place in a text → where its clause begins and ends. */
import type { Span } from '../../../articles/article.ts';
import type { Word } from '../../../words/segment.ts';
import { afterLastSign } from '../spans.ts';
import type { Thing } from './things.ts';

/** The text and what was read of it so far. */
export interface Reading {
  text: string;
  words: readonly Word[];
  /** Where regions, agencies and persons are named, in order: who or where, not what is measured. */
  names: Span[];
  /** Where undertakings and institutions are named that later sentences go on about, in order. */
  things: Thing[];
}

/** Signs at which a clause ends. */
export const BREAK = '，。；！？：\n（）【】';

/** Where the clause of a place begins. */
export const breakBefore = (text: string, at: number): number => afterLastSign(text, BREAK, 0, at);

/** Where the clause of a place ends. */
export const breakAfter = (text: string, at: number): number => {
  for (let i = at; i < Math.min(text.length, at + 400); i++) if (BREAK.includes(text[i] as string)) return i;
  return Math.min(text.length, at + 400);
};
