/** Codes and names → places: the index of all coded regions, built on first use. */

import { lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import { COUNTY_LEVELS } from '../../chinese/levels.ts';
import { type Level, type Place, readPlaces, readTownships } from './places.ts';
import { shortNames, stemOf } from './short-names.ts';

export type { Level, Place };

/** How a name names its place. `county` are short names of counties: they need evidence in the text, as do `nick`names. */
export type NameKind = 'full' | 'short' | 'county' | 'nick' | 'misprint';

/** A name's bearer. */
export interface Bearer {
  place: Place;
  kind: NameKind;
}

interface Index {
  byCode: Map<string, Place>;
  byName: Map<string, Bearer[]>;
}

const townships = once(readTownships);

function add(byName: Map<string, Bearer[]>, name: string, place: Place, kind: NameKind) {
  const bearers = byName.get(name) ?? [];
  if (!bearers.some((bearer) => bearer.place.code === place.code)) bearers.push({ place, kind });
  byName.set(name, bearers);
}

function build(): Index {
  const byCode = new Map<string, Place>();
  const byName = new Map<string, Bearer[]>();
  const places = readPlaces();
  for (const place of places) {
    if (!byCode.has(place.code)) byCode.set(place.code, place);
    add(byName, place.name, place, 'full');
  }
  for (const { code, name, kind } of lexicon('region-aliases')) {
    const place = byCode.get(code);
    if (place) add(byName, name, place, kind);
  }
  for (const place of places) for (const short of shortNames(place)) add(byName, short, place, shortKind(place, short));
  return { byCode, byName };
}

/** 临夏州 or 科左后旗 names its place by itself; 泰和 for 泰和县 needs evidence. */
const shortKind = (place: Place, short: string): NameKind =>
  place.level !== 'county' || COUNTY_LEVELS.includes(short.slice(-1)) ? 'short' : 'county';

const gazetteer = once(build);

/** The place of a code: 6 digits to counties, 9 for townships. */
export function regionByCode(code: string): Place | null {
  if (code.length !== 9) return gazetteer().byCode.get(code) ?? null;
  return townshipsOf(code.slice(0, 6)).find((township) => township.code === code) ?? null;
}

/** All places a full or short name may mean: 新城区 → 150102, 610102. */
export const regionsByName = (name: string): Bearer[] => gazetteer().byName.get(name) ?? [];

/** Every full and short name with its bearers. */
export const allNames = (): Map<string, Bearer[]> => gazetteer().byName;

/** The townships of a county, or of a prefecture without counties (东莞). */
export function townshipsOf(county: string): Place[] {
  return townships().get(county) ?? [];
}

/** Codes of what a place lies in, nearest first: 150102 → 150100, 150000. */
export function ancestors(code: string): string[] {
  const parent = code.length === 9 ? code.slice(0, 6) : (regionByCode(code)?.parent ?? null);
  return parent ? [parent, ...ancestors(parent)] : [];
}

/** Code of the province a place lies in, itself for a province. */
export const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;

/** 150000 → 内蒙古, 150100 → 呼和浩特, 152500 → 锡林郭勒; the full name where there is none. */
export function shortName(code: string): string {
  const place = regionByCode(code);
  return place ? stemOf(place.name) : '';
}

/** Whether `inner` is `outer` or lies in it. */
export const within = (inner: string, outer: string): boolean => inner === outer || ancestors(inner).includes(outer);
