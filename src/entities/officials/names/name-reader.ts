/** An article → a reader of the names of people in it that looks twice: where a name ends, and whether it is one at all. */
import { followers, longestAt, nameElements, neverInNames, transliterating } from '../../../words/person-lexicon.ts';
import { type NameReader, type NameReading, nameReader } from '../../../words/person-names.ts';
import type { ArticleView } from '../../reading/article-view.ts';

/** An article in which names of people can be read. */
export interface NamesView extends ArticleView {
  readonly names: NameReader;
}

/** Surnames that are oftener words before others, and what stands behind those: 经|全体, 和|朝鲜, 于|今年. */
const PARTICLE: Record<string, RegExp> = {
  经: /^(?:n$|v|d)/,
  和: /^(?:n|v|a)/,
  及: /^n/,
  由: /^n/,
  向: /^ns/,
  于: /^(?:t|m|ns)/,
  曾: /^v/,
  达: /^m/,
};
const MASKED = /^\p{Script=Han}某某?(?=[，。、；）（”的等系])/u;
/** 王某某于3月: a preposition before a number is no part of the name. */
const BEFORE_NUMBER = /[于在自从至到约共近]$/;
const SIGN = /[，。、；：！？（）”\n]/;
/** Longest element of a minority name. */
const LONGEST_ELEMENT = 7;

/** 经|全体, 于|今年: a particle and an ordinary word that only together look like a name. */
function isPhrase({ words }: ArticleView, { start, end }: NameReading): boolean {
  const first = words.startingAt(start);
  const ordinary = first && PARTICLE[first.text];
  const rest = first && words.startingAt(first.end);
  return !!ordinary && rest?.end === end && ordinary.test(rest.tag);
}

/** 甲、利用机会: an ordinary word of the dictionary. */
function isOrdinary({ words }: ArticleView, { start, end }: NameReading): boolean {
  const word = words.startingAt(start);
  return word?.end === end && /^(?:[vdpcmartb]|n$)/.test(word.tag);
}

/** 、额尔登图、: in a list a name ends at the sign. */
function upToSign(text: string, name: NameReading): NameReading {
  const rest = /^\p{Script=Han}{1,2}(?=[、，。；（）])/u.exec(text.slice(name.end, name.end + 3))?.[0];
  if (!rest || (rest.length > 1 && followers().has(rest)) || [...rest].some((char) => neverInNames().has(char))) return name;
  return { ...name, end: name.end + rest.length };
}

/** 科长迎某，: with 某 behind it any character is a surname. */
function maskedAt(text: string, start: number): NameReading | null {
  const found = MASKED.exec(text.slice(start, start + 4))?.[0];
  return found ? { start, end: start + found.length, score: 0.9 } : null;
}

const elementAt = (text: string, at: number): number => longestAt(text, at, nameElements(), LONGEST_ELEMENT)?.length ?? 0;

/** Is `text` from `start` to `end` nothing but elements of minority names? */
function isElements(text: string, start: number, end: number): boolean {
  const name = text.slice(0, end);
  let at = start;
  while (at < end) {
    const length = elementAt(name, at);
    if (!length) return false;
    at += length;
  }
  return true;
}

/** 娜仁 before 图雅, 苏雅勒 before 其木格 is not the whole name. */
function wholeElements(text: string, name: NameReading): NameReading {
  let { end } = name;
  for (let more = elementAt(text, end); more > 1; more = elementAt(text, end)) end += more;
  const closed = end > name.end + 2 && SIGN.test(text[end] ?? '\n');
  return closed || isElements(text, name.start, name.end) ? { ...name, end } : name;
}

/** 加里·马克逊|止步: behind the dot a name ends with the characters that write sounds, if it has two of them. */
function soundsOnly(text: string, name: NameReading): NameReading {
  const last = name.start + text.slice(name.start, name.end).lastIndexOf('·') + 1;
  if (last === name.start) return name;
  let end = last;
  while (end < name.end && transliterating().has(text.charAt(end))) end++;
  return end - last > 1 ? { ...name, end } : name;
}

/** 李长河于|12月. */
const withoutPreposition = (text: string, name: NameReading): NameReading =>
  name.end - name.start > 2 && /\d/.test(text[name.end] ?? '') && BEFORE_NUMBER.test(text.slice(name.start, name.end))
    ? { ...name, end: name.end - 1 }
    : name;

/** All of 娜仁图雅, 加里·马克逊 without 止步, 李长河 without 于. */
const withEnd = (text: string, name: NameReading): NameReading =>
  withoutPreposition(text, soundsOnly(text, wholeElements(text, name)));

/** The reader of names of an article. */
export function nameReaderOf(view: ArticleView): NameReader {
  const { text, words } = view;
  const reader = nameReader(text, words.all);
  const isName = (name: NameReading): boolean => !isPhrase(view, name);
  const checked = (name: NameReading | null): NameReading | null => (name && isName(name) ? withEnd(text, name) : null);
  return {
    at: (start) => checked(reader.at(start) ?? maskedAt(text, start)),
    listed: (start) => {
      const name = checked(reader.listed(start));
      return name && !isOrdinary(view, name) ? upToSign(text, name) : null;
    },
    before: (end) => {
      const name = reader.before(end);
      return name && !isOrdinary(view, name) && isName(name) ? name : null;
    },
  };
}
