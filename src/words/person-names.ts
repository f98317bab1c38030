/** Text with its words → the name that starts, or ends, at a place, and how sure that is. */
import { type NameCandidate, type NameMake, nameCandidates } from './person-candidates.ts';
import {
  countries,
  followers,
  foreignBodies,
  givenCharacters,
  longestAt,
  neverInNames,
  surnames,
  transliterating,
} from './person-lexicon.ts';
import type { Word } from './segment.ts';

/** A name read at a place, sure from 0 to 1. */
export interface NameReading {
  start: number;
  end: number;
  score: number;
}

/** Reads names in one text; keeps what it learnt of the text (words' bounds, how often strings recur). */
export interface NameReader {
  /** The best name that starts at `at`; what stands there must be one (a title stands before it). */
  at(at: number): NameReading | null;
  /** The name that starts at `at` in a list of names already begun. */
  listed(at: number): NameReading | null;
  /** The best name that ends at `end`. */
  before(end: number): NameReading | null;
}

const PRIOR: Record<NameMake, number> = {
  masked: 0.9,
  dotted: 0.6,
  latin: 0.7,
  elements: 0.5,
  han: 0.35,
  'weak-han': 0.15,
  japanese: 0.2,
  foreign: 0.1,
};
/** Tags of verbs, adverbs, prepositions, particles …: 强调 is no Mr Qiang. */
const WORK = /^(?:v(?!n)|d|p|c|u|r|m|q|f|t|b|ad|vd)/;
const NEAR = 3000;
const STOP = /[，。、；：！？）（”“’‘》《…—\n]/;

/** How well the text after `end` fits the end of a name: punctuation and verbs of speech best, any other word least. */
function boundAfter(text: string, end: number, bounds: Set<number>): number {
  const next = text[end];
  if (next === undefined || STOP.test(next)) return 0.4;
  if (/\d/.test(next)) return 0.35;
  const word = longestAt(text, end, followers());
  const sort = word ? followers().get(word) : null;
  if (sort === 'strong') return (word as string).length > 1 ? 0.5 : 0.3;
  if (sort === 'weak') return (word as string).length > 1 ? 0.3 : 0.2;
  return bounds.has(end) ? 0 : -0.2;
}

/** How name-like the given name's characters are. */
function givenScore(given: string): number {
  let score = 0;
  for (const char of given) score += neverInNames().has(char) ? -0.4 : givenCharacters().has(char) ? 0.08 : -0.05;
  return score;
}

/** How often `part` stands near `start`; only so far off, that reading stays linear. */
const occurrences = (whole: string, part: string, start: number): number => {
  const text = whole.slice(Math.max(0, start - NEAR), start + NEAR);
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && count < 6; at = text.indexOf(part, at + part.length)) count++;
  return count;
};

/** 王某等 goes on before 等; 斯里兰卡 is a country; 占比约63% is a share. */
function isNoName(text: string, name: string, { end, make }: NameCandidate): boolean {
  if (countries().has(name) || foreignBodies().has(name)) return true;
  if (
    (make !== 'latin' && name.endsWith('等')) ||
    (make !== 'latin' && name.length > 2 && /[亦也均已将仍]$/.test(name) && /[表称说在对向将会出参前赴]/.test(text[end] ?? ''))
  )
    return true;
  return /[约近超达逾占]$/.test(name) && /[\d百千万]/.test(text[end] ?? '');
}

/** Builds the reader of names for one text. */
export function nameReader(text: string, words: readonly Word[]): NameReader {
  const bounds = new Set(words.map((word) => word.end));
  const startsOf = new Map(words.map((word) => [word.start, word]));

  const wordAt = (at: number) => startsOf.get(at);

  /** jieba's own reading of the place: a name there helps, an ordinary word that runs over the end of the candidate hurts. */
  function jieba(start: number, { end, make }: NameCandidate): number {
    const word = startsOf.get(start);
    if (!word) return make === 'weak-han' ? -0.4 : -0.1;
    if (word.end === end && /^nr/.test(word.tag)) return 0.3;
    if (make === 'weak-han' && word.end - word.start === 1) return -0.3;
    if (word.end === end && WORK.test(word.tag)) return -0.5;
    if (word.end - word.start > 1 && !/^(nr|x|nz)/.test(word.tag))
      return word.end === end
        ? -0.1
        : make === 'han' || make === 'weak-han'
          ? -0.35
          : make === 'elements' && end - start > 2
            ? 0
            : -0.15;
    if (text.slice(end - 1, end) === '和' && wordAt(end - 1)?.tag === 'c') return -0.3;
    return bounds.has(end) ? 0.1 : 0;
  }

  function score(start: number, candidate: NameCandidate): number {
    const name = text.slice(start, candidate.end);
    if (isNoName(text, name, candidate)) return -1;
    const han = candidate.make === 'han' || candidate.make === 'weak-han';
    const given = han ? name.slice(surnames().has(name[0] as string) ? 1 : 2) : name;
    const again = Math.min(occurrences(text, name, start) - 1, 3) * (name.length === 2 ? 0.05 : 0.1);
    const length = han
      ? name.length === 2
        ? -0.05
        : 0.1
      : Math.min(name.length - 3, 3) * 0.03 + (candidate.make === 'foreign' && name.length > 2 ? 0.1 : 0);
    const chars =
      candidate.make === 'latin' || candidate.make === 'masked' || candidate.make === 'elements'
        ? 0
        : givenScore(given) / (han ? 1 : 2);
    const sounds =
      candidate.make !== 'dotted'
        ? 0
        : neverInNames().has(name.at(-1) as string)
          ? -0.9
          : transliterating().has(name.at(-1) as string)
            ? 0
            : -0.3;
    return (
      sounds + PRIOR[candidate.make] + boundAfter(text, candidate.end, bounds) + jieba(start, candidate) + chars + again + length
    );
  }

  function at(start: number): NameReading | null {
    let best: NameReading | null = null;
    for (const candidate of nameCandidates(text, start)) {
      const sure = score(start, candidate);
      if (!best || sure > best.score) best = { start, end: candidate.end, score: sure };
    }
    return best && best.score >= 0.45 ? { ...best, score: Math.min(1, best.score) } : null;
  }

  function before(end: number): NameReading | null {
    let best: NameReading | null = null;
    for (let start = Math.max(0, end - 14); start <= end - 2; start++) {
      const candidate = nameCandidates(text, start).find((one) => one.end === end);
      if (!candidate) continue;
      const left = text[start - 1];
      const bound = left === undefined || STOP.test(left) ? 0.3 : bounds.has(start) ? 0.1 : -0.2;
      const sure = score(start, candidate) + bound;
      if (!best || sure > best.score) best = { start, end, score: sure };
    }
    return best && best.score >= 0.6 ? { ...best, score: Math.min(1, best.score) } : null;
  }

  /** Between the signs of a list anything short is a name: `甲、果某次、乙`. */
  function listed(start: number): NameReading | null {
    const known = at(start);
    if (known) return known;
    const item = /^\p{Script=Han}{2,5}(?=[、，。；）]|等)/u.exec(text.slice(start, start + 7));
    if (
      !item ||
      [...item[0]].some((char) => neverInNames().has(char)) ||
      (item[0].length > 4 && !transliterating().has(item[0][4] as string))
    )
      return null;
    return { start, end: start + item[0].length, score: 0.5 };
  }

  return { at, before, listed };
}
