/** Where an organisation's last words begin → where its name does: over the words that may stand in a name, to a place, a parent or a stop. */
import type { Found, Jurisdiction } from './found.ts';
import { stopsAt } from './name-stops.ts';
import { countryBefore, namedPlaceBefore } from './named-place.ts';
import { placeBefore, withOuter } from './place-before.ts';
import { type Scene, wordBefore } from './scene.ts';

/** A name's beginning: its place or the organisation it is part of, and its own words up to the head. */
export interface LeftEdge {
  start: number;
  place: Jurisdiction | null;
  parent: Found | null;
  /** Where its own words begin, after place or parent. */
  own: number;
  pieces: { text: string; tag: string }[];
}

const LONGEST = 26;
const PUNCTUATION = /[\s，。、；：！？“”‘’（）《》〈〉—…·,.;:!?/|【】～~+*#]/;
/** Numbers stand only right before the head: 101中学. */
const NUMBER = /^[一二三四五六七八九十\d]+$/;

/** `广州“云上购”联盟`: a quotation inside the name, from its opening mark; or （集团）. */
function bracketBefore(text: string, at: number): number | null {
  const open = { '”': '“', '）': '（', '》': '《', '’': '‘' }[text[at - 1] as '”'];
  if (!open) return null;
  const start = text.lastIndexOf(open, at - 2);
  return start >= 0 &&
    at - start <= (open === '（' ? 12 : 18) &&
    !/^（[\d一二三四五六七八九十]+）/.test(text.slice(start, at)) &&
    !/[，。；：！？、]/.test(text.slice(start, at))
    ? start
    : null;
}

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

/** 科技馆|联合|某某学会 does something, 科技馆|联合会 is a name. */
const TOGETHER = /^(?:联合|会同|携手|联手|所属|下属|旗下|直属|牵头|指导|主办|承办)$/;

function withoutFirst(at: number, [first, ...pieces]: LeftEdge['pieces']): LeftEdge {
  const own = at + (first?.text.length ?? 0);
  return { start: own, place: null, parent: null, own, pieces };
}

/** Walks left from `head`; `brand` lets through the odd words that names of companies and schools are made of. */
export function leftEdge(scene: Scene, head: number, brand: boolean): LeftEdge {
  const pieces: LeftEdge['pieces'] = [];
  let at = head;
  while (at > 0 && head - at < LONGEST) {
    const parent = scene.foundEnding.get(at);
    if (parent && !TOGETHER.test(pieces[0]?.text ?? ''))
      return { start: parent.start, place: parent.jurisdiction, parent, own: at, pieces };
    if (parent) return withoutFirst(at, pieces);
    const place = placeBefore(scene, at);
    if (place)
      return (brand ? namedAfterTown(scene, place, pieces) : null) ?? atPlace(scene, at, withOuter(scene, place), pieces);
    const bracket = bracketBefore(scene.text, at);
    if (bracket !== null) {
      pieces.unshift({ text: scene.text.slice(bracket, at), tag: 'quote' });
      at = bracket;
      continue;
    }
    if (scene.text[at - 1] === '·' && brand) {
      pieces.unshift({ text: '·', tag: 'quote' });
      at -= 1;
      continue;
    }
    const word = wordBefore(scene, at);
    if (!word || PUNCTUATION.test(scene.text[at - 1] as string)) break;
    const from = startOfPiece(scene, word.start, at);
    const piece = scene.text.slice(from, at);
    const joined = /^[和与及暨]$/.test(piece) && pieces.length > 0 ? acrossConjunction(scene, word.start, brand) : null;
    if (joined) return { ...joined, pieces: [...joined.pieces, { text: piece, tag: 'c' }, ...pieces] };
    const family = piece === '家' && /^(?:街道|村|庄|湾|沟|营|镇|乡|桥|坪|河|寨|屯|社区)/.test(scene.text.slice(at, at + 2));
    if (!family && (NUMBER.test(piece) ? at !== head && !(brand && namedPlaceBefore(scene, from)) : stopsAt(piece, word, brand)))
      break;
    pieces.unshift({ text: piece, tag: word.tag });
    at = from;
  }
  if (scene.text[at] === '（' && pieces[0]?.tag === 'quote') {
    at += pieces[0].text.length;
    pieces.shift();
  }
  return { start: at, place: null, parent: null, own: at, pieces };
}

/** 某市餐饮与饭店行业协会: a conjunction stands in a name when its other side goes on to a place with words of the name between. */
function acrossConjunction(scene: Scene, at: number, brand: boolean): LeftEdge | null {
  if (scene.foundEnding.has(at)) return null;
  const rest = leftEdge(scene, at, brand);
  const own = rest.pieces.map(({ text }) => text).join('');
  return rest.place && !rest.parent && rest.place.rule !== 'country' && own.length >= 2 && own.length <= 6 ? rest : null;
}

/** 上海|瑞金|医院: a town's short name behind a place it does not lie in is a word of the name's own. */
function namedAfterTown(scene: Scene, place: Jurisdiction, pieces: LeftEdge['pieces']): LeftEdge | null {
  const outer = place.rule === 'short-name' ? namedPlaceBefore(scene, place.start) : null;
  if (!outer || withOuter(scene, place).start !== place.start) return null;
  const own = { text: scene.text.slice(place.start, place.end), tag: 'ns' };
  return { start: outer.start, place: outer, parent: null, own: place.start, pieces: [own, ...pieces] };
}

/** A place reached: an organisation that ends where the place begins is its parent (…检察院|兴安盟|分院). */
function atPlace(scene: Scene, own: number, place: Jurisdiction, pieces: LeftEdge['pieces']): LeftEdge {
  const parent = scene.foundEnding.get(place.start);
  if (parent) return { start: parent.start, place, parent, own, pieces };
  return { start: place.start, place, parent: null, own, pieces };
}
