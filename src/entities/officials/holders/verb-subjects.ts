/** A verb of office, a biography → the persons it is said of. */
import { countBelow } from '../../../words/ordered.ts';
import type { NameReading } from '../../../words/person-names.ts';
import { findNameMentions } from '../names/name-mentions.ts';
import type { OfficialsView } from '../officials-view.ts';

/** How far from a name a verb may still be said of it. */
const REACH = 1500;
/** `甲，男`, `甲，蒙古族`, `甲，1960年5月生`: a biography begins. */
const BIOGRAPHY = /，(?=男，|女，|\p{Script=Han}{1,4}族，|\d{4}年\d{1,2}月(?:出)?生)/gu;

/** Every place that names somebody of whom posts (`holders`) or a life are told, in order of the text. */
export function findSubjects({ text, names }: OfficialsView, holders: readonly string[]): NameReading[] {
  const wordOf = ({ start, end }: NameReading): string => text.slice(start, end);
  const found = [...text.matchAll(BIOGRAPHY)].flatMap(({ index }) => {
    const name = names.before(index);
    return name && !/[族男女]$/.test(wordOf(name)) ? [name] : [];
  });
  const words = [...holders, ...found.map(wordOf)];
  const mentions = findNameMentions(text, new Map(words.map((word) => [word, { rule: 'subject', score: 0.9 }])));
  return [...found, ...[...mentions.values()].flat()].sort((a, b) => a.start - b.start);
}

/** The last of the known names before `at`, in the same paragraph. */
export function lastSubject(text: string, at: number, known: readonly NameReading[]): NameReading | null {
  const last = known[countBelow(known, at, ({ start }) => start) - 1];
  const between = last && at - last.end < REACH ? text.slice(last.end, at) : '\n';
  return last && !between.includes('\n') ? last : null;
}

/** The persons a verb at `at` is said of: the name before it (甲同志任) or the list of names (甲、乙当选), else the last one named in the paragraph. */
export function subjectsOf(
  { text, names, nameLists }: OfficialsView,
  at: number,
  known: readonly NameReading[],
): readonly NameReading[] {
  const end = text.slice(at - 2, at) === '同志' ? at - 2 : at;
  const [list] = nameLists.endingAt(end);
  if (list) return list.names;
  const direct = names.before(end);
  const subject = direct && direct.score >= 0.8 ? direct : lastSubject(text, at, known);
  return subject ? [subject] : [];
}
