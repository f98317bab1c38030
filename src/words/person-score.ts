/** A candidate for a name, in its text → how much speaks for it and against it, piece by piece. */
import type { NameCandidate, NameMake } from './person-candidates.ts';
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

/** A text with its words by place. */
export interface NameText {
  text: string;
  wordAt: (start: number) => Word | undefined;
  /** Does a word end at a place? */
  isBound: (at: number) => boolean;
}

/** A candidate as it is scored. */
interface Scored extends NameCandidate {
  in: NameText;
  start: number;
  name: string;
  /** A surname and a given name in Han characters. */
  isHan: boolean;
}

/** How likely names of a make are before anything else is known. */
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
/** How far around a name it is looked for again. */
const NEAR = 3000;
/** Signs at which a name ends. */
export const STOP = /[，。、；：！？）（”“’‘》《…—\n]/;

/** 加里·马克逊: what a dotted name ends in writes a sound. */
function sounds({ make, name }: Scored): number {
  if (make !== 'dotted') return 0;
  const last = name.charAt(name.length - 1);
  if (neverInNames().has(last)) return -0.9;
  return transliterating().has(last) ? 0 : -0.3;
}

/** How well the text behind fits the end of a name: punctuation and verbs of speech best, any other word least. */
function after({ in: { text, isBound }, end }: Scored): number {
  const next = text[end];
  if (next === undefined || STOP.test(next)) return 0.4;
  if (/\d/.test(next)) return 0.35;
  const word = longestAt(text, end, followers());
  const sort = word && followers().get(word);
  if (!word || !sort) return isBound(end) ? 0 : -0.2;
  if (sort === 'strong') return word.length > 1 ? 0.5 : 0.3;
  return word.length > 1 ? 0.3 : 0.2;
}

/** jieba's own reading of the place: a name there helps, an ordinary word that runs over the end of the candidate hurts. */
function dictionary({ in: { text, wordAt, isBound }, start, end, make, isHan }: Scored): number {
  const word = wordAt(start);
  if (!word) return make === 'weak-han' ? -0.4 : -0.1;
  const whole = word.end === end;
  const long = word.end - word.start > 1;
  if (whole && /^nr/.test(word.tag)) return 0.3;
  if (make === 'weak-han' && !long) return -0.3;
  if (whole && WORK.test(word.tag)) return -0.5;
  if (long && !/^(nr|x|nz)/.test(word.tag)) {
    if (whole) return -0.1;
    if (isHan) return -0.35;
    return make === 'elements' && end - start > 2 ? 0 : -0.15;
  }
  if (text[end - 1] === '和' && wordAt(end - 1)?.tag === 'c') return -0.3;
  return isBound(end) ? 0.1 : 0;
}

/** What begins a deed behind a name; other characters that hardly stand in names do end some (英才, 荣校). */
const DEED = /[在到去上下入出称说问看给请叫让把被及与是也都还又就]$/;

/** How name-like the given name's characters are; in 郭亮到 the last one begins what he does, even where the dictionary guesses a name. */
function characters({ make, name, isHan }: Scored): number {
  if (make === 'latin' || make === 'masked' || make === 'elements') return 0;
  const given = isHan ? name.slice(surnames().has(name.charAt(0)) ? 1 : 2) : name;
  let score = 0;
  for (const char of given) score += neverInNames().has(char) ? -0.4 : givenCharacters().has(char) ? 0.08 : -0.05;
  if (isHan && given.length > 1 && DEED.test(given)) score -= 0.4;
  return score / (isHan ? 1 : 2);
}

/** How often the name stands near by; only so far off, that reading stays linear. */
function recurrence({ in: { text: whole }, start, name }: Scored): number {
  const text = whole.slice(Math.max(0, start - NEAR), start + NEAR);
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < 6; at = text.indexOf(name, at + name.length)) count++;
  return Math.min(count - 1, 3) * (name.length === 2 ? 0.05 : 0.1);
}

/** 王强 is oftener two words than 王建国. */
function length({ make, name, isHan }: Scored): number {
  if (isHan) return name.length === 2 ? -0.05 : 0.1;
  return Math.min(name.length - 3, 3) * 0.03 + (make === 'foreign' && name.length > 2 ? 0.1 : 0);
}

/** What speaks for a candidate and against it, by name; the pieces are added in this order. */
const NAME_EVIDENCE: readonly { name: string; score: (candidate: Scored) => number }[] = [
  { name: 'sounds', score: sounds },
  { name: 'make', score: ({ make }) => PRIOR[make] },
  { name: 'after', score: after },
  { name: 'dictionary', score: dictionary },
  { name: 'characters', score: characters },
  { name: 'recurrence', score: recurrence },
  { name: 'length', score: length },
];

/** 王某等 goes on before 等; 斯里兰卡 is a country; 占比约63% is a share. */
function isNoName({ in: { text }, name, end, make }: Scored): boolean {
  if (countries().has(name) || foreignBodies().has(name)) return true;
  if (make !== 'latin' && name.endsWith('等')) return true;
  const adverb = make !== 'latin' && name.length > 2 && /[亦也均已将仍]$/.test(name);
  if (adverb && /[表称说在对向将会出参前赴]/.test(text[end] ?? '')) return true;
  return /[约近超达逾占]$/.test(name) && /[\d百千万]/.test(text[end] ?? '');
}

/** How sure a candidate that starts at `start` is; below 0 for what is no name. */
export function nameScore(inText: NameText, start: number, candidate: NameCandidate): number {
  const { end, make } = candidate;
  const name = inText.text.slice(start, end);
  const scored = { in: inText, start, end, make, name, isHan: make === 'han' || make === 'weak-han' };
  return isNoName(scored) ? -1 : NAME_EVIDENCE.reduce((sum, { score }) => sum + score(scored), 0);
}
