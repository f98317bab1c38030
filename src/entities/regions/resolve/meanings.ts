/** A sighting and what the article says → its possible meanings, weighed: what speaks for each, and how much it needs. */
import { wordSet } from '../../../words/lexicon.ts';
import { ancestors, type Bearer, provinceOf } from '../gazetteer/gazetteer.ts';
import type { Sighting } from '../sighting.ts';

/** What speaks for one meaning or another. */
export interface Evidence {
  /** Code of the home province, and of the home city of the paper. */
  home: string | null;
  city: string | null;
  /** Year of the article; null when not known. */
  year: number | null;
  /** Codes named in headline, kicker and dateline. */
  named: ReadonlySet<string>;
}

/** What the article names: places, and the prefectures that counties named lie in. */
export interface NamedPlaces {
  codes: ReadonlySet<string>;
  /** The prefecture named or entered last: in 张家口市宣化区、桥西区 it is 张家口市 still. */
  recent: string | null;
  around: ReadonlySet<string>;
}

/** A meaning with what speaks for it. */
export interface Meaning {
  bearer: Bearer;
  weight: number;
}

/** A name that is also an ordinary word, a mountain, a river: 白银, 黄山. */
export const isOrdinary = (name: string): boolean => wordSet('region-words').has(name);

/** 城区, 东区, 新区: says nothing unless its parent is named right before; 和县 is short enough to be cut out of words. */
const BARE = /^(?:[城郊新矿东西南北中市]区|.县)$/;
/** 老城区, 河东区: needs its prefecture named somewhere. */
const LOOSE = /^(?:新城区|老城区|城[东南西北中关]区|市中区|新市区|东风区|河[东西]区|江[南北]区|[东西]城区|中原区)$/;

/** Whether the name is too short or common to be evidence for others. */
export const isBare = (name: string): boolean => BARE.test(name);

/** Of bearers past and present those that fit the year: 钢城区 was 371203 until 2019, is 370117 since. */
export function ofTheirTime(bearers: Bearer[], year: number | null): Bearer[] {
  const standing = bearers.filter(({ place }) => place.until === null);
  const then = bearers.filter(({ place }) => place.until !== null && year !== null && year < place.until);
  if (then.length === 0) return standing.length ? standing : latest(bearers);
  const replaced = new Set(then.map(({ place }) => place.successor));
  return [...then, ...standing.filter(({ place }) => !replaced.has(place.code))];
}

/** Those that bore the name last. */
function latest(bearers: Bearer[]): Bearer[] {
  const last = Math.max(...bearers.map(({ place }) => place.until ?? 0));
  return bearers.filter(({ place }) => place.until === last);
}

const LEVEL_WEIGHT = { province: 1.5, prefecture: 1, county: 0, township: 0 };
const KIND_WEIGHT = { full: 0.8, short: 0.6, county: 0, nick: 0, misprint: 0 };

/** How much speaks for a meaning: from 2 on by something outside the name itself. */
function weigh(
  { place, kind }: Bearer,
  before: string | null,
  { codes, around, recent }: NamedPlaces,
  { home, city }: Evidence,
): number {
  const up = ancestors(place.code);
  const province = provinceOf(place.code);
  let sum = LEVEL_WEIGHT[place.level] + KIND_WEIGHT[kind];
  if (before && up.includes(before)) sum += 10;
  if (codes.has(place.code)) sum += 8;
  if (up.some((code) => code !== province && codes.has(code))) sum += 5;
  else if (city && up.includes(city)) sum += 4;
  else if (up.some((code) => around.has(code))) sum += 2;
  if (recent && up.includes(recent)) sum += 1.5;
  if (codes.has(province)) sum += 3;
  if (home === province) sum += 2.5;
  return sum;
}

/** 和县, 横县 begin and end where words do; 城区, 东区 follow their parent. */
function bareLeast({ text, aligned, tagged }: Sighting): number {
  if (!text.endsWith('县')) return 10;
  return aligned && tagged ? 0 : aligned ? 2.5 : 5;
}

/** What a short name of a county needs: none for 3 characters that only it has, a parent named for others, and its full name or its parent right before
 *  where it is a word as well (和平, 振兴). */
function countyLeast({ text, bearers, tagged, aligned, ordinary }: Sighting, follows: boolean, standing: boolean): number {
  if (isOrdinary(text)) return 8;
  if (ordinary) return follows ? 0 : standing ? 5 : Number.POSITIVE_INFINITY;
  if (text.length >= 3 && bearers.length === 1) return tagged ? 0 : 2.5;
  return tagged && aligned ? 3 : 8;
}

/** The least weight a sighting must have to be taken as this place at all. */
function least(sighting: Sighting, { place, kind }: Bearer, before: string | null): number {
  if (kind === 'full') return BARE.test(sighting.text) ? bareLeast(sighting) : LOOSE.test(sighting.text) ? 4 : 0;
  if (kind === 'nick' || sighting.branch) return 2.5;
  if (kind === 'county')
    return countyLeast(sighting, before !== null && ancestors(place.code).includes(before), place.until === null);
  return isOrdinary(sighting.text) ? 4 : 0;
}

/** 郊区, 新区 of long ago are ordinary words today. */
const isBygone = (name: string, { place }: Bearer, year: number | null) =>
  place.until !== null && /^.区$/.test(name) && (year === null || year >= place.until);

/** Meanings with enough speaking for them, best first; ties by code. */
export function meanings(sighting: Sighting, before: string | null, named: NamedPlaces, evidence: Evidence): Meaning[] {
  return ofTheirTime(sighting.bearers, evidence.year)
    .filter((bearer) => !isBygone(sighting.text, bearer, evidence.year))
    .map((bearer) => ({ bearer, weight: weigh(bearer, before, named, evidence) }))
    .filter(({ bearer, weight }) => weight >= least(sighting, bearer, before))
    .sort((a, b) => b.weight - a.weight || (a.bearer.place.code < b.bearer.place.code ? -1 : 1));
}
