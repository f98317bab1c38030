/** Text → the lists of names in it: 王某某、李某、巴特尔, apart by 、 with nothing else between. */
import { neverInNames } from '../../../words/person-lexicon.ts';
import type { NameReading } from '../../../words/person-names.ts';
import type { Scene } from '../scene.ts';
import { looksLikeName } from './name-look.ts';

/** The last name of a list, by the verb behind it. */
const LAST = /^\p{Script=Han}{2,4}?(?=当选|出席|参加|陪同|被任命)/u;

/** Names said together. */
export interface NameList {
  start: number;
  end: number;
  names: NameReading[];
}

/** What of the scene is needed to find lists. */
type Reading = Pick<Scene, 'text' | 'names' | 'wordEndingAt'>;

/** Between two names of a list. */
const JOINER = /^(?:（[^）]{1,8}）)?(?:、|和|与|及|以及)/;
/** The share of a list that must be names beyond doubt: the rest, rare ones, are names by their company. */
const SURE = 0.66;
/** A list of so many that is none of names is not looked at again from its second item: that would not be linear. */
const LONG = 8;
/** Where a list of two is cut off or does something, both are persons: 甲、乙二人, 甲、乙等专家. */
const DOES =
  /^(?:[一二两三四五六七八九]人|同志|当选|出席|参加|陪同|等(?:[^，。；、]{0,6}(?:干部|代表|专家|学者|人员|领导|嘉宾|选手|艺术家)|[\d一二两三四五六七八九十余多]*[人名位]))/;

/** 、宝山当选: in a list whatever stands before a verb of persons is a name. */
function beforeVerb(text: string, start: number): NameReading | null {
  const name = LAST.exec(text.slice(start, start + 6))?.[0];
  if (!name || [...name].some((char) => neverInNames().has(char))) return null;
  return { start, end: start + name.length, score: 0.5 };
}

/** The names on from the one that starts at `at`, each after a joiner. */
function namesOnFrom(scene: Reading, first: NameReading): NameReading[] {
  const names = [first];
  for (let last = first; ; ) {
    const joiner = JOINER.exec(scene.text.slice(last.end, last.end + 14));
    const at = last.end + (joiner?.[0].length ?? 0);
    const next = joiner && (scene.names.listed(at) ?? beforeVerb(scene.text, at));
    if (!next) return names;
    names.push(next);
    last = next;
  }
}

/** Three names, most of them sure; two where both are and something is said of them. */
function isList(scene: Reading, names: NameReading[]): boolean {
  const sure = names.filter((name) => looksLikeName(scene, name)).length;
  const [first, last] = [names[0], names.at(-1)] as [NameReading, NameReading];
  if (!isBound(scene, first.start) || !names.some(({ start, end }) => end - start > 2)) return false;
  if (names.length > 3) return sure >= names.length * SURE;
  const acts = sure === 2 && first.end - first.start > 2 && DOES.test(scene.text.slice(last.end, last.end + 12));
  if (names.length === 3) return sure === 3 || acts;
  return acts && first.score >= 0.9 && names.every(({ start, end }) => end - start > 2);
}

/** Does a word end at `at`, or a sign stand before it? */
const isBound = ({ wordEndingAt }: Reading, at: number): boolean => at === 0 || wordEndingAt.has(at);

/** Every list of names. A sign 、 with a name before it begins one. */
export function findNameLists(scene: Reading): NameList[] {
  const lists: NameList[] = [];
  let past = 0;
  for (const { index } of scene.text.matchAll(/、/g)) {
    const first =
      index < past || !/^\p{Script=Han}{2}$/u.test(scene.text.slice(index - 2, index)) ? null : scene.names.before(index);
    if (!first) continue;
    const names = namesOnFrom(scene, first);
    const { end } = names.at(-1) as NameReading;
    const is = isList(scene, names);
    if (is) lists.push({ start: first.start, end, names });
    if (is || names.length > LONG) past = end;
  }
  return lists;
}
