/** Where entities are named → how much the article says of each of them. */
import type { Place } from './places.ts';

/** An entity's first place and how much an article says of it. */
export interface Weight {
  first: Place;
  weight: number;
  /** Whether the headline names it. */
  headline: boolean;
}

/** `启动儿童救助项目` in a headline for 某某儿童救助计划项目 in the text: most of the pairs of characters of the one are in the other. */
function likeHeadline(headline: string, name: string): boolean {
  if (name.length < 8 || headline === '') return false;
  let shared = 0;
  for (let at = 0; at + 1 < name.length; at++) if (headline.includes(name.slice(at, at + 2))) shared++;
  return shared >= 6 && shared >= (name.length - 1) * 0.3;
}

/** `甲市乙区` → whether the first of two regions only leads to the second. */
export const leadsTo = (one: Place, next: Place | undefined): boolean =>
  one.kind === 'region' && next?.start === one.end && next.id.startsWith(one.id.replace(/(?:00){1,2}$/, ''));

/** What one mention counts: less in an agency's name, and less on the way to a smaller region. */
const countOf = (place: Place, next: Place | undefined): number => (place.inner ? 0.5 : 1) * (leadsTo(place, next) ? 0.25 : 1);

/** Most first; of two that weigh the same, the one named first. */
export const byWeight = (weights: Weight[]): Weight[] =>
  weights.sort((one, other) => other.weight - one.weight || one.first.start - other.first.start);

/** How much an article says of each of the entities that are named in some places, most first; the headline counts for three. */
export function weigh(places: Place[], text: string, headline: string): Weight[] {
  const weights = new Map<string, Weight>();
  for (const [at, place] of places.entries()) {
    const name = text.slice(place.start, place.end);
    const seen = weights.get(place.id) ?? { first: place, weight: 0, headline: false };
    const bare = place.kind !== 'region' || !place.inner;
    const named = bare && (headline.includes(name) || (place.kind === 'project' && likeHeadline(headline, name)));
    seen.weight += countOf(place, places[at + 1]) + (named && !seen.headline ? 3 : 0);
    seen.headline ||= named;
    weights.set(place.id, seen);
  }
  return byWeight([...weights.values()]);
}
