/** Measures given one after another to a list of subjects (分别) → each with its own subject. */
import type { Measure } from './range.ts';
import { afterLastSign } from './spans.ts';

const SEPARATOR = /、|和|与|及|以及/;
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
  text: string,
  from: number,
  named: string,
  list: Measure[],
  measures: Measure[],
  at: number,
  indicators: string[],
): string[] {
  const items = named.split(SEPARATOR).filter((item) => item !== '');
  if (items.length === list.length) return items;
  const earlier = measures.slice(Math.max(0, at - list.length), at);
  const close = earlier.length === list.length && earlier.every((one) => one.limit === null && from - one.end < 40);
  return named === '' && close && !/[。；\n]/.test(text.slice((earlier[0] as Measure).end, from))
    ? indicators.slice(at - list.length, at)
    : [];
}

/** `甲村、乙村分别种植玉米200亩、300亩` → 甲村种植玉米, 乙村种植玉米. */
export function shareOut(text: string, measures: Measure[], indicators: string[]): string[] {
  const shared = [...indicators];
  for (let at = 0; at < measures.length; ) {
    const list = listFrom(text, measures, at);
    const first = list[0] as Measure;
    const from = afterLastSign(text, '，。；：！？\n（', 0, first.start);
    const said = list.length > 1 ? SHARED.exec(text.slice(from, first.start)) : null;
    const subjects = said ? subjectsFor(text, from, said[1] as string, list, measures, at, indicators) : [];
    const verb = bare(said?.[2] ?? '');
    subjects.forEach((subject, index) => {
      shared[at + index] = subject + verb;
    });
    at += list.length;
  }
  return shared;
}
