/** A full name → the region whose organ it is, found by making that organ's name again. */
import { LEVELS, TOWNSHIP_LEVELS, VILLAGE_LEVELS } from '../chinese/levels.ts';
import { CENTRAL_REGION, centralName, LEVEL_NAMES, organName } from './organs.ts';
import type { NamedRegion } from './places.ts';

/** Words for a village's Party organ, which goes by one of three names. */
const PRINTED = ['', '党委', '党总支'];

/** Whether `name` is that of one of the region's organs themselves, not of a department or a firm there. */
export const isOrganOf = (name: string, region: NamedRegion): boolean =>
  LEVEL_NAMES.some(({ organ }) => PRINTED.some((printed) => organName(organ, region, printed) === name));

/** `中国共产党*委员会` → what stands before and after the place; the longest names first. */
const SHAPES = LEVEL_NAMES.flatMap(({ name }) => {
  const [before = '', after] = name.split('*');
  return after === undefined || /[\^=]/.test(name) ? [] : [{ before, after }];
}).sort((a, b) => b.before.length + b.after.length - a.before.length - a.after.length);

const PLACE = new RegExp(`(?:[${LEVELS}]|${[...TOWNSHIP_LEVELS, ...VILLAGE_LEVELS].join('|')})$`);

/** 壬村村民委员会 → 壬村: for organs of regions that no code tells, as villages; null for all that is no organ's name. */
export function regionOfOrgan(name: string): NamedRegion | null {
  if (name === centralName('central')) return CENTRAL_REGION;
  for (const { before, after } of SHAPES) {
    if (!name.startsWith(before) || !name.endsWith(after)) continue;
    const region = { code: null, name: name.slice(before.length, name.length - after.length) };
    if (PLACE.test(region.name) && isOrganOf(name, region)) return region;
  }
  return null;
}
