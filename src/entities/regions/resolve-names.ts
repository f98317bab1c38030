/** Sightings → links: of all that a name may mean, the one that the text around it, the article and the page's home speak for. */
import { wordSet } from '../../words/lexicon.ts';
import { ancestors, type Bearer, provinceOf } from './gazetteer.ts';
import type { Link, Sighting } from './sighting.ts';

/** What speaks for one meaning or another. */
export interface Evidence {
  /** Code of the home province, and of the home city of the paper. */
  home: string | null;
  city: string | null;
  /** Year of the article; null when not known. */
  year: number | null;
  /** Codes named in headline, kicker and dateline. */
  named: Set<string>;
}

let ordinary: Set<string> | null = null;
const isOrdinary = (name: string): boolean => (ordinary ??= wordSet('region-words')).has(name);

/** 城区, 东区, 新区: says nothing unless its parent is named right before, 老城区 little more. */
const BARE_DISTRICT = /^(?:[城郊新矿东西南北中市]区|.县|郊县)$/;
const LOOSE_DISTRICT = /^(?:新城区|老城区|城[东南西北中关]区|市中区|新市区|东风区|河[东西]区|江[南北]区|[东西]城区|矿区|高新区|中原区)$/;

/** Of bearers past and present those that fit the year: 钢城区 was 371203 until 2019, is 370117 since. */
export function ofTheirTime(bearers: Bearer[], year: number | null): Bearer[] {
  const standing = bearers.filter(({ place }) => place.until === null);
  const then = bearers.filter(({ place }) => place.until !== null && year !== null && year < place.until);
  if (then.length === 0) return standing.length ? standing : latest(bearers);
  const replaced = new Set(then.map(({ place }) => place.successor));
  return [...then, ...standing.filter(({ place }) => !replaced.has(place.code))];
}

/** The name was used last by these: of 伊盟 in two revisions the later. */
function latest(bearers: Bearer[]): Bearer[] {
  const last = Math.max(...bearers.map(({ place }) => place.until ?? 9999));
  return bearers.filter(({ place }) => (place.until ?? 9999) === last);
}

const LEVEL_WEIGHT = { province: 1.5, prefecture: 1, county: 0, township: 0 };
const KIND_WEIGHT = { full: 0.8, short: 0.6, county: 0, nick: 0, misprint: 0 };

/** What the article names: places, and the prefectures that counties named lie in. */
interface Named {
  codes: Set<string>;
  around: Set<string>;
}

/** How much speaks for a meaning; whole numbers from 2 on are evidence outside the name itself. */
function weight({ place, kind }: Bearer, before: string | null, named: Named, evidence: Evidence): number {
  const up = ancestors(place.code);
  let sum = LEVEL_WEIGHT[place.level] + KIND_WEIGHT[kind];
  if (before && up.includes(before)) sum += 10;
  if (named.codes.has(place.code)) sum += 8;
  if (up.some((code) => !code.endsWith('0000') && named.codes.has(code))) sum += 5;
  else if (up.some((code) => named.around.has(code))) sum += 2;
  else if (evidence.city && up.includes(evidence.city)) sum += 4;
  if (named.codes.has(provinceOf(place.code))) sum += 3;
  if (evidence.home === provinceOf(place.code)) sum += 2.5;
  return sum;
}

/** 和县, 横县 begin and end where words do; 城区, 东区 follow their parent. */
function bareLeast({ text, aligned, tagged }: Sighting): number {
  if (!text.endsWith('县')) return 10;
  return aligned && tagged ? 0 : aligned ? 2.5 : 5;
}

/** The least weight a sighting must have to be taken as a place at all. */
function least(sighting: Sighting, { place, kind }: Bearer): number {
  const { text } = sighting;
  if (kind === 'full') return BARE_DISTRICT.test(text) ? bareLeast(sighting) : LOOSE_DISTRICT.test(text) ? 4 : 0;
  if (kind === 'nick') return 2.5;
  if (isOrdinary(text)) return 4;
  if (kind !== 'county') return 0;
  if (sighting.ordinary) return 9.5;
  if (place.level === 'county' && text.length >= 3 && sighting.bearers.length === 1) return sighting.tagged ? 0 : 2.5;
  return sighting.tagged && sighting.aligned ? 3 : 8;
}

interface Choice {
  bearer: Bearer;
  weight: number;
}

function choose(sighting: Sighting, before: string | null, named: Named, evidence: Evidence): Choice[] {
  return ofTheirTime(sighting.bearers, evidence.year)
    .map((bearer) => ({ bearer, weight: weight(bearer, before, named, evidence) }))
    .filter((choice) => choice.weight >= least(sighting, choice.bearer))
    .sort((a, b) => b.weight - a.weight || (a.bearer.place.code < b.bearer.place.code ? -1 : 1));
}

const RULES = { full: 'full-name', short: 'short-name', county: 'short-name', nick: 'nickname', misprint: 'misprint' };

function link(sighting: Sighting, [best, ...rest]: Choice[]): Link | null {
  if (!best) return null;
  const sure = best.bearer.kind === 'full' ? 1 : best.bearer.kind === 'short' ? 0.95 : best.bearer.kind === 'misprint' ? 0.7 : 0.85;
  const close = rest.some((other) => best.weight - other.weight < 2);
  const { start, end, text } = sighting;
  const others = [...new Set(rest.map((other) => other.bearer.place.code))];
  return { start, end, text, code: best.bearer.place.code, rule: RULES[best.bearer.kind], score: close ? sure * 0.6 : sure, others };
}

/** Names sure enough to be evidence for others: one bearer, or a province or prefecture. */
function certain(sightings: Sighting[], evidence: Evidence): Set<string> {
  const codes = new Set<string>(evidence.named);
  for (const sighting of sightings) {
    const bearers = ofTheirTime(sighting.bearers, evidence.year);
    const [first] = bearers;
    if (!first || (first.kind !== 'full' && first.kind !== 'short') || isOrdinary(sighting.text)) continue;
    if (BARE_DISTRICT.test(sighting.text) || (bearers.length > 1 && first.place.level === 'county')) continue;
    codes.add(first.place.code);
  }
  return codes;
}

/** Resolves sightings in order; what stands right before a name speaks loudest: 呼和浩特市新城区. */
export function resolveNames(sightings: Sighting[], evidence: Evidence): Link[] {
  const codes = certain(sightings, evidence);
  const around = new Set([...codes].flatMap((code) => ancestors(code).filter((up) => !up.endsWith('0000'))));
  const links: Link[] = [];
  for (const sighting of sightings) {
    const last = links.at(-1);
    const before = last?.end === sighting.start ? last.code : null;
    const found = link(sighting, choose(sighting, before, { codes, around }, evidence));
    if (found) links.push(found);
    if (found) codes.add(found.code);
  }
  return links;
}
