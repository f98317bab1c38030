/** A verb of office, a biography → the person it is said of. */

import { countBelow } from '../../../words/ordered.ts';
import type { NameReading } from '../../../words/person-names.ts';
import { findMentions } from '../names/mentions.ts';
import type { Scene } from '../scene.ts';
import type { Register } from './register.ts';

/** How far from a name a verb may still be said of it. */
const REACH = 1500;
/** `甲，男`, `甲，蒙古族`, `甲，1960年5月生`: a biography begins. */
const BIOGRAPHY = /，(?=男，|女，|\p{Script=Han}{1,4}族，|\d{4}年\d{1,2}月(?:出)?生)/gu;

/** Every place that names somebody of whom posts or a life are told, in order of the text. */
export function findSubjects({ text, names }: Scene, register: Register): NameReading[] {
  const found = [...text.matchAll(BIOGRAPHY)].flatMap(({ index }) => {
    const name = names.before(index);
    return name && !/[族男女]$/.test(register.word(name)) ? [name] : [];
  });
  const words = [...register.holders().map(({ name }) => name), ...found.map((name) => register.word(name))];
  const rules = new Map(words.map((word) => [word, { name: 'subject', score: 0.9 }]));
  for (const mentions of findMentions(text, rules).values()) found.push(...mentions);
  return found.sort((a, b) => a.start - b.start);
}

/** The last of the known names before `at`, in the same paragraph. */
export function lastSubject(text: string, at: number, known: NameReading[]): NameReading | null {
  const last = known[countBelow(known, at, ({ start }) => start) - 1];
  const between = last && at - last.end < REACH ? text.slice(last.end, at) : '\n';
  return last && !between.includes('\n') ? last : null;
}

/** The persons a verb at `at` is said of: the name before it (甲同志任) or the list of names (甲、乙当选), else the last one named in the paragraph. */
export function subjectsOf({ text, names, nameLists }: Scene, at: number, known: NameReading[]): NameReading[] {
  const end = text.slice(at - 2, at) === '同志' ? at - 2 : at;
  const list = nameLists[countBelow(nameLists, end, (one) => one.end)];
  if (list?.end === end) return list.names;
  const direct = names.before(end);
  const subject = direct && direct.score >= 0.8 ? direct : lastSubject(text, at, known);
  return subject ? [subject] : [];
}
