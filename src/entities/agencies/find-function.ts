/** A public body's function at a place of the text (市监局, 人大常委会, 委) → the body or bodies it names there. */
import { prefixBefore } from './committee-prefix.ts';
import { type Found, type Jurisdiction, organ } from './found.ts';
import { byContext, byLevel, otherBodies, PUBLIC } from './jurisdiction.ts';
import { listedBefore, listedPlaces } from './listed.ts';
import type { OrganWord } from './organ-words.ts';
import { placeBefore, withOuter } from './place-before.ts';
import { isEdge, type Scene, wordBefore } from './scene.ts';

const NOBODYS =
  /(?:各级|各地|有关|相关|部分|多个|各|两级|三级|四级|基层|所属|上级|下级|同级|主管|全体|某|全国|旗县|盟市|县区|区县|市县|地市|乡镇|[省市县区旗]级)$/;

/** `*人民政府` and 兴安盟 → 兴安盟行政公署; else the place takes the place of `*`. */
export function fullName(template: string, place: string, printed = place): string {
  if (template === '*人民政府' && /(?:盟|地区)$/.test(place)) return `${place}行政公署`;
  if (template === '*人民政府' && /街道$/.test(place)) return `${place}办事处`;
  return template.replaceAll('*', place).replaceAll('~', printed);
}

/** 文旅局 is a 文化和旅游局, of a league or city of Inner Mongolia a 文化旅游广电局. */
function tourism({ form, names }: OrganWord, { code }: Jurisdiction): string[] {
  const short = /^(?:文旅|文广旅|文化旅游)局$/.test(form);
  return short && /^15\d\d00$/.test(code ?? '') && !code?.endsWith('0000') ? ['*文化旅游广电局'] : names;
}

function found(word: OrganWord, place: Jurisdiction, start: number, end: number, rule: string, score: number): Found {
  const foreign = place.rule === 'country';
  const successor = word.successor ? { ...word.successor, name: word.successor.name.replace('*', place.name) } : null;
  const province = /省$|自治区$/.test(place.name);
  const own = province ? (word.provincial ?? word.names) : tourism(word, place);
  const names = foreign ? [place.name + word.form] : own.map((name) => fullName(name, place.name, place.printed));
  const kind = foreign ? 'foreign' : word.kind;
  return organ({
    start,
    end,
    names,
    kind,
    rule,
    score,
    head: word.form,
    jurisdiction: place,
    successor,
    candidates: otherBodies(names[0] as string, place),
  });
}

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

function withPlace(scene: Scene, word: OrganWord, at: number, end: number, place: Jurisdiction): Found[] {
  if (/^(?:人民)?法院$/.test(word.form) && place.code?.endsWith('00') && place.rule !== 'level-word') return [];
  const whole = withOuter(scene, place);
  const prefix = prefixBefore(scene.text, whole.start);
  const committee = /^委(?:员?会)?$/.test(word.form);
  if (/^委员?会$/.test(word.form) && !prefix) return [];
  if (word.form === '委' && !prefix && !/[省市区县旗盟州镇]$/.test(scene.text.slice(0, at))) return [];
  const named = prefix && committee ? { ...word, ...prefix } : word;
  const party = prefix && (committee || prefix.kind === word.kind || word.kind === 'party');
  const start = party ? whole.start - prefix.prefix.length : whole.start;
  const own = found(named, whole, start, end, RULES[place.rule], place.score);
  const others = listedPlaces(scene, whole).map((other, _, all) =>
    found(named, other, all[0]?.start ?? start, end, 'coordinated', 0.9),
  );
  return [...others, own];
}

function withoutPlace(scene: Scene, word: OrganWord, at: number, end: number): Found[] {
  const before = listedBefore(scene, at);
  const inherited = before && PUBLIC.has(before.kind) ? before.jurisdiction : null;
  if (inherited && inherited.rule !== 'country') return [found(word, inherited, at, end, 'coordinated', 0.8)];
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
