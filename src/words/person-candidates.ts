/** A place in text → the ends that a name starting there could have, by the make of the name: Han, dotted, Latin, minority, foreign. */
import { doubleSurnames, japaneseSurnames, longestAt, nameElements, surnames, transliterating } from './person-lexicon.ts';

/** How a name is made up. */
export type NameMake = 'masked' | 'dotted' | 'latin' | 'elements' | 'han' | 'weak-han' | 'japanese' | 'foreign';

/** A name that could start at the place asked about. */
export interface NameCandidate {
  end: number;
  make: NameMake;
}

const HAN = /\p{Script=Han}/u;
const DOT = /[·•・‧∙]/;

/** `某`, `某某` after a surname: 邢某某, 欧阳某. */
function masked(text: string, at: number): NameCandidate[] {
  const found = /^(?:\p{Script=Han}{1,2}?)某(?:某|\p{Script=Han}(?=[，。、（）”]))?/u.exec(text.slice(at, at + 5));
  if (!found || !(surnames().has(found[0].split('某')[0] ?? '') || doubleSurnames().has(found[0].split('某')[0] ?? '')))
    return [];
  return [{ end: at + found[0].length, make: 'masked' }];
}

/** One surname and one or two more characters: 王强, 王欢苗, 欧阳修, 欧阳雪梅. */
function han(text: string, at: number): NameCandidate[] {
  const double = doubleSurnames().has(text.slice(at, at + 2));
  const single = surnames().get(text.charAt(at));
  if (!double && single === undefined) return [];
  const make: NameMake = !double && single ? 'weak-han' : 'han';
  const lengths = double ? [3, 4] : [2, 3];
  return lengths.filter((n) => allHan(text, at, at + n)).map((n) => ({ end: at + n, make }));
}

const allHan = (text: string, from: number, to: number) =>
  to <= text.length && [...text.slice(from, to)].every((char) => HAN.test(char));

/** 佐藤太郎, 长谷川一. */
function japanese(text: string, at: number): NameCandidate[] {
  const surname = longestAt(text, at, japaneseSurnames(), 3);
  if (!surname) return [];
  const from = at + surname.length;
  return [1, 2, 3].filter((n) => allHan(text, from, from + n)).map((n) => ({ end: from + n, make: 'japanese' }));
}

/** Parts apart by dots; the last may end anywhere: 艾克拜尔·吾甫尔. */
function dotted(text: string, at: number): NameCandidate[] {
  if (!DOT.test(text.slice(at + 1, at + 10))) return [];
  const found = /^(?:[\p{Script=Han}A-Z]{1,8}\.?[·•・‧∙]){1,4}/u.exec(text.slice(at, at + 40));
  if (!found) return [];
  const last = at + found[0].length;
  const ends: NameCandidate[] = [];
  for (let end = last + 1; end <= last + 8 && allHan(text, last, end); end++) ends.push({ end, make: 'dotted' });
  return ends;
}

/** Mouzinho, John Smith. */
function latin(text: string, at: number): NameCandidate[] {
  const found = /^[A-Z][a-z]+(?:[ .'-]+[A-Z][A-Za-z]*){0,3}/.exec(text.slice(at, at + 40));
  return found ? [{ end: at + found[0].length, make: 'latin' }] : [];
}

/** One to four elements of minority names, also with a Han surname before or a character after: 那顺孟和, 包巴特尔. */
function elements(text: string, at: number): NameCandidate[] {
  const starts = longestAt(text, at, nameElements()) ? [at] : surnames().has(text.charAt(at)) ? [at + 1] : [];
  const ends: NameCandidate[] = [];
  for (const from of starts) {
    let end = from;
    for (let n = 0; n < 4; n++) {
      const element = longestAt(text, end, nameElements());
      if (!element) break;
      end += element.length;
      if (end - at >= 2) ends.push({ end, make: 'elements' });
    }
    if (end > from && allHan(text, end, end + 1)) ends.push({ end: end + 1, make: 'foreign' });
  }
  return ends;
}

/** Three to seven characters that write sounds: 特朗普, 卓力格图. */
function foreign(text: string, at: number): NameCandidate[] {
  const ends: NameCandidate[] = [];
  for (let end = at; end < at + 8 && transliterating().has(text.charAt(end)); end++) {
    if (end - at >= 1) ends.push({ end: end + 1, make: 'foreign' });
  }
  return ends;
}

/** All candidates that start at `at`, the surest make first for each end. */
export function nameCandidates(text: string, at: number): NameCandidate[] {
  const some = masked(text, at);
  if (some.length) return some;
  if (/[A-Z]/.test(text[at] ?? '') && !DOT.test(text[at + 1] ?? '')) return latin(text, at);
  const dots = dotted(text, at);
  if (dots.length) return dots;
  const seen = new Set<number>();
  const all = [...elements(text, at), ...han(text, at), ...japanese(text, at), ...foreign(text, at)];
  return all.filter(({ end }) => !seen.has(end) && seen.add(end));
}
