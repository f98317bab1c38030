/** Text with its words → the name that starts, or ends, at a place, and how sure that is. */
import { nameCandidates } from './person-candidates.ts';
import { neverInNames, transliterating } from './person-lexicon.ts';
import { type NameText, nameScore, STOP } from './person-score.ts';
import type { Word } from './segment.ts';

/** A name read at a place, sure from 0 to 1. */
export interface NameReading {
  start: number;
  end: number;
  score: number;
}

/** Reads names in one text. */
export interface NameReader {
  /** The best name that starts at `at`; what stands there must be one (a title stands before it). */
  at(at: number): NameReading | null;
  /** The name that starts at `at` in a list of names already begun. */
  listed(at: number): NameReading | null;
  /** The best name that ends at `end`. */
  before(end: number): NameReading | null;
}

/** A name behind a title must be so sure. */
const SURE_BEHIND_TITLE = 0.45;
/** A name before a verb or a title must be so sure: its left edge is open. */
const SURE_BEFORE = 0.6;
/** The longest name that is looked for to the left. */
const LONGEST = 14;

const better = (best: NameReading | null, one: NameReading): NameReading => (best && best.score >= one.score ? best : one);

const ifSure = (name: NameReading | null, least: number): NameReading | null =>
  name && name.score >= least ? { ...name, score: Math.min(1, name.score) } : null;

function nameAt(inText: NameText, start: number): NameReading | null {
  let best: NameReading | null = null;
  for (const candidate of nameCandidates(inText.text, start))
    best = better(best, { start, end: candidate.end, score: nameScore(inText, start, candidate) });
  return ifSure(best, SURE_BEHIND_TITLE);
}

/** How well the text before fits the start of a name. */
function boundBefore({ text, isBound }: NameText, start: number): number {
  const left = text[start - 1];
  if (left === undefined || STOP.test(left)) return 0.3;
  return isBound(start) ? 0.1 : -0.2;
}

function nameBefore(inText: NameText, end: number): NameReading | null {
  let best: NameReading | null = null;
  for (let start = Math.max(0, end - LONGEST); start <= end - 2; start++) {
    const candidate = nameCandidates(inText.text, start).find((one) => one.end === end);
    if (!candidate) continue;
    best = better(best, { start, end, score: nameScore(inText, start, candidate) + boundBefore(inText, start) });
  }
  return ifSure(best, SURE_BEFORE);
}

/** Between the signs of a list anything short is a name: `甲、果某次、乙`. */
function itemAt({ text }: NameText, start: number): NameReading | null {
  const item = /^\p{Script=Han}{2,5}(?=[、，。；）]|等)/u.exec(text.slice(start, start + 7))?.[0];
  if (!item || [...item].some((char) => neverInNames().has(char))) return null;
  if (item.length > 4 && !transliterating().has(item.charAt(4))) return null;
  return { start, end: start + item.length, score: 0.5 };
}

/** Builds the reader of names for one text. */
export function nameReader(text: string, words: readonly Word[]): NameReader {
  const ends = new Set(words.map((word) => word.end));
  const starting = new Map(words.map((word) => [word.start, word]));
  const inText: NameText = { text, wordAt: (start) => starting.get(start), isBound: (at) => ends.has(at) };
  return {
    at: (start) => nameAt(inText, start),
    before: (end) => nameBefore(inText, end),
    listed: (start) => nameAt(inText, start) ?? itemAt(inText, start),
  };
}
