/** A reader of names → the same reader with a second look at each reading: where it ends, and whether it is a name at all. */
import { followers, longestAt, nameElements, neverInNames, transliterating } from '../../words/person-lexicon.ts';
import type { NameReader, NameReading } from '../../words/person-names.ts';
import type { Word } from '../../words/segment.ts';

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
/** 王某某于3月: a preposition before a number is no part of the name. */
const BEFORE_NUMBER = /[于在自从至到约共近]$/;
const SIGN = /[，。、；：！？（）”\n]/;
const MASKED = /^\p{Script=Han}某某?(?=[，。、；）（”的等系])/u;
/** Longest element of a name. */
const LONGEST = 7;

/** Is `text` from `start` to `end` nothing but elements of minority names? */
function isElements(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const element = longestAt(text.slice(0, end), at, nameElements(), LONGEST);
    if (!element) return false;
    at += element.length;
  }
  return true;
}

/** Makes `reader` careful. */
export function carefulNames(text: string, words: Word[], reader: NameReader): NameReader {
  const startsAt = new Map(words.map((word) => [word.start, word]));

  /** 经|全体, 于|今年: a particle and an ordinary word that only together look like a name. */
  function isPhrase({ start, end }: NameReading): boolean {
    const first = startsAt.get(start);
    const ordinary = first && PARTICLE[first.text];
    const rest = first && startsAt.get(first.end);
    return !!ordinary && rest?.end === end && ordinary.test(rest.tag);
  }

  /** 娜仁 before 图雅, 苏雅勒 before 其木格 is not the whole name. */
  function wholeElements(name: NameReading): NameReading {
    let { end } = name;
    for (let more = elementAt(end); more > 1; more = elementAt(end)) end += more;
    const closed = end > name.end + 2 && SIGN.test(text[end] ?? '\n');
    return closed || isElements(text, name.start, name.end) ? { ...name, end } : name;
  }

  const elementAt = (at: number): number => longestAt(text, at, nameElements(), LONGEST)?.length ?? 0;

  /** 加里·马克逊|止步: behind the dot a name ends with the characters that write sounds, if it has two of them. */
  function soundsOnly(name: NameReading): NameReading {
    const last = name.start + text.slice(name.start, name.end).lastIndexOf('·') + 1;
    if (last === name.start) return name;
    let end = last;
    while (end < name.end && transliterating().has(text[end] as string)) end++;
    return end - last > 1 ? { ...name, end } : name;
  }

  /** 李长河于|12月. */
  const withoutPreposition = (name: NameReading): NameReading =>
    name.end - name.start > 2 && /\d/.test(text[name.end] ?? '') && BEFORE_NUMBER.test(text.slice(name.start, name.end))
      ? { ...name, end: name.end - 1 }
      : name;

  const careful = (name: NameReading | null): NameReading | null =>
    name && !isPhrase(name) ? withoutPreposition(soundsOnly(wholeElements(name))) : null;

  /** 甲、利用机会: an ordinary word of the dictionary. */
  const isOrdinary = ({ start, end }: NameReading): boolean =>
    startsAt.get(start)?.end === end && /^(?:[vdpcmartb]|n$)/.test(startsAt.get(start)?.tag ?? '');

  /** 、额尔登图、: in a list a name ends at the sign. */
  function upToSign(name: NameReading | null): NameReading | null {
    const rest = name && /^\p{Script=Han}{1,2}(?=[、，。；（）])/u.exec(text.slice(name.end, name.end + 3))?.[0];
    if (name && isOrdinary(name)) return null;
    if (!rest || (rest.length > 1 && followers().has(rest)) || [...rest].some((char) => neverInNames().has(char))) return name;
    return { ...name, end: name.end + rest.length };
  }

  /** 科长迎某，: with 某 behind it any character is a surname. */
  function maskedAt(start: number): NameReading | null {
    const found = MASKED.exec(text.slice(start, start + 4))?.[0];
    return found ? { start, end: start + found.length, score: 0.9 } : null;
  }

  return {
    at: (start) => careful(reader.at(start) ?? maskedAt(start)),
    listed: (start) => upToSign(careful(reader.listed(start))),
    before: (end) => {
      const name = reader.before(end);
      return name && !isPhrase(name) && !isOrdinary(name) ? name : null;
    },
  };
}
