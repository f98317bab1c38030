/** Regions and agencies of an article → those that are named in a stretch of it, or outside of some; which place says most. */
import type { Span } from '../../articles/article.ts';
import type { Mention, Project, Region } from '../facts.ts';
import type { Spans } from '../reading/spans.ts';

/** A region that an undertaking lies in, with the words that say so. */
export type Location = Project['regions'][number];

/** Whether a region has a national code, and so is no township, village or zone. */
export const isCoded = ({ code }: Region): boolean => code?.length === 6;

/** Most mentions first; of equals the one named first. */
export const byMentions = (a: { mentions: readonly Mention[] }, b: { mentions: readonly Mention[] }): number =>
  b.mentions.length - a.mentions.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);

/** The region an article names most; of equals the one named first. */
export const mostNamed = (regions: readonly Region[]): Region | undefined => [...regions].sort(byMentions)[0];

/** Regions, or agencies, with those of their mentions that stand in none of the stretches, if there are any. */
export const outside = <T extends { mentions: Mention[] }>(named: readonly T[], stretches: Spans<Span>): T[] =>
  named
    .map((one) => ({
      ...one,
      mentions: one.mentions.filter(({ start, end }) => {
        const stretch = stretches.holding(start);
        return !stretch || stretch.end < end;
      }),
    }))
    .filter(({ mentions }) => mentions.length > 0);

/** Each region once that is named within the stretch. */
export const placesIn = (regions: readonly Region[], span: Span): Location[] =>
  regions.flatMap(({ id, mentions }) => {
    const mention = mentions.find(({ start, end }) => start >= span.start && end <= span.end);
    return mention ? [{ id, start: mention.start, end: mention.end }] : [];
  });

/** Of places that lie in each other only the innermost says where: 内蒙古包头市 → 包头市. */
export function innermost(places: readonly Location[], regions: readonly Region[]): Location[] {
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
export const withCounty = (places: readonly Location[], regions: readonly Region[]): Location[] =>
  places.flatMap((place) => {
    const region = regions.find(({ id }) => id === place.id);
    const county = region?.code?.length !== 6 && /^region-\d{6}$/.test(region?.parent ?? '') ? region?.parent : null;
    return county && !places.some(({ id }) => id === county) ? [{ ...place, id: county }, place] : [place];
  });
