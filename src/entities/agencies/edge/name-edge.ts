/** A place or organisation reached to the left of a name's words → where the name begins. */
import type { Found, Jurisdiction } from '../found.ts';
import { namedPlaceBefore } from '../place/named-place.ts';
import { withOuter } from '../place/place-before.ts';
import type { Scene } from '../scene.ts';

/** A name's beginning: its place or the organisation it is part of, and its own words up to the head. */
export interface LeftEdge {
  start: number;
  place: Jurisdiction | null;
  parent: Found | null;
  /** Where its own words begin, after place or parent. */
  own: number;
  pieces: { text: string; tag: string }[];
}

/** 上海|瑞金|医院: a town's short name behind a place it does not lie in is a word of the name's own. */
export function namedAfterTown(scene: Scene, place: Jurisdiction, pieces: LeftEdge['pieces']): LeftEdge | null {
  const outer = place.rule === 'short-name' ? namedPlaceBefore(scene, place.start) : null;
  if (!outer || withOuter(scene, place).start !== place.start) return null;
  const own = { text: scene.text.slice(place.start, place.end), tag: 'ns' };
  return { start: outer.start, place: outer, parent: null, own: place.start, pieces: [own, ...pieces] };
}

/** A place reached: an organisation that ends where the place begins is its parent (…检察院|兴安盟|分院). */
export function atPlace(scene: Scene, own: number, place: Jurisdiction, pieces: LeftEdge['pieces']): LeftEdge {
  const parent = scene.foundEnding.get(place.start);
  if (parent) return { start: parent.start, place, parent, own, pieces };
  return { start: place.start, place, parent: null, own, pieces };
}

/** 科技馆|联合|某某学会 does something, 科技馆|联合会 is a name. */
export const TOGETHER = /^(?:联合|会同|携手|联手|所属|下属|旗下|直属|牵头|指导|主办|承办)$/;

/** What is left of a name whose first word is no part of it. */
export function withoutFirst(at: number, [first, ...pieces]: LeftEdge['pieces']): LeftEdge {
  const own = at + (first?.text.length ?? 0);
  return { start: own, place: null, parent: null, own, pieces };
}
