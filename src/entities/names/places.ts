/** A region → its place in official names (乌海市海勃湾区), and which level its organs are of. */
import { lexicon } from '../../words/lexicon.ts';
import { once } from '../../words/once.ts';
import { regionByCode } from '../regions/gazetteer/gazetteer.ts';

/** A region as names ask about it: a code says all; what has none (villages, zones) is known by its name. */
export interface NamedRegion {
  code: string | null;
  name: string;
}

/** What decides how a region's organs are called. A league (盟, 地区) is an office of its province, a committee (行政委员会) is region and office in one; a special region is Hong Kong or Macao. */
export type OrganLevel =
  | 'province'
  | 'special'
  | 'prefecture'
  | 'league'
  | 'county'
  | 'township'
  | 'street'
  | 'village'
  | 'community'
  | 'zone'
  | 'committee';

/** The city that a district's official name begins with, since many cities have a 新城区; null for counties, banners and cities. */
function cityOf(code: string): string | null {
  const place = regionByCode(code);
  if (place?.level !== 'county' || !place.name.endsWith('区') || !place.parent) return null;
  const city = regionByCode(place.parent)?.name ?? '';
  return city.endsWith('市') ? city : null;
}

/** A region's name as official names have it: districts stand after their city (重庆市渝北区). */
export function placeInNames({ code, name }: NamedRegion): string {
  const place = code?.length === 6 ? regionByCode(code) : null;
  return place ? (cityOf(place.code) ?? '') + place.name : name;
}

/** The region of a code. */
export const regionOfCode = (code: string): NamedRegion => ({ code, name: regionByCode(code)?.name ?? '' });

/** The province a coded region lies in; null for provinces themselves and where there is no code. */
export function provinceAbove(code: string | null): NamedRegion | null {
  return code && !code.endsWith('0000') ? regionOfCode(`${code.slice(0, 2)}0000`) : null;
}

/** 呼和浩特市回民区 → its city and its own name; null for what is no district. A district without a code has its city in its name. */
export function districtParts(region: NamedRegion): { city: string; district: string } | null {
  const found = /^(.{2,12}?市)(.{2,12}区)$/.exec(placeInNames(region));
  return found?.[1] && found[2] ? { city: found[1], district: found[2] } : null;
}

const zoneEnds = once(() => lexicon('region-zone-suffixes').map(({ word }) => word));

/** By how the name ends, the first that fits; a town that is named after a zone is no zone. */
const ENDINGS: [RegExp, OrganLevel][] = [
  [/委员会$/, 'committee'],
  [/(?:群岛|海域)$/, 'zone'],
  [/街道$/, 'street'],
  [/(?:村|嘎查)$/, 'village'],
  [/社区$/, 'community'],
  [/(?:镇|乡|苏木)$/, 'township'],
  [/(?:盟|地区)$/, 'league'],
  [/特别行政区$/, 'special'],
  [/(?:省|自治区)$/, 'province'],
  [/州$/, 'prefecture'],
];

function levelByName(name: string): OrganLevel {
  const [, level] = ENDINGS.find(([ending]) => ending.test(name)) ?? [];
  return level ?? (zoneEnds().some((end) => name.endsWith(end)) ? 'zone' : 'county');
}

/** The level by the code, which tells a county-level city from others; by the name's end for what has none. */
export function levelOf({ code, name }: NamedRegion): OrganLevel {
  const place = code?.length === 6 ? regionByCode(code) : null;
  if (!place) return levelByName(name);
  const byName = levelByName(place.name);
  if (byName === 'special' || byName === 'league' || byName === 'committee') return byName;
  if (place.level === 'county') return /(?:群岛|海域)$/.test(place.name) ? 'zone' : 'county';
  return place.level === 'province' ? 'province' : 'prefecture';
}
