/** Measures given one after another to a list of subjects (分别) → each with its own subject. */

import type { Measure } from '../quantity/measures.ts';
import { afterLastSign } from '../spans.ts';
import type { Reading } from './clause.ts';
import { itemsBefore, itemsOf } from './listed-items.ts';

const LISTED = /^(?:、|和|及|与|以及)约?$/;
const SHARED = /^(.*?)(?:分别|依次)(.*)$/s;

/** The measures listed from one on: `2辆、4辆、3辆`. */
function listFrom(text: string, measures: Measure[], at: number): Measure[] {
  const list = [measures[at] as Measure];
  for (let next = at + 1; next < measures.length; next++) {
    const between = text.slice((list.at(-1) as Measure).end, (measures[next] as Measure).start);
    if (!LISTED.test(between)) break;
    list.push(measures[next] as Measure);
  }
  return list;
}

const bare = (words: string) => words.replace(/^(?:为|达到?|是|有|约)+/, '').replace(/(?:为|达到?|是|有|约|了){1,4}$/, '');

/** Subjects for a list: those printed before 分别, or what the measures just before were said to be. */
function subjectsFor(
  reading: Reading,
  from: number,
  named: string,
  list: Measure[],
  earlier: Measure[],
  said: string[],
): string[] {
  const items = itemsOf(reading, from, from + named.length);
  if (items.length === list.length) return items;
  const told = from > 0 && reading.text[from - 1] === '，' ? itemsBefore(reading, from) : [];
  if (told.length === list.length) return told;
  const close = earlier.length === list.length && earlier.every((one) => one.limit === null && from - one.end < 40);
  return named === '' && close && !/[。；\n]/.test(reading.text.slice((earlier[0] as Measure).end, from)) ? said : [];
}

/** `甲村、乙村分别种植玉米200亩、300亩` → 甲村种植玉米, 乙村种植玉米. */
export function shareOut(reading: Reading, measures: Measure[], indicators: string[]): string[] {
  const { text } = reading;
  const shared = [...indicators];
  for (let at = 0; at < measures.length; ) {
    const list = listFrom(text, measures, at);
    const open = (list[0] as Measure).start;
    const from = afterLastSign(text, '，。；：！？\n（', 0, open);
    const said = list.length > 1 ? SHARED.exec(text.slice(from, open)) : null;
    const first = Math.max(0, at - list.length);
    const subjects = said
      ? subjectsFor(reading, from, said[1] as string, list, measures.slice(first, at), indicators.slice(first, at))
      : [];
    const verb = bare(said?.[2] ?? '');
    subjects.forEach((subject, index) => {
      shared[at + index] = subject + verb;
    });
    at += list.length;
  }
  return shared;
}
