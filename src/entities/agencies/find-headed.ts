/** An organisation's last words at a place of the text (有限公司, 医院, 支队) → the organisation, its name read to the left. */
import type { AgencyKind } from '../facts.ts';
import type { Maybe } from './found.ts';
import { otherBodies, PUBLIC } from './jurisdiction.ts';
import { type LeftEdge, leftEdge } from './left-edge.ts';
import { makesName } from './makes-name.ts';
import { findMission, withForce } from './missions.ts';
import { namedPlaceBefore } from './named-place.ts';
import type { OrganWord } from './organ-words.ts';
import { mayEnd, type Scene, wordBefore } from './scene.ts';
import { kindOf, nameOf } from './written-out.ts';

/** Kinds whose names are made of any words, and classes that are told by their head alone. */
const BRANDS: AgencyKind[] = ['company', 'school', 'hospital', 'people-organization', 'other'];
const isBrand = (word: OrganWord): boolean => BRANDS.includes(word.kind) || /^(?:part|strong|named)$/.test(word.class);

/** 格局 and 布局 end in 局 too: a head of one character is a word of its own, ends a long one (税务局) or follows a number (一科). */
function isHead(scene: Scene, word: OrganWord, end: number): boolean {
  const covering = wordBefore(scene, end)?.text ?? '';
  return word.form.length > 1 || covering.length === 1 || covering.length > 2 || /^[一二三四五六七八九十\d]/.test(covering);
}

/** 采矿业 is one common word, no name. */
function isOneWord(scene: Scene, start: number, end: number): boolean {
  const word = wordBefore(scene, end);
  return word?.start === start && word.end === end && word.tag === 'n';
}

/** 63条|水质监测站, 三家|医院: what is counted is no name. */
const isCounted = (scene: Scene, start: number): boolean =>
  /[\d几数两三四五六七八九十百千万亿余多][个家条座所处名位间项批支只辆台]$/.test(
    scene.text.slice(Math.max(0, start - 2), start),
  ) ||
  (/[\d几数两十百千万亿余多]$/.test(scene.text.slice(Math.max(0, start - 1), start)) &&
    /^[个家条座所处名位间项批支只辆台]/.test(scene.text.slice(start)));

/** 农业农村局|茶叶产业发展中心: a word that elsewhere stops the name of an institution (产业) stands in one with a body or place in front. */
function edgeOf(scene: Scene, word: OrganWord, at: number): LeftEdge {
  const edge = withoutTownship(leftEdge(scene, at, isBrand(word)), word);
  if (word.class === 'strong' && edge.parent?.kind === 'company') return withPlaceOfParent(scene, edge);
  if (word.class !== 'weak' || edge.place || edge.parent) return edge;
  const wider = leftEdge(scene, at, true);
  const body = wider.parent ? PUBLIC.has(wider.parent.kind) : wider.place && wider.place.rule !== 'country';
  return body && at - wider.own <= 10 ? wider : edge;
}

/** 在甲县乙镇|丰硕农机|合作社: the township says where it is; only a county stands in such names. */
function withoutTownship(edge: LeftEdge, { form }: OrganWord): LeftEdge {
  const { place, parent, own, pieces } = edge;
  const where = form.endsWith('合作社') && !parent && place?.code === null && /(?:镇|乡|苏木|街道|村|嘎查)$/.test(place.name);
  return where && pieces.length > 1 ? { ...edge, start: own } : edge;
}

/** 扬州|中远海运|重工有限公司: a short name in the middle is no parent, the company is the place's. */
function withPlaceOfParent(scene: Scene, edge: LeftEdge): LeftEdge {
  const { parent, pieces } = edge;
  const place = parent && parent.end - parent.start <= 6 && pieces.length ? namedPlaceBefore(scene, parent.start) : null;
  if (!parent || !place) return edge;
  const inner = { text: scene.text.slice(parent.start, parent.end), tag: 'nz' };
  return { start: place.start, place, parent: null, own: parent.start, pieces: [inner, ...pieces] };
}

/** 中国—东盟创新合作中心 and 2031某地马拉松组委会 begin before place and parent. */
function startOf({ text }: Scene, { start, parent }: LeftEdge, { form }: OrganWord): number {
  const joined = parent?.kind === 'foreign' ? /(?:中国|中)—$/.exec(text.slice(Math.max(0, start - 3), start)) : null;
  const year = /^(?:组委会|组织委员会)$/.test(form) ? /(?:19|20)\d\d年?$/.exec(text.slice(Math.max(0, start - 5), start)) : null;
  return start - (joined ?? year ?? [''])[0].length;
}

/** Reads the name that ends in `word` at `at`; `accepted` is false when only an earlier full name could make it one. */
export function findHeaded(scene: Scene, word: OrganWord, at: number, end: number): Maybe | null {
  if (/(?:使馆|领事馆)$/.test(word.form)) return findMission(scene, word, at, end);
  if (!mayEnd(scene, end) || !isHead(scene, word, end)) return null;
  const edge = edgeOf(scene, word, at);
  if (scene.text[edge.start - 1] === '·' || isOneWord(scene, edge.start, end)) return null;
  const { place, parent } = edge;
  const start = startOf(scene, edge, word);
  const name = scene.text.slice(start, edge.start) + nameOf(scene, edge, word, end);
  const organ: Maybe = {
    start,
    end,
    parent,
    names: [name],
    kind: kindOf(edge, word),
    rule: parent ? 'part-of' : 'suffix',
    score: place || parent ? 0.85 : 0.7,
    head: word.form,
    jurisdiction: place,
    successor: null,
    candidates: place ? otherBodies(name, place) : [],
    accepted: makesName(edge, word) && !isCounted(scene, edge.start),
  };
  return withForce(scene, organ, edge);
}
