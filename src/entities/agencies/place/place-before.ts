/** A place in the text → the place that ends there, named outright or by its level: 乌海市|公安局, 市|政府, 泰国|海关. */
import { ancestors } from '../../regions/gazetteer/gazetteer.ts';
import type { Jurisdiction } from '../organ.ts';
import type { AgencyView } from '../view.ts';
import { villageBefore, zoneBefore } from './local-place.ts';
import { byLevel } from './meant-place.ts';
import { BARE_LEVELS, countryBefore, namedPlaceBefore, PRONOUN } from './named-place.ts';

/** jieba joins 从市 and 由县. */
const PREPOSITION = /[从由与和对向经据到在及]/;
const ALL_OF = /[各数两三四五六七八九十多旗盟县市]$/;
const PUNCTUATION = /[\s，。、；：！？“”（）《》]/;

/** 合作区, 工业区: the 区 of a noun in front of it is no district. */
const isQualified = (view: AgencyView, at: number): boolean => /^(?:n|vn|b|j)/.test(view.words.before(at)?.tag ?? '');

/** 市 and its like, not the 市 of 城市 nor the 区 of 园区; 各市 is nobody's. */
function levelBefore(view: AgencyView, end: number): Jurisdiction | null {
  const level = BARE_LEVELS.find((word) => view.text.startsWith(word, end - word.length));
  if (!level) return null;
  const start = end - level.length;
  const before = view.text.slice(Math.max(0, start - 1), start);
  const apart = view.words.isEdge(start) && !(level === '区' && isQualified(view, start));
  if (!(apart || PRONOUN.test(before) || PREPOSITION.test(before)) || ALL_OF.test(before)) return null;
  return byLevel(view, level, start, end);
}

/** `各旗县市区`, `各盟行政公署、市`: levels one after the other behind 各 name no place, though 市区 was the name of one. */
const OF_EACH = /各(?:[省市县区旗盟州镇乡、和及（）]|苏木|街道|嘎查|行政公署|(?:人民)?政府|(?:人民)?法院|党委)+$/;
const EACH = 24;

/** The place that ends at `end`; 全市 in front of what a city has many of (学校, 法院) is none. */
export function placeBefore(view: AgencyView, end: number): Jurisdiction | null {
  const last = view.text[end - 1];
  if (!last || PUNCTUATION.test(last) || OF_EACH.test(view.text.slice(Math.max(0, end - EACH), end))) return null;
  const named = namedPlaceBefore(view, end) ?? zoneBefore(view, end) ?? countryBefore(view, end);
  if (named && view.text[named.start - 1] === '全' && BARE_LEVELS.includes(view.text.slice(named.start, end))) return null;
  return named ?? villageBefore(view, end) ?? levelBefore(view, end);
}

/** Takes in the places in front that the place lies in: 内蒙古自治区|乌海市. */
export function withOuter(view: AgencyView, place: Jurisdiction): Jurisdiction {
  const outer = placeBefore(view, place.start);
  if (!outer) return place;
  const lies =
    place.code && outer.code ? ancestors(place.code).includes(outer.code) : outer.printedAs !== 'level-word' && !place.code;
  return lies ? withOuter(view, { ...place, start: outer.start, id: place.id ?? outer.id }) : place;
}
