/** A place in the text → the place that ends there, named outright or by its level: 乌海市|公安局, 市|政府, 泰国|海关. */
import { ancestors } from '../../regions/gazetteer/gazetteer.ts';
import type { Jurisdiction } from '../found.ts';
import { isEdge, type Scene, wordBefore } from '../scene.ts';
import { byLevel } from './jurisdiction.ts';
import { villageBefore, zoneBefore } from './local-place.ts';
import { countryBefore, LEVELS, namedPlaceBefore, PRONOUN } from './named-place.ts';

/** jieba joins 从市 and 由县. */
const PREPOSITION = /[从由与和对向经据到在及]/;
const ALL_OF = /[各数两三四五六七八九十多旗盟县市]$/;
const PUNCTUATION = /[\s，。、；：！？“”（）《》]/;

/** 合作区, 工业区: the 区 of a noun in front of it is no district. */
const isQualified = (scene: Scene, at: number): boolean => /^(?:n|vn|b|j)/.test(wordBefore(scene, at)?.tag ?? '');

/** 市 and its like, not the 市 of 城市 nor the 区 of 园区; 各市 is nobody's. */
function levelBefore(scene: Scene, end: number): Jurisdiction | null {
  const level = LEVELS.find((word) => scene.text.startsWith(word, end - word.length));
  if (!level) return null;
  const start = end - level.length;
  const before = scene.text.slice(Math.max(0, start - 1), start);
  const apart = isEdge(scene, start) && !(level === '区' && isQualified(scene, start));
  if (!(apart || PRONOUN.test(before) || PREPOSITION.test(before)) || ALL_OF.test(before)) return null;
  return byLevel(scene, level, start, end);
}

/** The place that ends at `end`; 全市 in front of what a city has many of (学校, 法院) is none. */
export function placeBefore(scene: Scene, end: number): Jurisdiction | null {
  const last = scene.text[end - 1];
  if (!last || PUNCTUATION.test(last)) return null;
  const named = namedPlaceBefore(scene, end) ?? zoneBefore(scene, end) ?? countryBefore(scene, end);
  if (named && scene.text[named.start - 1] === '全' && LEVELS.includes(scene.text.slice(named.start, end))) return null;
  return named ?? villageBefore(scene, end) ?? levelBefore(scene, end);
}

/** Takes in the places in front that the place lies in: 内蒙古自治区|乌海市. */
export function withOuter(scene: Scene, place: Jurisdiction): Jurisdiction {
  const outer = placeBefore(scene, place.start);
  if (!outer) return place;
  const lies = place.code && outer.code ? ancestors(place.code).includes(outer.code) : outer.rule !== 'level-word' && !place.code;
  return lies ? withOuter(scene, { ...place, start: outer.start, id: place.id ?? outer.id }) : place;
}
