/** Words → how far leftwards those go on that may stand inside a name. */
import { CHINESE_ORDINALS } from '../../../words/numerals.ts';
import type { Word } from '../../../words/segment.ts';
import type { ProjectView, Walls } from '../view.ts';
import { standsInside } from '../words/name-words.ts';

const OPENING = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['）', '（'],
  ['》', '《'],
]);

/** Start of the quotation or bracket that `text[end - 1]` closes; -1 when it is too long or never opened. */
function openingOf(text: string, end: number): number {
  const sign = OPENING.get(text.charAt(end - 1));
  if (!sign) return -1;
  const from = Math.max(0, end - 36);
  const at = text.slice(from, end - 1).lastIndexOf(sign) + from;
  return text[at] === sign && end - at <= 34 && !/[。！？；\n]/.test(text.slice(at, end - 1)) ? at : -1;
}

const ORDINAL = new RegExp(String.raw`第[\d${CHINESE_ORDINALS}]+[个届批次场轮季期]?$`);
/** 第|9|个|净滩日: an ordinal number in front of a name belongs to it, however many words jieba makes of it. */
function ordinalAt(text: string, { end, tag }: Word): number {
  if (!/^[mq]/.test(tag)) return -1;
  const from = Math.max(0, end - 8);
  const match = ORDINAL.exec(text.slice(from, end));
  return match ? from + match.index : -1;
}

/** 达|来|青山镇: start of the place whose name the word ends; -1 when it ends none. */
function placeAt({ words }: ProjectView, walls: Walls, { end }: Word): number {
  const start = walls.place(end);
  return start >= 0 && words.startingAt(start) ? start : -1;
}

/** Where a walk leftwards came to, and the word that stopped it: none where a wall did. */
export interface Walked {
  edge: number;
  stopper: Word | undefined;
}

/** Leftwards from `from` as far as words carry on, not beyond `wall`. */
export function walk(view: ProjectView, from: number, wall: number, walls: Walls): Walked {
  const { text, words } = view;
  const next = words.indexAt(from);
  const split = words.all[next];
  let edge = split && split.start < from && split.start >= wall ? split.start : from;
  for (let at = next - 1; at >= 0; at -= 1) {
    const word = words.all[at];
    if (!word || word.start < wall) break;
    const opening = Math.max(openingOf(text, word.end), ordinalAt(text, word), placeAt(view, walls, word));
    if (opening >= wall && opening >= 0) {
      edge = opening;
      at = words.indexAt(opening);
    } else if (standsInside(words.all, at)) edge = word.start;
    else return { edge, stopper: word };
  }
  return { edge, stopper: undefined };
}
