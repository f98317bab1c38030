/** A reading of a name → the same with its end mended: all of 娜仁图雅, 加里·马克逊 without 止步, 李长河 without 于. */
import { longestAt, nameElements, transliterating } from '../../../words/person-lexicon.ts';
import type { NameReading } from '../../../words/person-names.ts';

/** 王某某于3月: a preposition before a number is no part of the name. */
const BEFORE_NUMBER = /[于在自从至到约共近]$/;
const SIGN = /[，。、；：！？（）”\n]/;
/** Longest element of a name. */
const LONGEST = 7;

const elementAt = (text: string, at: number): number => longestAt(text, at, nameElements(), LONGEST)?.length ?? 0;

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
  while (end < name.end && transliterating().has(text[end] as string)) end++;
  return end - last > 1 ? { ...name, end } : name;
}

/** 李长河于|12月. */
const withoutPreposition = (text: string, name: NameReading): NameReading =>
  name.end - name.start > 2 && /\d/.test(text[name.end] ?? '') && BEFORE_NUMBER.test(text.slice(name.start, name.end))
    ? { ...name, end: name.end - 1 }
    : name;

/** The reading with its end where the name ends. */
export const withEnd = (text: string, name: NameReading): NameReading =>
  withoutPreposition(text, soundsOnly(text, wholeElements(text, name)));
