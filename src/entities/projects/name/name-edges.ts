/** A head and what stands before it → where its name begins and ends, without what only leads up to it. */

import type { Span } from '../../../articles/article.ts';
import { CHINESE_DIGITS } from '../../../words/numerals.ts';
import { firstEndingAfter, wordsWithin } from '../../../words/word-index.ts';
import type { Project } from '../../facts.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import { findHeads, type Head } from '../words/heads.ts';
import { isTrade } from '../words/name-words.ts';

/** Campaigns are named by what they do (保护母亲河行动); what is built or run is not: 维护|灌区信息平台. */
const VERB_NAMED = new Set<Project['kind']>(['campaign']);

/** Drops verbs and adverbs from the front of a name. */
function withoutVerbs(context: ArticleView, start: number, end: number): number {
  const inside = wordsWithin(context.words.all, start, end);
  const first = inside.find(
    (word, at) => !/^[vd]/.test(word.tag) || isTrade(word.text) || (word.tag === 'vn' && !(at === 0 && word.text === '建设')),
  );
  return first?.start ?? start;
}

/** Inside a long name an undertaking's own head ends a name of its own: 某某公路改造工程|青山三号隧道. */
function innerEnd(text: string, start: number, headStart: number): number {
  const inner = findHeads(text.slice(start, headStart)).findLast(
    ({ word, start: at, end }) => /工程$|项目$/.test(word) && at >= 3 && headStart - start - end >= 3,
  );
  return inner ? start + inner.end : start;
}

/** 某某医院|职业病诊疗中心: whose it is goes, where what is left tells enough by itself. */
function withoutOwner({ words }: ArticleView, owners: Map<number, number>, start: number, headStart: number): number {
  const end = owners.get(start) ?? start;
  return words.within(end, headStart).filter(({ text }) => text.length > 1).length >= 2 ? end : start;
}

/** 某省某市建设|红色教育基地: after the place in front a verb says what the place does. */
function withoutSubject(text: string, places: Span[], start: number, headStart: number): number {
  const place = places[firstEndingAfter(places, headStart) - 1];
  if (!place || place.start < start) return start;
  const verb = /^(?:新建|建设|建成|新?开通|打造|实施)/.exec(text.slice(place.end, place.end + 4))?.[0];
  return verb && headStart - place.end - verb.length >= 2 ? place.end + verb.length : start;
}

/** Events and plans are called by all that is said: 2031年某市建设无废城市推进大会. */
const SAID_WHOLE = new Set<Project['kind']>(['event', 'plan']);

/** `（3）某某平台`, `9.某某工程`, 120项某某试点: the number of an item in a list, or of items, is no part of its name. */
const withoutNumber = (text: string, start: number) =>
  start +
  (/^(?:\d+[多余]?[项个条家座场届次处所类种]|第\d+[列趟班辆台架艘](?!车)|（\d{1,2}）|\d{1,2}[.．、](?=20\d\d|\D))/.exec(
    text.slice(start, start + 8),
  )?.[0].length ?? 0);

/** A part of a line, and a stage: 某某高铁|甲乙段, 某某度假区|二期. */
const STRETCH = new RegExp(
  String.raw`^(?:（(?:[^（）]{2,6}[段站期赛区]|[${CHINESE_DIGITS}]期)）|[\u4e00-\u9fff]{2}(?:至[\u4e00-\u9fff]{2,3})?段(?=[完进全正开贯架首铺建通启，])|[${CHINESE_DIGITS}]期(?![一-龥]*生产线))`,
);

/** The name's beginning, from the leftmost that its words allow. */
export function startOf(context: ArticleView, places: Span[], owners: Map<number, number>, far: number, head: Head): number {
  const inner = innerEnd(context.text, far, head.start);
  const doer = SAID_WHOLE.has(head.kind) ? inner : withoutSubject(context.text, places, inner, head.start);
  const edge = withoutNumber(context.text, doer);
  const start = VERB_NAMED.has(head.kind) ? edge : withoutVerbs(context, edge, head.start);
  return head.word.endsWith('中心') ? withoutOwner(context, owners, start, head.start) : start;
}

/** The name's end: its head's, or that of the stretch or stage behind it. */
export const endOf = (text: string, { end }: Head): number => end + (STRETCH.exec(text.slice(end, end + 9))?.[0].length ?? 0);
