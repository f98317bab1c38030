/** Regions of an article → those that stand in a stretch of it, as places of undertakings. */
import type { Span } from '../../articles/article.ts';
import { firstEndingAfter } from '../../words/word-index.ts';
import type { Agency, Project, Region } from '../facts.ts';

export type Place = Project['regions'][number];

/** Regions by where they are named: all, and those named outside the names of undertakings. */
export interface Places {
  all: Region[];
  apart: Region[];
}

export const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** Whether a region has a national code, and so is no township, village or zone. */
export const isCoded = ({ code }: Region): boolean => code?.length === 6;

/** The region an article names most; of equals the one named first. */
export const mostNamed = (regions: Region[]): Region | undefined =>
  [...regions].sort(
    (a, b) => b.mentions.length - a.mentions.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  )[0];

/** Each region once that is named within the stretch. */
export const placesIn = (regions: Region[], span: Span): Place[] =>
  regions.flatMap((region) => {
    const mention = region.mentions.find((one) => within(one, span));
    return mention ? [{ id: region.id, start: mention.start, end: mention.end }] : [];
  });

/** Regions without the mentions that stand in one of the stretches, which are in order and apart. */
export function namedOutside(regions: Region[], stretches: Span[]): Region[] {
  const inside = (place: Span) => {
    const stretch = stretches[firstEndingAfter(stretches, place.start)];
    return stretch !== undefined && within(place, stretch);
  };
  return regions
    .map((region) => ({ ...region, mentions: region.mentions.filter((one) => !inside(one)) }))
    .filter(({ mentions }) => mentions.length > 0);
}

/** Regions but for places that only stand in a firm's name: 内蒙古|某某铝业有限公司 works where the article says. */
export const withoutFirms = (regions: Region[], agencies: Agency[]): Region[] =>
  namedOutside(
    regions,
    agencies
      .filter(({ kind }) => kind === 'company')
      .flatMap(({ mentions }) => mentions)
      .sort((a, b) => a.end - b.end),
  );

/** Of places that lie in each other only the innermost says where: 内蒙古包头市 → 包头市. */
export function innermost(places: Place[], regions: Region[]): Place[] {
  const above = new Set<string>();
  for (const { id } of places) {
    let parent = regions.find((region) => region.id === id)?.parent;
    while (parent && !above.has(parent)) {
      above.add(parent);
      parent = regions.find((region) => region.id === parent)?.parent;
    }
  }
  return places.filter(({ id }) => !above.has(id));
}

/** A township, a park or a port tells its county as well: 某苏木 → 某旗 and 某苏木. */
export const withCounty = (places: Place[], regions: Region[]): Place[] =>
  places.flatMap((place) => {
    const region = regions.find(({ id }) => id === place.id);
    const county = region?.code?.length !== 6 && /^region-\d{6}$/.test(region?.parent ?? '') ? region?.parent : null;
    return county && !places.some(({ id }) => id === county) ? [{ ...place, id: county }, place] : [place];
  });
