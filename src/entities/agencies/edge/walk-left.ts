/** Where an organisation's last words begin → where its name does: over the words that may stand in a name, to a place, a parent or a stop. */

import { wordSet } from '../../../words/lexicon.ts';
import { longestAt, longestBefore } from '../../../words/person-lexicon.ts';
import type { AgencySetting } from '../before.ts';
import type { Jurisdiction } from '../organ.ts';
import { countryBefore, namedPlaceBefore } from '../place/named-place.ts';
import { placeBefore, withOuter } from '../place/place-before.ts';
import type { LeftEdge, NamePiece } from './left-edge.ts';
import { bracketBefore, isFamily, stopsAt } from './name-words.ts';

const LONGEST = 26;
const PUNCTUATION = /[\s，。、；：！？“”‘’（）《》〈〉—…·,.;:!?/|【】～~+*#]/;
/** Numbers stand only right before the head: 101中学. */
const NUMBER = /^[一二三四五六七八九十\d]+$/;

/** 上海|瑞金|医院: a town's short name behind a place it does not lie in is a word of the name's own. */
function namedAfterTown(setting: AgencySetting, place: Jurisdiction, pieces: readonly NamePiece[]): LeftEdge | null {
  const outer = place.printedAs === 'short-name' ? namedPlaceBefore(setting, place.start) : null;
  if (!outer || withOuter(setting, place).start !== place.start) return null;
  const own = { text: setting.text.slice(place.start, place.end), tag: 'ns' };
  return {
    start: outer.start,
    place: outer,
    parent: null,
    own: place.start,
    pieces: [own, ...pieces],
    why: 'behind a place, with a town in the name',
  };
}

/** A place reached: an organisation that ends where the place begins is its parent (…检察院|兴安盟|分院). */
function atPlace(setting: AgencySetting, own: number, place: Jurisdiction, pieces: readonly NamePiece[]): LeftEdge {
  const parent = setting.before.endingAt(place.start);
  if (parent) return { start: parent.start, place, parent, own, pieces, why: 'an organisation in front of its place' };
  return { start: place.start, place, parent: null, own, pieces, why: 'a place in front' };
}

/** 国网|通辽|供电公司: a group's name in front of the place is the name's own, and the place is a word in it. */
function ofGroup(setting: AgencySetting, place: Jurisdiction, pieces: readonly NamePiece[]): LeftEdge | null {
  const group = longestBefore(setting.text, place.start, wordSet('company-groups'));
  if (!group || setting.before.endingAt(place.start)) return null;
  const inner = { text: setting.text.slice(place.start, place.end), tag: 'ns' };
  const first = { text: group, tag: 'nz' };
  const start = place.start - group.length;
  return {
    start,
    place: null,
    parent: null,
    own: start,
    pieces: [first, inner, ...pieces],
    why: 'a group in front of its place',
  };
}

/** 科技馆|联合|某某学会 does something, 科技馆|联合会 is a name. */
const TOGETHER = /^(?:联合|会同|携手|联手|所属|下属|旗下|直属|牵头|指导|主办|承办)$/;

/** What is left of a name whose first word is no part of it. */
function withoutFirst(at: number, [first, ...pieces]: readonly NamePiece[]): LeftEdge {
  const own = at + (first?.text.length ?? 0);
  return { start: own, place: null, parent: null, own, pieces, why: `stops behind ${first?.text ?? ''}` };
}

const namedBefore = (setting: AgencySetting, end: number): Jurisdiction | null => {
  const place = countryBefore(setting, end) ?? namedPlaceBefore(setting, end);
  return place?.printedAs === 'short-name' ? null : place;
};

const PREPOSITION = /[从由与和对向经据让请将被在]/;

/** Where the word before `at` begins, or within it an organisation or place ends: jieba joins 政协提案 in 省政协|提案委员会, 美国联邦, 上海市第一, and 从国 in 从|国网. */
function startOfPiece(setting: AgencySetting, start: number, at: number): number {
  const joined =
    at - start > 1 &&
    PREPOSITION.test(setting.text.charAt(start)) &&
    longestAt(setting.text, start + 1, wordSet('company-groups'));
  if (joined) return start + 1;
  for (let end = at - 1; end > start; end -= 1)
    if (setting.before.endingAt(end) !== undefined || (at - start > 3 && namedBefore(setting, end)?.start === start)) return end;
  return start;
}

/** An organisation or a place that ends at `at` ends the walk. */
function reached(setting: AgencySetting, at: number, pieces: readonly NamePiece[], brand: boolean): LeftEdge | null {
  const parent = setting.before.endingAt(at);
  if (parent && TOGETHER.test(pieces[0]?.text ?? '')) return withoutFirst(at, pieces);
  if (parent)
    return { start: parent.start, place: parent.jurisdiction, parent, own: at, pieces, why: 'an organisation in front' };
  const place = placeBefore(setting, at);
  if (!place) return null;
  const group = brand ? ofGroup(setting, place, pieces) : null;
  if (group) return group;
  return (brand ? namedAfterTown(setting, place, pieces) : null) ?? atPlace(setting, at, withOuter(setting, place), pieces);
}

/** A quotation or bracket in a name, or the point of a foreign one. */
function markBefore({ text }: AgencySetting, at: number, brand: boolean): NamePiece | null {
  const start = bracketBefore(text, at) ?? (text[at - 1] === '·' && brand ? at - 1 : null);
  return start === null ? null : { text: text.slice(start, at), tag: 'quote' };
}

/** The word before `at`, unless the name stops there. */
function wordOfName(setting: AgencySetting, at: number, head: number, brand: boolean): NamePiece | null {
  const word = setting.words.before(at);
  if (!word || PUNCTUATION.test(setting.text[at - 1] ?? '')) return null;
  const from = startOfPiece(setting, word.start, at);
  const piece = { text: setting.text.slice(from, at), tag: word.tag };
  if (isFamily(piece.text, setting.text.slice(at, at + 2))) return piece;
  const number = NUMBER.test(piece.text) && at !== head && !(brand && namedPlaceBefore(setting, from));
  return number || (!NUMBER.test(piece.text) && stopsAt(piece.text, word, brand)) ? null : piece;
}

/** The name from `at` on, where `stop` stands in front, without the bracket it would begin with. */
function stopped(setting: AgencySetting, at: number, pieces: readonly NamePiece[], stop: string): LeftEdge {
  const bracket = setting.text[at] === '（' && pieces[0]?.tag === 'quote';
  if (bracket) return withoutFirst(at, pieces);
  const why = stop ? `stops at ${stop}` : at === 0 ? 'the text begins' : 'longer than names are';
  return { start: at, place: null, parent: null, own: at, pieces, why };
}

/** Walks left from `head`; `brand` lets through the odd words that names of companies and schools are made of. */
export function walkLeft(setting: AgencySetting, head: number, brand: boolean): LeftEdge {
  const pieces: NamePiece[] = [];
  let at = head;
  while (at > 0 && head - at < LONGEST) {
    const edge = reached(setting, at, pieces, brand) ?? acrossConjunction(setting, at, pieces, brand);
    if (edge) return edge;
    const piece = markBefore(setting, at, brand) ?? wordOfName(setting, at, head, brand);
    if (!piece) return stopped(setting, at, pieces, setting.words.before(at)?.text ?? '');
    pieces.unshift(piece);
    at -= piece.text.length;
  }
  return stopped(setting, at, pieces, '');
}

/** 某市餐饮与饭店行业协会: a conjunction stands in a name when its other side goes on to a place with words of the name between. */
function acrossConjunction(setting: AgencySetting, end: number, pieces: readonly NamePiece[], brand: boolean): LeftEdge | null {
  const word = setting.words.before(end);
  if (!word || !pieces.length || !/^[和与及暨]$/.test(word.text) || setting.before.endingAt(word.start) !== undefined)
    return null;
  const coined = brand ? placeBefore(setting, word.start - 1) : null;
  if (coined?.code) return coinedAfter(setting, coined, word.start - 1, pieces);
  const rest = walkLeft(setting, word.start, brand);
  const own = rest.pieces.map(({ text }) => text).join('');
  const fits = rest.place && !rest.parent && rest.place.printedAs !== 'country' && own.length >= 2 && own.length <= 6;
  return fits ? { ...rest, pieces: [...rest.pieces, { text: word.text, tag: 'c' }, ...pieces] } : null;
}

/** 某省|中和|某某有限公司: 和 behind a place and one character is of a firm's own name. */
const coinedAfter = (setting: AgencySetting, place: Jurisdiction, own: number, pieces: readonly NamePiece[]): LeftEdge =>
  atPlace(setting, own, withOuter(setting, place), [{ text: setting.text.slice(own, own + 2), tag: 'nz' }, ...pieces]);
