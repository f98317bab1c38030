/** Lists of posts → who holds them: the names beside them (title name, name title, name（title）, name，title). */
import type { NameReading } from '../../../words/person-names.ts';
import type { PostList } from '../posts/posts.ts';
import type { Scene } from '../scene.ts';
import { isEnvoy } from '../titles/title-words.ts';

/** Names read as the holders of a list of posts, and the rule that did. */
export interface Holders {
  names: NameReading[];
  rule: string;
}

/** `（主持工作）`, `（兼）` between title and name. */
const skipBracket = (text: string, at: number): number => {
  const close = text[at] === '（' ? text.indexOf('）', at) : -1;
  return close > 0 && close - at <= 12 ? close + 1 : at;
};

/** 王某某和国家电网: a body or a place that begins where a name is looked for. */
const isMentioned = ({ nameStart }: Scene, { start, end }: NameReading): boolean =>
  end - start > 2 && nameStart.get(end) === start;

/** `甲、乙和丙`: names on from `at`, until something else stands there. */
function namesFrom(scene: Scene, at: number, taken: Uint8Array): NameReading[] {
  const names: NameReading[] = [];
  for (let next = at; ; ) {
    const name = taken[next] ? null : names.length ? scene.names.listed(next) : scene.names.at(next);
    if (!name || (names.length && isMentioned(scene, name))) return names;
    names.push(name);
    const joiner = /^(?:（[^）]{1,8}）)?(?:、|和|与|及|以及)/.exec(scene.text.slice(name.end, name.end + 14));
    if (!joiner) return names;
    next = name.end + joiner[0].length;
  }
}

/** 厅长张某某、李某某出席: the posts stand before the names. */
export function namesAfter(scene: Scene, list: PostList, taken: Uint8Array, occupations: Map<number, number>): Holders | null {
  const occupation = scene.text[list.end] === '、' ? occupations.get(list.end + 1) : undefined;
  const names = namesFrom(scene, skipBracket(scene.text, occupation ?? list.end), taken);
  const served = /(?:时任|担任|曾任|任|作为|身为|是)$/.test(scene.text.slice(Math.max(0, list.start - 2), list.start));
  if (!names.length && served && scene.text[list.end] === '的') names.push(...namesFrom(scene, list.end + 1, taken));
  return names.length ? { names, rule: 'title-name' } : null;
}

/** 张某某主席向大会致辞: the name fills the clause before the title. */
export function nameFillsPhrase(scene: Scene, list: PostList): Holders | null {
  const { start, title } = list.phrases[0] as PostList['phrases'][number];
  const name =
    list.phrases.length === 1 && title.start - start < 9 && !isEnvoy(title.word) ? scene.names.before(title.start) : null;
  return name && name.start === start && name.score >= 0.9 && !isMentioned(scene, name)
    ? { names: [name], rule: 'name-title' }
    : null;
}

/** 张某某、李某某等市领导: the names that end at `end`, back to the first. */
function namesBack({ text, names }: Scene, end: number): NameReading[] {
  const found: NameReading[] = [];
  for (let name = names.before(end); name && name.score >= 0.8; name = names.before(name.start - 1)) {
    found.unshift(name);
    if (text[name.start - 1] !== '、') break;
  }
  return found;
}

/** 张某某厅长; 张某某（某厅厅长）; 张某某，某厅厅长，; 张某某是某厅厅长: the posts stand after the name. */
export function nameBefore(scene: Scene, list: PostList): Holders | null {
  const { text, names } = scene;
  const sign = text[list.start - 1] ?? '';
  const after = text[list.end] ?? '\n';
  const read = (end: number, least: number, rule: string): Holders | null => {
    const name = names.before(end);
    return name && name.score >= least && !isMentioned(scene, name) ? { names: [name], rule } : null;
  };
  const first = list.phrases[0] as PostList['phrases'][number];
  const among = sign === '等' ? namesBack(scene, list.start - 1) : [];
  if (among.length) return { names: among, rule: 'names-title' };
  if (sign === '（' && /[）、，；]/.test(after)) return read(list.start - 1, 0.6, 'name-bracket');
  if (sign === '，' && /[，。；\n]/.test(after)) return read(list.start - 1, 0.85, 'apposition');
  const is = /(?:原|现|曾|就)?[是系]$/.exec(text.slice(Math.max(0, list.start - 2), list.start));
  if (is) return read(list.start - is[0].length, 0.8, 'name-is-title');
  if (list.phrases.length === 1) return read(first.title.start, 0.75, 'name-title') ?? null;
  return null;
}
