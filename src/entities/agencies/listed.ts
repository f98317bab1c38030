/** Lists in front of a body: of places that share it (甲市、乙市公安局), of bodies that share a place (市发改委、财政局). */
import type { Found, Jurisdiction } from './found.ts';
import { namedPlaceBefore } from './named-place.ts';
import type { Scene } from './scene.ts';

/** 呼和浩特市、包头市市场监管局: the places in front in the same style share the body that follows the last. */
export function listedPlaces(scene: Scene, first: Jurisdiction): Jurisdiction[] {
  if (first.rule !== 'full-name' && first.rule !== 'short-name') return [];
  const places: Jurisdiction[] = [];
  for (let at = first.start; /[、和与及]/.test(scene.text[at - 1] ?? ''); ) {
    const place = namedPlaceBefore(scene, at - 1);
    if (!place?.code || place.rule !== first.rule || place.code === first.code) break;
    places.unshift(place);
    at = place.start;
  }
  return places;
}

/** The organisation before a list's separator: 市发改委、|财政局. */
export function listedBefore(scene: Scene, at: number): Found | undefined {
  const gap = scene.text.startsWith('以及', at - 2) ? 2 : /[、和与及]/.test(scene.text[at - 1] ?? '') ? 1 : 0;
  return gap ? scene.foundEnding.get(at - gap) : undefined;
}
