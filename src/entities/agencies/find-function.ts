/** A public body's function at a place of the text (市监局, 人大常委会, 委) → the body or bodies it names there. */
import { prefixBefore } from './committee-prefix.ts';
import { type Found, type Jurisdiction, organ } from './found.ts';
import { found } from './function-names.ts';
import { byContext, byLevel, PUBLIC } from './jurisdiction.ts';
import { countedPlaces, listedBefore, listedPlaces } from './listed.ts';
import type { OrganWord } from './organ-words.ts';
import { placeBefore, withOuter } from './place-before.ts';
import { isEdge, type Scene, wordBefore } from './scene.ts';

const NOBODYS =
  /(?:各级|各地|有关|相关|部分|多个|各|两级|三级|四级|基层|所属|上级|下级|同级|主管|全体|某|全国|旗县|盟市|县区|区县|市县|地市|乡镇|[省市县区旗]级|[省市县区旗]）|等[地省市县])$/;

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
  return led ? { ...word, names: ['*人民代表大会常务委员会'] } : word;
}

function withPlace(scene: Scene, word: OrganWord, at: number, end: number, place: Jurisdiction): Found[] {
  if (/^(?:人民)?法院$/.test(word.form) && place.code?.endsWith('00') && place.rule !== 'level-word') return [];
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

/** 政府|副县长: whose government it is the post tells. */
const LEADER = /^(?:党组|代理|常务)*副?([省市县区旗])长/;

function withoutPlace(scene: Scene, word: OrganWord, at: number, end: number): Found[] {
  const before = listedBefore(scene, at);
  const inherited = before && PUBLIC.has(before.kind) ? before.jurisdiction : null;
  if (inherited && inherited.rule !== 'country') return [found(word, inherited, at, end, 'coordinated', 0.8)];
  const led = /^(?:人民)?政府$/.test(word.form) ? LEADER.exec(scene.text.slice(end, end + 8))?.[1] : undefined;
  const theirs = led && isEdge(scene, at) ? byLevel(scene, led, at, at) : null;
  if (theirs) return [found(word, theirs, at, end, 'context', 0.7)];
  if (!word.alone || !isEdge(scene, at) || NOBODYS.test(scene.text.slice(Math.max(0, at - 4), at))) return [];
  if (/^(?:n|v|a|b|j)/.test(wordBefore(scene, at)?.tag ?? '') && !/^(?:v|vg)$/.test(wordBefore(scene, at)?.tag ?? '')) return [];
  const place = byContext(scene, at, word.form);
  return place ? [found(word, place, at, end, 'context', place.score)] : [];
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

/** 当地|法院: the court of the county that the body before it is of. */
function thereBefore(scene: Scene, { form }: OrganWord, at: number): Jurisdiction | null {
  if (scene.text.slice(Math.max(0, at - 2), at) !== '当地' || !/(?:法院|检察院|公安局)$/.test(form)) return null;
  const last = scene.found.findLast(({ jurisdiction, kind }) => jurisdiction?.code && PUBLIC.has(kind))?.jurisdiction;
  return last?.code && !last.code.endsWith('00') ? { ...last, rule: 'context', score: 0.6 } : null;
}

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

/** A body within another: 乌海市公安局|交警支队. */
function inside(parent: Found, word: OrganWord, end: number): Found[] {
  const own = word.names.map((name) => name.replace(/[*~]/g, ''));
  const names = own.some((name) => name.startsWith('中国')) ? [word.form] : own;
  const full = names.map((name) => (parent.names[0] ?? '') + name);
  const { start, jurisdiction } = parent;
  const score = parent.score * 0.95;
  return [organ({ start, end, names: full, kind: word.kind, rule: 'part-of', score, head: word.form, jurisdiction, parent })];
}
