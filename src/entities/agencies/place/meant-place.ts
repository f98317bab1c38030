/** 市, 自治区, 厅 … and what the article has named → the region it means. */

import type { Region } from '../../facts.ts';
import { agencyId, type OfficialName, regionId } from '../../identity.ts';
import { type NamedRegion, regionOfCode } from '../../names/places.ts';
import type { MentionOf } from '../../reading/mentions.ts';
import { ancestors, regionByCode, within } from '../../regions/gazetteer/gazetteer.ts';
import type { AgencySetting } from '../before.ts';
import { codedPlace, type FoundOrgan, type Jurisdiction, PUBLIC } from '../organ.ts';
import type { AgencyView } from '../view.ts';

/** How much more a region of the home province weighs. */
const AT_HOME = 4;

/** A region and how much speaks for it. */
interface WeighedRegion {
  code: string;
  weight: number;
}

/** The mentions near enough to count: those before `at` and some after. */
function around({ places }: AgencyView, at: number): readonly MentionOf<Region>[] {
  const low = places.countBefore(at);
  return places.all.slice(Math.max(0, low - 120), low + 40);
}

/** How near and how often each region the article names, and those it lies in, stand to `at`. */
function weigh(view: AgencyView, at: number, fits: (name: string) => boolean): WeighedRegion[] {
  const weights = new Map<string, number>();
  const add = (code: string, weight: number) => {
    const name = regionByCode(code)?.name;
    if (name && fits(name)) weights.set(code, (weights.get(code) ?? 0) + weight);
  };
  for (const { start, of: region } of around(view, at)) {
    if (region.code?.length !== 6) continue;
    const weight = start < at ? 1 / (1 + (at - start) / 120) : 0.25 / (1 + (start - at) / 120);
    add(region.code, weight);
    for (const outer of ancestors(region.code)) add(outer, weight * 0.6);
  }
  for (const code of view.above) for (const outer of [code, ...ancestors(code)]) add(outer, 0.6);
  return [...weights]
    .map(([code, weight]) => ({ code, weight }))
    .sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1));
}

/** 市 in a paper of the province is sooner a city of the province than one elsewhere that the article names. */
function homeFirst({ province: home }: AgencyView, weighed: WeighedRegion[]): WeighedRegion[] {
  const favoured = weighed.map(({ code, weight }) => ({ code, weight: home && within(code, home) ? weight * AT_HOME : weight }));
  return favoured.sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1));
}

/** The page's own province or the paper's, when the article names none of the level. */
function homeOf(view: AgencyView, fits: (name: string) => boolean): WeighedRegion[] {
  const { home } = view;
  return home && fits(regionByCode(home)?.name ?? '') ? [{ code: home, weight: 1 }] : [];
}

const AUTONOMOUS = /自治区$/;

/** Whether a region of this name is what the level word says: 市 is 通辽市, 区 is 海南区, in Tibet and Inner Mongolia also the autonomous region. */
function isOfLevel(name: string, level: string): boolean {
  if (level === '自治区') return AUTONOMOUS.test(name);
  if (level === '区') return name.endsWith('区') && !/(?:自治|地|行政)区$/.test(name);
  return name.endsWith(level);
}

function chosen(weighed: WeighedRegion[], start: number, end: number, printedAs: Jurisdiction['printedAs']): Jurisdiction | null {
  const [first, ...rest] = weighed;
  if (!first) return null;
  const { code, weight } = first;
  const share = weight / weighed.reduce((sum, one) => sum + one.weight, 0);
  const others = rest.slice(0, 3).map((other) => regionId(other.code, '', null));
  return codedPlace(code, { start, end, printedAs, score: 0.5 + 0.4 * share, others });
}

/** What the level word from `start` to `end` means: 市 in an article on 通辽 is 通辽市. */
export function byLevel(view: AgencyView, level: string, start: number, end: number): Jurisdiction | null {
  const fits = (name: string) => isOfLevel(name, level);
  const weighed = homeFirst(view, weigh(view, start, fits));
  const found = weighed.length ? weighed : homeOf(view, fits);
  if (!found.length && level === '区') return byLevel(view, '自治区', start, end);
  return chosen(found, start, end, 'level-word');
}

/** Ids of the bodies of the other regions a place could mean, each under the name that `named` gives it there. */
export const otherBodies = (place: Jurisdiction, named: (other: NamedRegion) => OfficialName | null | undefined): string[] =>
  place.others.flatMap((id) => {
    const name = named(regionOfCode(id.replace('region-', '')));
    return name ? [agencyId(name)] : [];
  });

/** Whose body a bare 民政厅 or 公安局 at `at` is: a 厅 is a province's, others that of the body named last or of the place most named. */
export function byContext(setting: AgencySetting, at: number, form: string): Jurisdiction | null {
  const province = /厅$|总队$|高级人民法院$/.test(form);
  const isPublic = ({ jurisdiction, kind }: FoundOrgan) => !!jurisdiction?.id && PUBLIC.has(kind);
  const same = setting.before.last((organ) => organ.head === form && isPublic(organ));
  const last = (same ?? setting.before.last(isPublic))?.jurisdiction;
  if (last && (same || !province)) return { ...last, printedAs: 'nothing', score: same ? 0.8 : 0.6 };
  const fits = (name: string) => (province ? /省$|自治区$/.test(name) : /[市县旗盟州区]$/.test(name));
  const weighed = weigh(setting, at, fits);
  return chosen(weighed.length ? weighed : homeOf(setting, fits), at, at, 'nothing');
}
