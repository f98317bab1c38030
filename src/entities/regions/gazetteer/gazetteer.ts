/** Codes and names, in full or short → divisions: the index of all coded regions, built on first use. */

import { lexicon, wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import { COUNTY_LEVELS, LEVEL_WORDS } from '../../chinese/levels.ts';
import { type Division, readDivisions, readTownships } from './divisions.ts';

/** How a name names its place. `county` are short names of counties: they need evidence in the text, as do `nick`names. */
export type NameKind = 'full' | 'short' | 'county' | 'nick' | 'misprint';

/** A name's bearer. */
export interface Bearer {
  place: Division;
  kind: NameKind;
}

const SUFFIX = new RegExp(`(?:${LEVEL_WORDS.join('|')})$`);

const peoples = once(() => [...wordSet('region-peoples')].sort((a, b) => b.length - a.length));

/** `海西蒙古族藏族` → `海西`: names of peoples at the end go, with or without 族 (维吾尔), but never the whole name. */
function withoutPeoples(name: string): string {
  const people = peoples().find((word) => name.endsWith(word) && name.length >= word.length + 2);
  return people ? withoutPeoples(name.slice(0, -people.length)) : name;
}

/** The name without what says its kind (土默特左旗 is never short of 旗), and for autonomous places without its peoples: 延边朝鲜族自治州 → 延边. */
function stemOf(name: string): string {
  const suffix = SUFFIX.exec(name)?.[0] ?? '';
  const bare = name.slice(0, name.length - suffix.length);
  const stem = suffix.startsWith('自治') || bare.endsWith('族') ? withoutPeoples(bare) : bare;
  return stem.length >= 2 && !/[左右前中后]$/.test(stem + (suffix === '旗' ? '' : '。')) ? stem : name;
}

/** Short names with their kind's character kept: 临夏州, 长阳县, 管城区 for 管城回族区. */
function keptKind(name: string): string[] {
  const kind = /(?:自治|族)(州|县|旗|区)$/.exec(name)?.[1];
  return kind ? [stemOf(name) + kind] : [];
}

/** `科尔沁左翼后旗` → `科左后旗`; `苏尼特左旗` → `苏左旗` only by lexicon, since it is no rule. */
const banner = (name: string): string[] => {
  const parts = /^(.).+?([左右])翼([前中后])旗$/.exec(name);
  return parts ? [`${parts[1]}${parts[2]}${parts[3]}旗`] : [];
};

/** All short names that follow by rule; those of two characters for counties need evidence in the text. */
function shortNames({ name }: Division): string[] {
  const stem = stemOf(name);
  return [...new Set([stem, ...keptKind(name), ...banner(name)])].filter(
    (short) => short !== name && short.length >= 2 && !short.endsWith('族'),
  );
}

interface Index {
  byCode: Map<string, Division>;
  byName: Map<string, Bearer[]>;
}

const townships = once(readTownships);

function add(byName: Map<string, Bearer[]>, name: string, place: Division, kind: NameKind) {
  const bearers = byName.get(name) ?? [];
  if (!bearers.some((bearer) => bearer.place.code === place.code)) bearers.push({ place, kind });
  byName.set(name, bearers);
}

function build(): Index {
  const byCode = new Map<string, Division>();
  const byName = new Map<string, Bearer[]>();
  const places = readDivisions();
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
const shortKind = (place: Division, short: string): NameKind =>
  place.level !== 'county' || COUNTY_LEVELS.includes(short.slice(-1)) ? 'short' : 'county';

const gazetteer = once(build);

/** The place of a code: 6 digits to counties, 9 for townships. */
export function regionByCode(code: string): Division | null {
  if (code.length !== 9) return gazetteer().byCode.get(code) ?? null;
  return townshipsOf(code.slice(0, 6)).find((township) => township.code === code) ?? null;
}

/** All places a full or short name may mean: 新城区 → 150102, 610102. */
export const regionsByName = (name: string): Bearer[] => gazetteer().byName.get(name) ?? [];

/** Every full and short name with its bearers. */
export const allNames = (): Map<string, Bearer[]> => gazetteer().byName;

/** The townships of a county, or of a prefecture without counties (东莞). */
export function townshipsOf(county: string): Division[] {
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
