/** A place in the text → the regions the article means there, by how near and how often it names them. */
import type { Region } from '../../facts.ts';
import type { MentionOf } from '../../reading/mentions.ts';
import { ancestors, regionByCode, within } from '../../regions/gazetteer/gazetteer.ts';
import type { AgencyView } from '../view.ts';

/** How much more a region of the home province weighs. */
const AT_HOME = 4;

/** A region and how much speaks for it. */
export interface Weighed {
  code: string;
  weight: number;
}

/** The mentions near enough to count: those before `at` and some after. */
function around({ places }: AgencyView, at: number): readonly MentionOf<Region>[] {
  const low = places.countBefore(at);
  return places.all.slice(Math.max(0, low - 120), low + 40);
}

/** How near and how often each region the article names, and those it lies in, stand to `at`. */
export function weigh(view: AgencyView, at: number, fits: (name: string) => boolean): Weighed[] {
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
export function homeFirst({ province: home }: AgencyView, weighed: Weighed[]): Weighed[] {
  const favoured = weighed.map(({ code, weight }) => ({ code, weight: home && within(code, home) ? weight * AT_HOME : weight }));
  return favoured.sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1));
}

/** The page's own province or the paper's, when the article names none of the level. */
export function homeOf(view: AgencyView, fits: (name: string) => boolean): Weighed[] {
  const { home } = view;
  return home && fits(regionByCode(home)?.name ?? '') ? [{ code: home, weight: 1 }] : [];
}
