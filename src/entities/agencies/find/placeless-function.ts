/** A public body's function with no place in front (乙局 in a list, 当地|法院, a bare 民政厅) → the body it names, by what the text has said before. */
import { bodiesWithin } from '../../names/bodies.ts';
import { type Found, type Jurisdiction, organ } from '../found.ts';
import { byContext, byLevel, PUBLIC } from '../place/jurisdiction.ts';
import { listedBefore, placeOfLeader } from '../place/listed.ts';
import { isEdge, type Scene, wordBefore } from '../scene.ts';
import type { OrganWord } from '../words/organ-word.ts';
import { found } from './function-bodies.ts';

const NOBODYS =
  /(?:各级|各地|有关|相关|部分|多个|各|两级|三级|四级|基层|所属|上级|下级|同级|主管|全体|某|全国|旗县|盟市|县区|区县|市县|地市|乡镇|[省市县区旗]级|[省市县区旗]）|等[地省市县])$/;

/** 政府|副县长: whose government it is the post tells. */
const LEADER = /^(?:党组|代理|常务)*副?([省市县区旗])长/;

/** 甲局、|乙局, 县里的|政府|副县长, a bare 民政厅: the place that list, leader, post or article gives the function. */
export function withoutPlace(scene: Scene, word: OrganWord, at: number, end: number): Found[] {
  const before = listedBefore(scene, at);
  const inherited = before && PUBLIC.has(before.kind) ? before.jurisdiction : null;
  if (inherited && inherited.rule !== 'country') return [found(word, inherited, at, end, 'coordinated', 0.8)];
  const leaders = placeOfLeader(scene, at);
  if (leaders) return [found(word, leaders, at, end, 'coordinated', 0.8)];
  const led = /^(?:人民)?政府$/.test(word.form) ? LEADER.exec(scene.text.slice(end, end + 8))?.[1] : undefined;
  const theirs = led && isEdge(scene, at) ? byLevel(scene, led, at, at) : null;
  if (theirs) return [found(word, theirs, at, end, 'context', 0.7)];
  if (!word.alone || !isEdge(scene, at) || NOBODYS.test(scene.text.slice(Math.max(0, at - 4), at))) return [];
  if (/^(?:n|v|a|b|j)/.test(wordBefore(scene, at)?.tag ?? '') && !/^(?:v|vg)$/.test(wordBefore(scene, at)?.tag ?? '')) return [];
  const place = byContext(scene, at, word.form);
  return place ? [found(word, place, at, end, 'context', place.score)] : [];
}

/** 当地|法院: the court of the county that the body before it is of. */
export function thereBefore(scene: Scene, { form }: OrganWord, at: number): Jurisdiction | null {
  if (scene.text.slice(Math.max(0, at - 2), at) !== '当地' || !/(?:法院|检察院|公安局)$/.test(form)) return null;
  const last = scene.found.findLast(({ jurisdiction, kind }) => jurisdiction?.code && PUBLIC.has(kind))?.jurisdiction;
  return last?.code && !last.code.endsWith('00') ? { ...last, rule: 'context', score: 0.6 } : null;
}

/** A body within another: 乌海市公安局|交警支队. */
export function inside(parent: Found, word: OrganWord, end: number): Found[] {
  const { start, jurisdiction } = parent;
  const names = parent.names.slice(0, 1).flatMap((whole) => bodiesWithin(whole, word));
  const score = parent.score * 0.95;
  return [organ({ start, end, names, kind: word.kind, rule: 'part-of', score, head: word.form, jurisdiction, parent })];
}
