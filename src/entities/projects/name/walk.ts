/** Words → how far leftwards those go on that may stand inside a name. */
import { CHINESE_ORDINALS } from '../../../words/numerals.ts';
import type { Word } from '../../../words/segment.ts';
import { firstEndingAfter } from '../../../words/word-index.ts';
import { standsInside } from '../words/name-words.ts';
import type { Walls } from './walls.ts';

const OPENING: Record<string, string> = { '”': '“', '’': '‘', '）': '（', '》': '《' };

/** Start of the quotation or bracket that `text[end - 1]` closes; -1 when it is too long or never opened. */
function openingOf(text: string, end: number): number {
  const sign = OPENING[text[end - 1] as string];
  if (!sign) return -1;
  const at = text.slice(Math.max(0, end - 36), end - 1).lastIndexOf(sign) + Math.max(0, end - 36);
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
function placeAt(words: readonly Word[], walls: Walls, { end }: Word): number {
  const start = walls.place(end);
  return start >= 0 && words[firstEndingAfter(words, start)]?.start === start ? start : -1;
}

/** Leftwards from `from` as far as words carry on, not beyond `wall`. */
export function walk(
  text: string,
  words: readonly Word[],
  from: number,
  wall: number,
  walls: Walls,
): { edge: number; stopper: Word | undefined } {
  let edge = from;
  let at = firstEndingAfter(words, from) - 1;
  const split = words[at + 1];
  if (split && split.start < from && split.start >= wall) edge = split.start;
  for (; at >= 0 && (words[at] as Word).start >= wall; at--) {
    const word = words[at] as Word;
    const opening = Math.max(openingOf(text, word.end), ordinalAt(text, word), placeAt(words, walls, word));
    if (opening >= wall && opening >= 0) {
      edge = opening;
      at = firstEndingAfter(words, opening);
    } else if (standsInside(words, at)) edge = word.start;
    else return { edge, stopper: word };
  }
  return { edge, stopper: undefined };
}
