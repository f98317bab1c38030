/** Text and its links → the townships, villages, zones, parks and ports it names under them. */
import type { Mention, Region } from '../../facts.ts';
import { regionId } from '../../identity.ts';
import type { Link, Local, WordedText } from '../sighting.ts';
import { findTownships } from './townships.ts';
import { findZones } from './zones.ts';

/** Every township, village and zone, in order. */
export function findLocals({ text }: WordedText, links: readonly Link[]): Local[] {
  const near = links.filter(({ byName }) => byName);
  const zones = findZones(text, near);
  return [...zones, ...findTownships(text, near, zones)].sort((a, b) => a.start - b.start || b.end - a.end);
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
export function localRegions({ text }: WordedText, locals: readonly Local[]): Region[] {
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
