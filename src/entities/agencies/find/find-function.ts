/** A public body's function at a place of the text (市监局, 人大常委会, 委) → the body or bodies it names there. */

import { ORGANS } from '../../names/organs.ts';
import type { Found, Jurisdiction } from '../found.ts';
import { byLevel } from '../place/jurisdiction.ts';
import { countedPlaces, listedPlaces } from '../place/listed.ts';
import { placeBefore, withOuter } from '../place/place-before.ts';
import type { Scene } from '../scene.ts';
import { prefixBefore } from '../words/committee-prefix.ts';
import type { OrganWord } from '../words/organ-word.ts';
import { found } from './function-bodies.ts';
import { inside, thereBefore, withoutPlace } from './placeless-function.ts';

const RULES = {
  'full-name': 'full-name',
  'short-name': 'short-place',
  'level-word': 'level-word',
  context: 'context',
  country: 'full-name',
};

/** 云南省第九届人民代表大会, 青海省原农牧厅: what may stand between place and function. */
function placeEnd(text: string, at: number): number {
  const session = /第?[一二三四五六七八九十]{1,4}届$/.exec(text.slice(Math.max(0, at - 8), at));
  if (session) return at - session[0].length;
  return text[at - 1] === '原' ? at - 1 : at;
}

/** 县人大主任 and its 党组 are those of the standing committee. */
function standing(text: string, word: OrganWord, end: number): OrganWord {
  const led = word.form === '人大' && /^(?:党组|副?主任|机关|代?理?主任)/.test(text.slice(end, end + 4));
  return led ? { ...word, names: [ORGANS.congress] } : word;
}

/** 广西|法院, 乌海|法院: a province's or city's courts as one; its own court is printed with its full name or level. */
const isAllCourts = ({ form }: OrganWord, { code, rule }: Jurisdiction): boolean =>
  /^(?:人民)?法院$/.test(form) && !!code?.endsWith('00') && rule === 'short-name';

function withPlace(scene: Scene, word: OrganWord, at: number, end: number, place: Jurisdiction): Found[] {
  if (isAllCourts(word, place)) return [];
  const whole = withOuter(scene, place);
  const prefix = prefixBefore(scene.text, whole.start);
  const committee = /^委(?:员?会)?$/.test(word.form);
  if (/^委员?会$/.test(word.form) && !prefix) return [];
  if (word.form === '委' && !prefix && !/[省市区县旗盟州镇]$/.test(scene.text.slice(0, at))) return [];
  const named = prefix && committee ? { ...word, ...prefix } : standing(scene.text, word, end);
  const party = prefix && (committee || prefix.kind === word.kind || word.kind === 'party');
  const start = party ? whole.start - prefix.prefix.length : whole.start;
  const own = found(named, whole, start, end, RULES[place.rule], place.score);
  const others = listedPlaces(scene, whole).map((other, _, all) =>
    found(named, other, all[0]?.start ?? start, end, 'coordinated', 0.9),
  );
  return [...others, own];
}

/** 团市委 has its level inside. */
function leagueCommittee(scene: Scene, word: OrganWord, at: number, end: number): Found[] | null {
  const level = /^团(.)委$/.exec(word.form)?.[1];
  if (!level) return null;
  const place = placeBefore(scene, at) ?? byLevel(scene, level, at, at);
  return place ? [found(word, place, Math.min(place.start, at), end, 'level-word', place.score)] : [];
}

const isDepartment = ({ form }: OrganWord): boolean => form.endsWith('部门');

/** 市应急部门 is the bureau; 全市应急部门, 省内应急部门 and those of a country are many. */
const isSure = (scene: Scene, place: Jurisdiction): boolean =>
  place.id !== null && place.rule !== 'country' && !/[全各]$/.test(scene.text.slice(Math.max(0, place.start - 1), place.start));

/** The bodies that the function from `at` to `end` names; none when it is nobody's (各级党委) or has no place. */
export function findFunction(scene: Scene, word: OrganWord, at: number, end: number): Found[] {
  const league = leagueCommittee(scene, word, at, end);
  if (league) return league;
  const place = placeBefore(scene, placeEnd(scene.text, at)) ?? placeBefore(scene, at);
  if (place && isDepartment(word) && !isSure(scene, place)) return [];
  if (place) return withPlace(scene, word, at, end, place);
  const counted = countedPlaces(scene, at);
  if (counted.length) return counted.map((one) => found(word, one, (counted[0] as Jurisdiction).start, end, 'coordinated', 0.9));
  const there = thereBefore(scene, word, at);
  if (there) return [found(word, there, at - 2, end, 'context', 0.6)];
  const parent = scene.foundEnding.get(at);
  if (parent) return inside(parent, word, end);
  return withoutPlace(scene, word, at, end);
}
