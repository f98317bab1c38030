/** Text and its links → the townships, villages, zones, parks and ports it names under them. */
import { regionId } from '../identity.ts';
import type { Mention, Region } from '../facts.ts';
import { lexicon, wordSet } from '../../words/lexicon.ts';
import { type Place, regionByCode, townshipsOf } from './gazetteer.ts';
import type { Link } from './sighting.ts';

/** A township, village or zone as it stands in the text. */
export interface Local {
  start: number;
  end: number;
  name: string;
  level: 'township' | 'village' | 'zone';
  code: string | null;
  /** Id of the region it lies in. */
  parent: string | null;
  rule: string;
  score: number;
}

const SMALL = /([一-龥]{1,8}?)(街道|苏木|嘎查|社区|镇|乡|村)(?![庄委长民官落干史级容貌志办企规医务里集镇乡])/y;
/** Words that a name does not hold: 自 和 is left in (和平镇). */
const LINKING = /[的与及在将于是为有了等各对从向把被这那个共全其某就到均已并后据称说让给以由所称使]|[一-龥]?(?:办公|党委|政府)/;

let generic: Set<string> | null = null;
let zoneWords: RegExp | null = null;

const isGeneric = (name: string): boolean => (generic ??= wordSet('region-local-generic')).has(name);

/** 大东路街道: the gazetteer knows it; the longest township of the county that stands here. */
function township(text: string, at: number, county: string): Place | null {
  const known = townshipsOf(county).filter(({ name }) => text.startsWith(name, at));
  return known.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

function knownTownship(text: string, at: number, county: string): Local | null {
  const place = township(text, at, county);
  if (!place) return null;
  const { name, code } = place;
  return { start: at, end: at + name.length, name, level: 'township', code, parent: regionId(county, '', null), rule: 'township', score: 1 };
}

const levelOf = (kind: string) => (/^(?:嘎查|社区|村)$/.test(kind) ? 'village' : 'township') as Local['level'];

/** `…县沙河镇`, `…镇柳树村`: a name right behind what it lies in. */
function chained(text: string, at: number, parent: string, starts: Set<number>): Local | null {
  SMALL.lastIndex = at;
  const match = SMALL.exec(text);
  if (!match) return null;
  const [name, body = '', kind = ''] = match;
  if ([...body].some((_, order) => starts.has(at + order)) || LINKING.test(body) || isGeneric(name) || (kind.length === 1 && isGeneric(name.slice(-2))) || (body.length === 1 && /[城农下山]/.test(body))) return null;
  return { start: at, end: at + name.length, name, level: levelOf(kind), code: null, parent, rule: 'behind-parent', score: 0.85 };
}

/** `通辽市经济技术开发区`: the zone's name begins with the region it lies in. */
function zone(text: string, { start, end, code }: Link): Local | null {
  zoneWords ??= new RegExp(`([一-龥]{0,8}?)(?:${lexicon('region-zone-suffixes').map(([word]) => word).join('|')})`, 'y');
  zoneWords.lastIndex = end;
  const match = zoneWords.exec(text);
  if (!match || LINKING.test(match[1] ?? '') || /[市县旗区省]/.test(match[1] ?? '') || /^(?:建设|内|辖|域)/.test(match[0])) return null;
  const stop = end + match[0].length;
  if (match[1] === '' && /^(?:草原|农场|牧场|林场|新城|矿区|林区|保护区|景区|旅游景区)$/.test(match[0])) return null;
  return { start, end: stop, name: text.slice(start, stop), level: 'zone', code: null, parent: regionId(code, '', null), rule: 'behind-parent', score: 0.85 };
}

/** Zones with names of their own: 天府新区. */
function namedZones(text: string, taken: Local[]): Local[] {
  const found: Local[] = [];
  for (const [name = '', parent = ''] of lexicon('region-zones')) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (taken.some((one) => one.start < end && one.end > at)) continue;
      found.push({ start: at, end, name, level: 'zone', code: null, parent: regionId(parent, '', null), rule: 'zone', score: 1 });
    }
  }
  return found;
}

const isCounty = (code: string) => regionByCode(code)?.level === 'county' || townshipsOf(code).length > 0;

/** A village behind a township found by itself: 某某苏木某某嘎查. */
function below(text: string, { end, level, code, name, parent }: Local, starts: Set<number>): Local[] {
  const village = level === 'township' ? chained(text, end, regionId(code, name, parent), starts) : null;
  return village ? [village] : [];
}

/** What comes right behind a link, and behind that, and after 、 in a list: 经棚镇、同兴镇. */
function chain(text: string, { end, code }: Link, starts: Set<number>): Local[] {
  const found: Local[] = [];
  const county = isCounty(code) ? code : null;
  let at = end;
  let above = regionId(code, '', null);
  for (let step = 0; step < 30; step += 1) {
    const local: Local | null = (county && knownTownship(text, at, county)) || chained(text, at, above, starts);
    if (!local || (step === 0 && !county && local.level !== 'village' && local.code === null)) break;
    found.push(local);
    at = local.end;
    if (text[at] === '、') {
      above = local.parent ?? above;
      at += 1;
    } else if (local.level === 'township') above = regionId(local.code, local.name, local.parent);
    else break;
  }
  return found;
}

/** Townships of the counties named, wherever the text names them again: 达来诺日镇. */
function elsewhere(text: string, links: Link[], taken: Local[], starts: Set<number>): Local[] {
  const found: Local[] = [];
  const counties = [...new Set(links.map(({ code }) => code).filter(isCounty))];
  const heads = townshipHeads(counties);
  for (let at = 0; at < text.length - 2; at += 1) {
    const county = heads.get(text.slice(at, at + 2))?.find((one) => knownTownship(text, at, one));
    const local = county && knownTownship(text, at, county);
    if (local && ![...taken, ...links].some((one) => one.start < local.end && one.end > at)) found.push(local, ...below(text, local, starts));
  }
  return found;
}

function townshipHeads(counties: string[]): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const county of counties)
    for (const { name } of townshipsOf(county)) heads.set(name.slice(0, 2), [...(heads.get(name.slice(0, 2)) ?? []), county]);
  return heads;
}

/** Every township, village and zone, in order, the longest where two overlap. */
export function findLocals(text: string, links: Link[]): Local[] {
  const near = links.filter(({ rule }) => rule !== 'reference' && rule !== 'letter' && rule !== 'letter-group');
  const starts = new Set(near.map(({ start }) => start));
  const chains = near.flatMap((link) => chain(text, link, starts));
  const zones = near.map((link) => zone(text, link)).filter((local) => local !== null);
  const own = [...zones.filter((one) => !zones.some((other) => other !== one && other.start < one.start && other.end >= one.end)), ...chains];
  return [...own, ...namedZones(text, own), ...elsewhere(text, links, own, starts)].sort((a, b) => a.start - b.start || b.end - a.end);
}

const mentionOf = (text: string, { start, end, rule, score }: Local): Mention => ({
  start,
  end,
  text: text.slice(start, end),
  rule,
  score,
  candidates: [],
});

/** Locals as regions, one for each id. */
export function localRegions(text: string, locals: Local[]): Region[] {
  const byId = new Map<string, Region>();
  for (const local of locals) {
    const { code, name, level, parent } = local;
    const id = regionId(code, name, parent);
    const region = byId.get(id) ?? { id, code, name, level, parent, mentions: [] };
    if (!region.mentions.some(({ start }) => start === local.start)) region.mentions.push(mentionOf(text, local));
    byId.set(id, region);
  }
  return [...byId.values()];
}
