/** Lists in front of a body: of places that share it (甲市、乙市公安局), of bodies that share a place (市发改委、财政局). */

import { LEVELS } from '../../chinese/levels.ts';
import type { AgencySetting } from '../before.ts';
import type { FoundOrgan, Jurisdiction } from '../organ.ts';
import { namedPlaceBefore } from './named-place.ts';

/** 呼和浩特市、包头市市场监管局: the places in front in the same style share the body that follows the last. */
export function listedPlaces(setting: AgencySetting, first: Jurisdiction): Jurisdiction[] {
  if (first.printedAs !== 'full-name' && first.printedAs !== 'short-name') return [];
  const places: Jurisdiction[] = [];
  for (let at = first.start; /[、和与及]/.test(setting.text[at - 1] ?? ''); ) {
    const place = namedPlaceBefore(setting, at - 1);
    if (!place?.code || place.printedAs !== first.printedAs || place.code === first.code) break;
    places.unshift(place);
    at = place.start;
  }
  return places;
}

/** 甲省、乙省 printed 甲、乙两省|民政厅, as they stand before the body at `at`. */
export function countedPlaces(setting: AgencySetting, at: number): Jurisdiction[] {
  const count = /[两二三四五六七八九十]([省市县旗盟区]|省区|自治区)$/.exec(setting.text.slice(Math.max(0, at - 4), at));
  const places: Jurisdiction[] = [];
  for (let end = count ? at - count[0].length : 0; end > 0; ) {
    const place = namedPlaceBefore(setting, end);
    if (!place?.code) break;
    places.unshift(place);
    end = /[、和与及]/.test(setting.text[place.start - 1] ?? '') ? place.start - 1 : 0;
  }
  return places.length > 1 ? places : [];
}

/** Posts that stand between a body and the next of its place: 旗委|常委、|组织部部长, 区政府|副区长、|公安局局长. */
const POST =
  /(?:(?:党组|常务|第一)?副?(?:书记|主任|主席|秘书长|[省市区县旗盟州]长|部长|局长)|委员|党组成员)(?:、|，|兼|、兼)$|常委(?:、|，|兼|、兼)?$/;

/** The organisation before a list's separator: 市发改委、|财政局, 市委常委、|宣传部部长. */
export function listedBefore(setting: AgencySetting, at: number): FoundOrgan | undefined {
  const gap = setting.text.startsWith('以及', at - 2) ? 2 : /[、和与及]/.test(setting.text[at - 1] ?? '') ? 1 : 0;
  const post = POST.exec(setting.text.slice(Math.max(0, at - 10), at))?.[0].length ?? 0;
  return (gap ? setting.before.endingAt(at - gap) : undefined) ?? (post ? setting.before.endingAt(at - post) : undefined);
}

/** 区长李某某、: a region's leader, named, before a list's separator. */
const LEADER = new RegExp(`(?:党组|代理|常务){0,2}副?(?:[${LEVELS}]长|主席|(?:行署)?专员|书记)\\p{Script=Han}{2,4}、$`, 'u');

/** The region whose leader is listed before `at`: 某市某区区长李某某、|公安局局长. */
export function placeOfLeader(setting: AgencySetting, at: number): Jurisdiction | null {
  const from = Math.max(0, at - 16);
  const leader = LEADER.exec(setting.text.slice(from, at));
  const place = leader && (namedPlaceBefore(setting, from + leader.index) ?? namedPlaceBefore(setting, from + leader.index + 1));
  return place?.code ? place : null;
}
