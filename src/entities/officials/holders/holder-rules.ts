/** Lists of posts → who holds them: the names that stand beside them, by the first rule that applies. */

import type { NameReading } from '../../../words/person-names.ts';
import type { MentionRule } from '../../mention-rule.ts';
import type { Rule } from '../../reading/rule.ts';
import { afterJoiner } from '../names/name-lists.ts';
import type { OfficialsView } from '../officials-view.ts';
import type { PostList } from '../posts/post.ts';
import { isEnvoy } from '../titles/title-words.ts';

/** A list of posts, and what else its place tells. */
export interface BesidePosts {
  view: OfficialsView;
  list: PostList;
  /** Does the character at a place belong to a list of posts? */
  isPost: (at: number) => boolean;
  /** Where an occupation that starts at a place ends. */
  occupationEnds: ReadonlyMap<number, number>;
}

/** A way to find the holders; it says that there are none where it applies and finds no name. */
export interface HolderRule extends Rule<BesidePosts, readonly NameReading[] | null> {
  /** What the mentions of the names say of how they were read. */
  mentionRule: MentionRule;
  /** The name stands in the phrase, before the title: the phrase of the post begins at the title. */
  nameInPhrase: boolean;
}

/** `（主持工作）`, `（兼）` between title and name. */
const skipBracket = (text: string, at: number): number => {
  const close = text[at] === '（' ? text.indexOf('）', at) : -1;
  return close > 0 && close - at <= 12 ? close + 1 : at;
};

/** 王某某和国家电网: a body or a place that begins where a name is looked for. */
const isEntity = ({ entityStart }: OfficialsView, { start, end }: NameReading): boolean =>
  end - start > 2 && entityStart.get(end) === start;

/** `甲、乙和丙`: names on from `at`, until something else stands there. */
function namesFrom({ view, isPost }: BesidePosts, at: number): NameReading[] {
  const names: NameReading[] = [];
  for (let next: number | null = at; next !== null; ) {
    const name: NameReading | null = isPost(next) ? null : names.length ? view.names.listed(next) : view.names.at(next);
    if (!name || (names.length && isEntity(view, name))) return names;
    names.push(name);
    next = afterJoiner(view.text, name.end);
  }
  return names;
}

/** 张某某、李某某等市领导: the names that end at `end`, back to the first. */
function namesBack({ text, names }: OfficialsView, end: number): NameReading[] {
  const found: NameReading[] = [];
  for (let name = names.before(end); name && name.score >= 0.8; name = names.before(name.start - 1)) {
    found.unshift(name);
    if (text[name.start - 1] !== '、') break;
  }
  return found;
}

/** The name that ends at `end`, if it is at least so sure. */
function nameEndingAt(view: OfficialsView, end: number, least: number): NameReading[] {
  const name = view.names.before(end);
  return name && name.score >= least && !isEntity(view, name) ? [name] : [];
}

/** How long names are that stand between an organisation and a title. */
const NAME_LENGTHS = [2, 3, 4];

const orNull = (names: NameReading[]): NameReading[] | null => (names.length ? names : null);

/** The name between a title and `各位代表：`, on the title's line or the next, however rare: 旗长解海峰. */
const SPEAKER = /(\n?)([\p{Script=Han}·]{2,8})\n(?:各位|尊敬的|同志们)/uy;
/** How far into a text who speaks in it is named. */
const HEAD = 60;

/** In order: the first that applies says who holds the posts. */
export const HOLDER_RULES: readonly HolderRule[] = [
  {
    name: 'name-fills-phrase',
    mentionRule: 'name-title',
    example: '。李长河主席向大会致辞',
    nameInPhrase: true,
    apply: ({ view, list: { phrases } }) => {
      const [first] = phrases;
      if (!first || phrases.length > 1 || first.title.start - first.start >= 9 || isEnvoy(first.title.word)) return null;
      const names = nameEndingAt(view, first.title.start, 0.9);
      return names[0]?.start === first.start ? names : null;
    },
  },
  {
    name: 'name-between',
    mentionRule: 'name-title',
    example: '乌海市水利局周海峰局长表示满意',
    nameInPhrase: true,
    apply: ({ view, list: { phrases } }) => {
      const [first] = phrases;
      const end = first && phrases.length === 1 ? first.title.start : -1;
      const start = NAME_LENGTHS.map((length) => end - length).find((at) => view.agencyMentions.endingAt(at).length > 0);
      const name = start === undefined ? null : view.names.at(start);
      return name?.end === end ? [name] : null;
    },
  },
  {
    name: 'speaker',
    mentionRule: 'title-name',
    example: '旗长解海峰\n各位代表：\n现在，我向大会报告工作。',
    nameInPhrase: false,
    apply: ({ view: { text }, list: { start, end } }) => {
      if (end > HEAD || (start > 0 && text[start - 1] !== '\n')) return null;
      SPEAKER.lastIndex = end;
      const [, gap = '', name = ''] = SPEAKER.exec(text) ?? [];
      return name ? [{ start: end + gap.length, end: end + gap.length + name.length, score: 0.9 }] : null;
    },
  },
  {
    name: 'title-name',
    mentionRule: 'title-name',
    example: '副市长周海峰、吴敏出席',
    nameInPhrase: false,
    apply: (beside) => {
      const { view, list, occupationEnds } = beside;
      const { text } = view;
      const occupation = text[list.end] === '、' ? occupationEnds.get(list.end + 1) : undefined;
      const names = namesFrom(beside, skipBracket(text, occupation ?? list.end));
      if (names.length || text[list.end] !== '的') return orNull(names);
      const served = /(?:时任|担任|曾任|任|作为|身为|是)$/.test(text.slice(Math.max(0, list.start - 2), list.start));
      return served ? orNull(namesFrom(beside, list.end + 1)) : null;
    },
  },
  {
    name: 'names-title',
    mentionRule: 'names-title',
    example: '王海峰、王建国等自治区领导参加',
    nameInPhrase: false,
    apply: ({ view, list }) => (view.text[list.start - 1] === '等' ? orNull(namesBack(view, list.start - 1)) : null),
  },
  {
    name: 'name-bracket',
    mentionRule: 'name-bracket',
    example: '周海峰（市水利局局长）说',
    nameInPhrase: false,
    apply: ({ view, list }) => {
      const bracket = view.text[list.start - 1] === '（' && /[）、，；]/.test(view.text[list.end] ?? '\n');
      return bracket ? nameEndingAt(view, list.start - 1, 0.6) : null;
    },
  },
  {
    name: 'apposition',
    mentionRule: 'apposition',
    example: '周海峰，市水利局局长，',
    nameInPhrase: false,
    apply: ({ view, list }) => {
      const apposed = view.text[list.start - 1] === '，' && /[，。；\n]/.test(view.text[list.end] ?? '\n');
      return apposed ? nameEndingAt(view, list.start - 1, 0.85) : null;
    },
  },
  {
    name: 'name-is-title',
    mentionRule: 'name-is-title',
    example: '周海峰现是市水利局局长',
    nameInPhrase: false,
    apply: ({ view, list }) => {
      const is = /(?:原|现|曾|就)?[是系]$/.exec(view.text.slice(Math.max(0, list.start - 2), list.start))?.[0];
      return is ? nameEndingAt(view, list.start - is.length, 0.8) : null;
    },
  },
  {
    name: 'name-title',
    mentionRule: 'name-title',
    example: '会后王建国局长说',
    nameInPhrase: true,
    apply: ({ view, list: { phrases } }) => {
      const [first] = phrases;
      return first && phrases.length === 1 ? nameEndingAt(view, first.title.start, 0.75) : null;
    },
  },
];
