/** An organisation's last words at a place of the text (有限公司, 医院, 支队) → the organisation, its name read to the left. */

import type { AgencyKind } from '../../facts.ts';
import { elsewhere } from '../../names/bodies.ts';
import { type BodyNameParts, headedName } from '../../names/headed.ts';
import { headedEdge } from '../edge/headed-edge.ts';
import type { LeftEdge } from '../edge/name-edge.ts';
import type { Maybe } from '../found.ts';
import { makesName } from '../judge/makes-name.ts';
import { isBranch } from '../judge/makes-named.ts';
import { isFirm } from '../judge/trades.ts';
import { otherBodies } from '../place/jurisdiction.ts';
import { LEVELS } from '../place/named-place.ts';
import { mayEnd, type Scene, wordBefore } from '../scene.ts';
import type { OrganWord } from '../words/organ-word.ts';
import { findMission, withForce } from './missions.ts';

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

/** 63条|水质监测站, 三家|医院, 220|KV变电站: what is counted or measured is no name. */
const isCounted = (scene: Scene, start: number): boolean =>
  (/\d$/.test(scene.text.slice(Math.max(0, start - 1), start)) && /^[A-Za-z]/.test(scene.text.slice(start, start + 1))) ||
  /[\d几数一两三四五六七八九十百千万亿余多][个家条座所处名位间项批支只辆台]$/.test(
    scene.text.slice(Math.max(0, start - 2), start),
  ) ||
  (/[\d几数两十百千万亿余多]$/.test(scene.text.slice(Math.max(0, start - 1), start)) &&
    /^[个家条座所处名位间项批支只辆台]/.test(scene.text.slice(start)));

/** 日|中友好协会: the other country's letter stands before ours. */
const pairBefore = (text: string, start: number): RegExpExecArray | null =>
  /^中(?!国|共|央|小|学|心|华|医)/.test(text.slice(start, start + 2))
    ? /[日韩俄蒙美英法德澳欧非阿越泰印加]$/.exec(text.slice(Math.max(0, start - 1), start))
    : null;

/** 中国—东盟创新合作中心 and 2031某地马拉松组委会 begin before place and parent. */
function startOf({ text }: Scene, { start, parent }: LeftEdge, { form }: OrganWord): number {
  const joined =
    parent?.kind === 'foreign' ? /(?:中国|中)—$/.exec(text.slice(Math.max(0, start - 3), start)) : pairBefore(text, start);
  const year = /^(?:组委会|组织委员会)$/.test(form) ? /(?:19|20)\d\d年?$/.exec(text.slice(Math.max(0, start - 5), start)) : null;
  return start - (joined ?? year ?? [''])[0].length;
}

/** What the name is made of: its place or parent, its own words, its head. */
function partsOf({ text }: Scene, edge: LeftEdge, word: OrganWord, start: number, end: number): BodyNameParts {
  const { place, parent, own } = edge;
  const shown = text.slice(edge.start, own);
  return {
    lead: text.slice(start, edge.start),
    parent: parent && {
      name: parent.names[0] ?? '',
      today: parent.successor?.name ?? parent.names[0] ?? '',
      kind: parent.kind,
      printed: text.slice(parent.start, parent.end),
      defined: parent.rule === 'defined-abbreviation',
    },
    place: place && { ...place, byLevel: place.rule === 'level-word', abroad: place.rule === 'country' },
    between: parent ? text.slice(parent.end, own) : '',
    placeAlone: own === place?.end,
    front: place && LEVELS.includes(shown) ? place.printed : shown,
    own: text.slice(own, end),
    word,
    branch: isBranch(edge, word),
  };
}

/** A committee of a congress is the congress's kind; public bodies of other countries are foreign. */
function kindOf({ place, parent }: LeftEdge, word: OrganWord): AgencyKind {
  if (parent && word.class === 'weak') return parent.kind;
  const isPublic = word.class === 'state' || word.class === 'weak';
  return place?.rule === 'country' && isPublic ? 'foreign' : word.kind;
}

/** Reads the name that ends in `word` at `at`; `accepted` is false when only an earlier full name could make it one. */
export function findHeaded(scene: Scene, word: OrganWord, at: number, end: number): Maybe | null {
  if (/(?:使馆|领事馆)$/.test(word.form)) return findMission(scene, word, at, end);
  if (!mayEnd(scene, end) || !isHead(scene, word, end)) return null;
  const edge = headedEdge(scene, word, at);
  if (scene.text[edge.start - 1] === '·' || (!edge.parent && isOneWord(scene, edge.start, end))) return null;
  const { place, parent } = edge;
  const start = startOf(scene, edge, word);
  const name = headedName(partsOf(scene, edge, word, start, end));
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
    candidates: place ? otherBodies(place, (other) => elsewhere(name, place, other)) : [],
    accepted: makesName(edge, word) && !isCounted(scene, edge.start) && isFirm(scene, edge, word, end),
  };
  return withForce(scene, organ, edge);
}
