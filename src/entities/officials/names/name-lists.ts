/** Text → the lists of names in it: 王某某、李某、巴特尔, apart by 、 with nothing else between. */
import type { Span } from '../../../articles/article.ts';
import { neverInNames } from '../../../words/person-lexicon.ts';
import type { NameReading } from '../../../words/person-names.ts';
import { looksLikeName } from './name-form.ts';
import type { NamesView } from './name-reader.ts';

/** Names said together, in order. */
export interface NameList extends Span {
  names: readonly NameReading[];
}

/** The last name of a list, by the verb behind it. */
const LAST = /^\p{Script=Han}{2,4}?(?=当选|出席|参加|陪同|被任命)/u;
/** The share of a list that must be names beyond doubt: the rest, rare ones, are names by their company. */
const SURE = 0.66;
/** A list of so many that is none of names is not looked at again from its second item: that would not be linear. */
const LONG = 8;
/** Where a list of two is cut off or does something, both are persons: 甲、乙二人, 甲、乙等专家. */
const DOES =
  /^(?:[一二两三四五六七八九]人|同志|当选|出席|参加|陪同|等(?:[^，。；、]{0,6}(?:干部|代表|专家|学者|人员|领导|嘉宾|选手|艺术家)|[\d一二两三四五六七八九十余多]*[人名位]))/;

/** Where the next name of a list starts behind one that ends at `end`: 甲（代）、|乙, 甲和|乙; null where nothing joins them. */
export function afterJoiner(text: string, end: number): number | null {
  const joiner = /^(?:（[^）]{1,8}）)?(?:、|和|与|及|以及)/.exec(text.slice(end, end + 14))?.[0];
  return joiner === undefined ? null : end + joiner.length;
}

/** 、宝山当选: in a list whatever stands before a verb of persons is a name. */
function beforeVerb(text: string, start: number): NameReading | null {
  const name = LAST.exec(text.slice(start, start + 6))?.[0];
  if (!name || [...name].some((char) => neverInNames().has(char))) return null;
  return { start, end: start + name.length, score: 0.5 };
}

/** The list that goes on from its first name, each name after a joiner. */
function listFrom({ text, names }: NamesView, first: NameReading): NameList {
  const list = [first];
  let { end } = first;
  for (;;) {
    const at = afterJoiner(text, end);
    const next = at === null ? null : (names.listed(at) ?? beforeVerb(text, at));
    if (!next) return { start: first.start, end, names: list };
    list.push(next);
    end = next.end;
  }
}

const isLong = ({ start, end }: Span): boolean => end - start > 2;

/** Three names, most of them sure; two where both are and something is said of them. */
function isOfNames(view: NamesView, { start, end, names }: NameList): boolean {
  const [first] = names;
  if (!first || !view.words.isEdge(start) || !names.some(isLong)) return false;
  const sure = names.filter((name) => looksLikeName(view, name)).length;
  if (names.length > 3) return sure >= names.length * SURE;
  const acts = sure === 2 && isLong(first) && DOES.test(view.text.slice(end, end + 12));
  if (names.length === 3) return sure === 3 || acts;
  return acts && first.score >= 0.9 && names.every(isLong);
}

/** Every list of names. A sign 、 with a name before it begins one. */
export function findNameLists(view: NamesView): NameList[] {
  const { text, names } = view;
  const lists: NameList[] = [];
  let past = 0;
  for (const { index } of text.matchAll(/、/g)) {
    const first = index < past || !/^\p{Script=Han}{2}$/u.test(text.slice(index - 2, index)) ? null : names.before(index);
    if (!first) continue;
    const list = listFrom(view, first);
    const isList = isOfNames(view, list);
    if (isList) lists.push(list);
    if (isList || list.names.length > LONG) past = list.end;
  }
  return lists;
}
