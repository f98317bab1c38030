/** A place in the text → the regions the article means there, by how near and how often it names them. */
import { countBelow } from '../../../words/ordered.ts';
import { ancestors, regionByCode, within } from '../../regions/gazetteer/gazetteer.ts';
import type { PlaceMention, Scene } from '../scene.ts';

/** How much more a region of the home province weighs. */
const AT_HOME = 4;

/** A region and how much speaks for it. */
export interface Weighed {
  code: string;
  weight: number;
}

/** The mentions near enough to count: those before `at` and some after. */
function around(mentions: PlaceMention[], at: number): PlaceMention[] {
  const low = countBelow(mentions, at, ({ start }) => start);
  return mentions.slice(Math.max(0, low - 120), low + 40);
}

/** How near and how often each region the article names, and those it lies in, stand to `at`. */
export function weigh(scene: Scene, at: number, fits: (name: string) => boolean): Weighed[] {
  const weights = new Map<string, number>();
  const add = (code: string, weight: number) => {
    const name = regionByCode(code)?.name;
    if (name && fits(name)) weights.set(code, (weights.get(code) ?? 0) + weight);
  };
  for (const { start, region } of around(scene.mentions, at)) {
    if (region.code?.length !== 6) continue;
    const weight = start < at ? 1 / (1 + (at - start) / 120) : 0.25 / (1 + (start - at) / 120);
    add(region.code, weight);
    for (const outer of ancestors(region.code)) add(outer, weight * 0.6);
  }
  for (const code of scene.above) for (const outer of [code, ...ancestors(code)]) add(outer, 0.6);
  return [...weights]
    .map(([code, weight]) => ({ code, weight }))
    .sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1));
}

/** 市 in a paper of the province is sooner a city of the province than one elsewhere that the article names. */
export function homeFirst({ home }: Scene, weighed: Weighed[]): Weighed[] {
  const favoured = weighed.map(({ code, weight }) => ({ code, weight: home && within(code, home) ? weight * AT_HOME : weight }));
  return favoured.sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1));
}

/** The page's own province or the paper's, when the article names none of the level. */
export function homeOf(scene: Scene, fits: (name: string) => boolean): Weighed[] {
  const { home } = scene.context;
  return home && fits(regionByCode(home)?.name ?? '') ? [{ code: home, weight: 1 }] : [];
}
