/** A place in the text → the zone, township or village that ends there though the gazetteer has it not: 榆树沟镇|政府, 某市经开区|管委会. */
import { lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { Word } from '../../../words/segment.ts';
import { regionId } from '../../identity.ts';
import { type Jurisdiction, placeOf } from '../organ.ts';
import type { AgencyView } from '../view.ts';
import { namedPlaceBefore, PRONOUN } from './named-place.ts';

const VILLAGE = ['街道', '苏木', '嘎查', '社区', '镇', '乡', '村'];
const ALL_OF = /[各数两三四五六七八九十多]$/;

const zones = once(() => lexicon('region-zone-suffixes').map(({ word }) => word));
const hardEdges = once(() => new Set(lexicon('organ-edges').flatMap(({ word, soft }) => (soft ? [] : [word]))));

/** A word that may be part of a village's name. */
const isVillageWord = ({ text, tag }: Word): boolean =>
  /^(?:n|x|a|g|j|z|f|m|v[gn])/.test(tag) && /^[\u4e00-\u9fa5]+$/.test(text) && !hardEdges().has(text);

/** Where a village's name of a word or two begins; `at` is before 镇, 村. */
function villageStart(view: AgencyView, at: number, end: number): number {
  const word = view.words.before(at);
  if (end - at >= 7 || !word || namedPlaceBefore(view, at) || !isVillageWord(word)) return at;
  return villageStart(view, word.start, end);
}

/** Townships and villages by their last character; 农村 and 城镇 are common words. */
export function villageBefore(view: AgencyView, end: number): Jurisdiction | null {
  const kind = VILLAGE.find((word) => view.text.startsWith(word, end - word.length));
  const first = kind ? view.text[end - kind.length - 1] : undefined;
  if (!kind || !first || ALL_OF.test(first) || PRONOUN.test(first)) return null;
  const from = villageStart(view, end - kind.length, end);
  const start = /^[由在从到对向与和]/.test(view.text.slice(from, end)) ? from + 1 : from;
  const last = view.words.before(end);
  const common = last?.start === start && /^[nv]$/.test(last.tag);
  const name = view.text.slice(start, end);
  return common || name.length < kind.length + 1 || VILLAGE.some((other) => name.startsWith(other))
    ? null
    : placeOf({ start, end, name, printedAs: 'full-name', score: 0.7 });
}

const isZoneWord = ({ text, tag }: Word): boolean => /^[nvabjx]/.test(tag) && tag !== 'v' && !/[，。、；：“”（）]/.test(text);

/** A zone's name is the place in front of it and what lies between, a few words at most. */
export function zoneBefore(view: AgencyView, end: number): Jurisdiction | null {
  const suffix = zones().find((word) => view.text.startsWith(word, end - word.length));
  if (!suffix) return null;
  for (let at = end - suffix.length, steps = 0; steps < 8; steps += 1) {
    const outer = namedPlaceBefore(view, at);
    if (outer) return zoneIn(view, outer, end);
    const word = view.words.before(at);
    if (!word || !isZoneWord(word)) return null;
    at = word.start;
  }
  return null;
}

function zoneIn(view: AgencyView, outer: Jurisdiction, end: number): Jurisdiction {
  const name = outer.name + view.text.slice(outer.end, end);
  return placeOf({ start: outer.start, end, id: regionId(null, name, outer.id), name, printedAs: 'full-name', score: 0.8 });
}
