/** A reader of names → the same reader with a second look at each reading: where it ends, and whether it is a name at all. */
import { followers, neverInNames } from '../../../words/person-lexicon.ts';
import type { NameReader, NameReading } from '../../../words/person-names.ts';
import type { Word } from '../../../words/segment.ts';
import { withEnd } from './name-ends.ts';

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

/** The words of a text by where they start. */
type WordsAt = Map<number, Word>;

/** 经|全体, 于|今年: a particle and an ordinary word that only together look like a name. */
function isPhrase(startsAt: WordsAt, { start, end }: NameReading): boolean {
  const first = startsAt.get(start);
  const ordinary = first && PARTICLE[first.text];
  const rest = first && startsAt.get(first.end);
  return !!ordinary && rest?.end === end && ordinary.test(rest.tag);
}

/** 甲、利用机会: an ordinary word of the dictionary. */
const isOrdinary = (startsAt: WordsAt, { start, end }: NameReading): boolean =>
  startsAt.get(start)?.end === end && /^(?:[vdpcmartb]|n$)/.test(startsAt.get(start)?.tag ?? '');

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

/** Makes `reader` careful. */
export function carefulNames(text: string, words: readonly Word[], reader: NameReader): NameReader {
  const startsAt: WordsAt = new Map(words.map((word) => [word.start, word]));
  const careful = (name: NameReading | null): NameReading | null =>
    name && !isPhrase(startsAt, name) ? withEnd(text, name) : null;
  const noWord = (name: NameReading | null): NameReading | null => (name && !isOrdinary(startsAt, name) ? name : null);
  return {
    at: (start) => careful(reader.at(start) ?? maskedAt(text, start)),
    listed: (start) => {
      const name = noWord(careful(reader.listed(start)));
      return name && upToSign(text, name);
    },
    before: (end) => {
      const name = noWord(reader.before(end));
      return name && !isPhrase(startsAt, name) ? name : null;
    },
  };
}
