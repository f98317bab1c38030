/** Text and its links → townships and villages: right behind what they lie in, listed after one, or known of a county named. */

import type { Span } from '../../../articles/article.ts';
import { wordSet } from '../../../words/lexicon.ts';
import { TOWNSHIP_LEVELS, VILLAGE_LEVELS } from '../../chinese/levels.ts';
import { regionId } from '../../identity.ts';
import type { Division } from '../gazetteer/divisions.ts';
import { regionByCode, townshipsOf } from '../gazetteer/gazetteer.ts';
import type { Link, Local } from '../sighting.ts';

const SMALL = new RegExp(
  `([一-龥]{1,8}?)(${[...TOWNSHIP_LEVELS, ...VILLAGE_LEVELS].join('|')})(?![庄委长民官落干史级容貌志办企规医务里集镇乡])`,
  'y',
);
/** Words that a name does not hold; 和 is none of them (和平镇). */
const LINKING = /[的与及在将于是为有了等各对从向把被这那个共全其某就到均已并后据称说让给以由所使]|办公|党委|政府/;
/** How many places one behind the other, or in one list, are followed. */
const STEPS = 30;

const isGeneric = (name: string, kind: string): boolean => {
  const generic = wordSet('region-local-generic');
  return generic.has(name) || (kind.length === 1 && generic.has(name.slice(-2)));
};

/** `大学东路街道`: the longest township of the county that stands here. */
function knownPlace(text: string, at: number, county: string): Division | null {
  const known = townshipsOf(county).filter(({ name }) => text.startsWith(name, at));
  return known.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

function known(text: string, at: number, county: string): Local | null {
  const place = knownPlace(text, at, county);
  if (!place) return null;
  const { name, code } = place;
  return {
    start: at,
    end: at + name.length,
    name,
    level: 'township',
    code,
    parent: regionId(county, '', null),
    rule: 'township',
    score: 1,
  };
}

/** `…县沙河镇`, `…镇柳树村`: a name right behind what it lies in, with no other region's name beginning inside it. */
function chained(text: string, at: number, parent: string, starts: Set<number>): Local | null {
  SMALL.lastIndex = at;
  const [name = '', body = '', kind = ''] = SMALL.exec(text) ?? [];
  if (name === '' || [...body].some((_, order) => starts.has(at + order))) return null;
  if (LINKING.test(body) || isGeneric(name, kind) || /^[城农下山]$/.test(body)) return null;
  const level = VILLAGE_LEVELS.some((word) => word === kind) ? 'village' : 'township';
  return { start: at, end: at + name.length, name, level, code: null, parent, rule: 'behind-parent', score: 0.85 };
}

const isCounty = (code: string) => regionByCode(code)?.level === 'county' || townshipsOf(code).length > 0;
const idOf = ({ code, name, parent }: Local): string => regionId(code, name, parent);

/** What comes right behind a link, and behind that, and after 、 in a list: 经棚镇、同兴镇. A prefecture has villages by mistake only. */
function chain(text: string, { end, code }: Link, starts: Set<number>): Local[] {
  const found: Local[] = [];
  let at = end;
  let above = regionId(code, '', null);
  for (let step = 0; step < STEPS && isCounty(code); step += 1) {
    const local: Local | null = known(text, at, code) ?? chained(text, at, above, starts);
    if (!local) break;
    found.push(local);
    at = local.end;
    if (text[at] !== '、' && local.level !== 'township') break;
    above = text[at] === '、' ? (local.parent ?? above) : idOf(local);
    if (text[at] === '、') at += 1;
  }
  return found;
}

/** Counties by the first two characters of their townships. */
function countiesByHead(counties: string[]): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const county of counties)
    for (const { name } of townshipsOf(county)) heads.set(name.slice(0, 2), [...(heads.get(name.slice(0, 2)) ?? []), county]);
  return heads;
}

/** Townships of the counties named, wherever the text names them again, each with a village right behind it. */
function again(text: string, links: readonly Link[], taken: readonly Span[], starts: Set<number>): Local[] {
  const found: Local[] = [];
  const heads = countiesByHead([...new Set(links.map(({ code }) => code).filter(isCounty))]);
  for (let at = 0; heads.size > 0 && at < text.length - 2; at += 1) {
    const local = (heads.get(text.slice(at, at + 2)) ?? []).map((county) => known(text, at, county)).find((one) => one !== null);
    if (!local || taken.some((one) => one.start < local.end && one.end > at)) continue;
    const village = chained(text, local.end, idOf(local), starts);
    found.push(local, ...(village ? [village] : []));
  }
  return found;
}

/** Townships and villages outside the zones found. */
export function findTownships(text: string, links: readonly Link[], zones: readonly Local[]): Local[] {
  const starts = new Set(links.map(({ start }) => start));
  const chains = links.flatMap((link) => chain(text, link, starts));
  return [...chains, ...again(text, links, [...links, ...zones, ...chains], starts)];
}
