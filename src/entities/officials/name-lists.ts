/** Text → the lists of names in it: 王某某、李某、巴特尔, apart by 、 with nothing else between. */
import { wordSet } from '../../words/lexicon.ts';
import { givenCharacters, longestAt, nameElements, neverInNames, surnames } from '../../words/person-lexicon.ts';
import type { NameReading } from '../../words/person-names.ts';
import type { Scene } from './scene.ts';

/** What places end in, not persons: 宝力格镇. */
const PLACE = /(?:[镇旗县市州盟]|苏木|嘎查|街道|草原|沙漠)$/;

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
/** Where a list of two is cut off or does something, both are persons. */
const DOES = /^(?:[一二两三四五六七八九]人|同志|当选|出席|参加|陪同)/;

/** Is the reading a name by its look: no word of the dictionary but a surname with one or two characters, or by sound? */
export function looksLikeName({ text, wordEndingAt }: Reading, { start, end, score }: NameReading): boolean {
  const name = text.slice(start, end);
  if (PLACE.test(name) || wordSet('person-not').has(name)) return false;
  const word = wordEndingAt.get(end);
  if (word?.start === start && !/^(?:nr|x|nz)/.test(word.tag)) return end - start > 2 && score >= 0.95;
  if (word?.start === start + 1 && end - start > 2 && /^(?:n$|v|a)/.test(word.tag)) return false;
  if ((longestAt(text, start, nameElements(), 7)?.length ?? 0) > 1) return true;
  return surnames().get(name[0] as string) === false && [...name.slice(1)].some((char) => givenCharacters().has(char));
}

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
  const acts = DOES.test(scene.text.slice(last.end, last.end + 3));
  if (names.length === 3) return sure === 3 || (sure === 2 && acts);
  const long = names.every(({ start, end }) => end - start > 2);
  return sure === 2 && long && first.score >= 0.9 && acts;
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
