/** Where an organisation's last words begin → where its name does: over the words that may stand in a name, to a place, a parent or a stop. */

import type { Jurisdiction } from '../found.ts';
import { countryBefore, namedPlaceBefore } from '../place/named-place.ts';
import { placeBefore, withOuter } from '../place/place-before.ts';
import { type Scene, wordBefore } from '../scene.ts';
import { bracketBefore } from './brackets.ts';
import { atPlace, type LeftEdge, namedAfterTown, TOGETHER, withoutFirst } from './name-edge.ts';
import { stopsAt } from './name-stops.ts';

type Piece = LeftEdge['pieces'][number];

const LONGEST = 26;
const PUNCTUATION = /[\s，。、；：！？“”‘’（）《》〈〉—…·,.;:!?/|【】～~+*#]/;
/** Numbers stand only right before the head: 101中学. */
const NUMBER = /^[一二三四五六七八九十\d]+$/;

const namedBefore = (scene: Scene, end: number): Jurisdiction | null => {
  const place = countryBefore(scene, end) ?? namedPlaceBefore(scene, end);
  return place?.rule === 'short-name' ? null : place;
};

/** Where the word before `at` begins, or within it an organisation or place ends: jieba joins 政协提案 in 省政协|提案委员会, 美国联邦, 上海市第一. */
function startOfPiece(scene: Scene, start: number, at: number): number {
  for (let end = at - 1; end > start; end -= 1)
    if (scene.foundEnding.has(end) || (at - start > 3 && namedBefore(scene, end)?.start === start)) return end;
  return start;
}

/** An organisation or a place that ends at `at` ends the walk. */
function reached(scene: Scene, at: number, pieces: Piece[], brand: boolean): LeftEdge | null {
  const parent = scene.foundEnding.get(at);
  if (parent && TOGETHER.test(pieces[0]?.text ?? '')) return withoutFirst(at, pieces);
  if (parent) return { start: parent.start, place: parent.jurisdiction, parent, own: at, pieces };
  const place = placeBefore(scene, at);
  if (!place) return null;
  return (brand ? namedAfterTown(scene, place, pieces) : null) ?? atPlace(scene, at, withOuter(scene, place), pieces);
}

/** A quotation or bracket in a name, or the point of a foreign one. */
function markBefore({ text }: Scene, at: number, brand: boolean): Piece | null {
  const start = bracketBefore(text, at) ?? (text[at - 1] === '·' && brand ? at - 1 : null);
  return start === null ? null : { text: text.slice(start, at), tag: 'quote' };
}

/** 刘|家|村小学: the 家 of a family's village counts nothing. */
const isFamily = (piece: string, next: string): boolean =>
  piece === '家' && /^(?:街道|村|庄|湾|沟|营|镇|乡|桥|坪|河|寨|屯|社区)/.test(next);

/** The word before `at`, unless the name stops there. */
function wordOfName(scene: Scene, at: number, head: number, brand: boolean): Piece | null {
  const word = wordBefore(scene, at);
  if (!word || PUNCTUATION.test(scene.text[at - 1] as string)) return null;
  const from = startOfPiece(scene, word.start, at);
  const piece = { text: scene.text.slice(from, at), tag: word.tag };
  if (isFamily(piece.text, scene.text.slice(at, at + 2))) return piece;
  const number = NUMBER.test(piece.text) && at !== head && !(brand && namedPlaceBefore(scene, from));
  return number || (!NUMBER.test(piece.text) && stopsAt(piece.text, word, brand)) ? null : piece;
}

/** The name from `at` on, without the bracket it would begin with. */
function withoutBracket(scene: Scene, at: number, pieces: Piece[]): LeftEdge {
  const bracket = scene.text[at] === '（' && pieces[0]?.tag === 'quote';
  if (bracket) return withoutFirst(at, pieces);
  return { start: at, place: null, parent: null, own: at, pieces };
}

/** Walks left from `head`; `brand` lets through the odd words that names of companies and schools are made of. */
export function leftEdge(scene: Scene, head: number, brand: boolean): LeftEdge {
  const pieces: Piece[] = [];
  let at = head;
  while (at > 0 && head - at < LONGEST) {
    const edge = reached(scene, at, pieces, brand) ?? acrossConjunction(scene, at, pieces, brand);
    if (edge) return edge;
    const piece = markBefore(scene, at, brand) ?? wordOfName(scene, at, head, brand);
    if (!piece) break;
    pieces.unshift(piece);
    at -= piece.text.length;
  }
  return withoutBracket(scene, at, pieces);
}

/** 某市餐饮与饭店行业协会: a conjunction stands in a name when its other side goes on to a place with words of the name between. */
function acrossConjunction(scene: Scene, end: number, pieces: Piece[], brand: boolean): LeftEdge | null {
  const word = wordBefore(scene, end);
  if (!word || !pieces.length || !/^[和与及暨]$/.test(word.text) || scene.foundEnding.has(word.start)) return null;
  const coined = brand ? placeBefore(scene, word.start - 1) : null;
  if (coined?.code) return coinedAfter(scene, coined, word.start - 1, pieces);
  const rest = leftEdge(scene, word.start, brand);
  const own = rest.pieces.map(({ text }) => text).join('');
  const fits = rest.place && !rest.parent && rest.place.rule !== 'country' && own.length >= 2 && own.length <= 6;
  return fits ? { ...rest, pieces: [...rest.pieces, { text: word.text, tag: 'c' }, ...pieces] } : null;
}

/** 某省|中和|某某有限公司: 和 behind a place and one character is of a firm's own name. */
const coinedAfter = (scene: Scene, place: Jurisdiction, own: number, pieces: Piece[]): LeftEdge =>
  atPlace(scene, own, withOuter(scene, place), [{ text: scene.text.slice(own, own + 2), tag: 'nz' }, ...pieces]);
