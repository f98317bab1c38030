/** Sightings → links: of all that a name may mean, the one that the text around it, the article and the page's home speak for. */
import { ancestors, provinceOf, regionByCode } from '../gazetteer/gazetteer.ts';
import type { Link, Sighting } from '../sighting.ts';
import { type Evidence, isBare, isOrdinary, type Meaning, meanings, ofTheirTime } from './meanings.ts';

const RULES = { full: 'full-name', short: 'short-name', county: 'short-name', nick: 'nickname', misprint: 'misprint' } as const;
const SCORES = { full: 1, short: 0.95, county: 0.85, nick: 0.85, misprint: 0.7 };

/** Two meanings nearly as likely make the link unsure. */
const CLOSE = 2;

function link({ start, end, text }: Sighting, [best, ...rest]: Meaning[]): Link | null {
  if (!best) return null;
  const { kind, place } = best.bearer;
  const unsure = rest.some((other) => best.weight - other.weight < CLOSE);
  const others = [...new Set(rest.map((other) => other.bearer.place.code))].filter((code) => code !== place.code);
  return {
    start,
    end,
    text,
    code: place.code,
    rule: RULES[kind],
    score: SCORES[kind] * (unsure ? 0.6 : 1),
    others,
    byName: true,
  };
}

/** Names sure enough to be evidence for others: with one bearer, or of a province or prefecture. */
function certain(sightings: readonly Sighting[], evidence: Evidence): Set<string> {
  const codes = new Set(evidence.named);
  for (const { text, bearers } of sightings) {
    const [first, second] = ofTheirTime(bearers, evidence.year);
    if (!first || (first.kind !== 'full' && first.kind !== 'short') || isOrdinary(text) || isBare(text)) continue;
    if (!second || first.place.level !== 'county') codes.add(first.place.code);
  }
  return codes;
}

/** Prefectures around the counties named. */
const aroundOf = (codes: Set<string>): Set<string> =>
  new Set([...codes].flatMap((code) => ancestors(code).filter((up) => up !== provinceOf(code))));

/** A sighting with its meanings, best first, and the link that the best one makes; null where nothing speaks for any. */
export interface WeighedName {
  sighting: Sighting;
  meanings: readonly Meaning[];
  link: Link | null;
}

/** Weighs sightings in order; what stands right before a name speaks loudest: 呼和浩特市新城区. */
export function weighNames(sightings: readonly Sighting[], evidence: Evidence): WeighedName[] {
  const codes = certain(sightings, evidence);
  const around = aroundOf(codes);
  const weighed: WeighedName[] = [];
  let recent: string | null = null;
  let last: Link | null = null;
  for (const sighting of sightings) {
    const before = last?.end === sighting.start ? last.code : null;
    const found = meanings(sighting, before, { codes, around, recent }, evidence);
    const linked = link(sighting, found);
    weighed.push({ sighting, meanings: found, link: linked });
    if (!linked) continue;
    last = linked;
    codes.add(linked.code);
    recent = [linked.code, ...ancestors(linked.code)].find((code) => regionByCode(code)?.level === 'prefecture') ?? recent;
  }
  return weighed;
}

/** The links that weighing made. */
export const linksOf = (weighed: readonly WeighedName[]): Link[] => weighed.flatMap(({ link: made }) => made ?? []);
