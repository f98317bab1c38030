/** An organisation's last words at a place of the text (有限公司, 医院, 支队) → the organisation, its name read to the left. */
import type { AgencyKind } from '../facts.ts';
import type { Maybe } from './found.ts';
import { otherBodies } from './jurisdiction.ts';
import { leftEdge } from './left-edge.ts';
import { makesName } from './makes-name.ts';
import { findMission, withForce } from './missions.ts';
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

/** Reads the name that ends in `word` at `at`; `accepted` is false when only an earlier full name could make it one. */
export function findHeaded(scene: Scene, word: OrganWord, at: number, end: number): Maybe | null {
  if (/(?:使馆|领事馆)$/.test(word.form)) return findMission(scene, word, at, end);
  if (!mayEnd(scene, end) || !isHead(scene, word, end)) return null;
  const edge = leftEdge(scene, at, isBrand(word));
  if (scene.text[edge.start - 1] === '·' || isOneWord(scene, edge.start, end)) return null;
  const { start, place, parent } = edge;
  const name = nameOf(scene, edge, word, end);
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
    accepted: makesName(edge, word),
  };
  return withForce(scene, organ, edge);
}
