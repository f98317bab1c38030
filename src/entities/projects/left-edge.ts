/** Where a name that ends in a head begins: leftwards over what may stand inside a name. */
import type { Word } from '../../words/segment.ts';
import { firstEndingAfter } from '../../words/word-index.ts';
import { findHeads } from './heads.ts';
import { launches, standsInside } from './name-words.ts';
import type { Walls } from './walls.ts';

const LONGEST_NAME = 45;
const JOINING = /^[和与及暨]$/;
const OPENING: Record<string, string> = { '”': '“', '’': '‘', '）': '（' };

/** Start of the quotation or bracket that `text[end - 1]` closes; -1 when it is too long or never opened. */
function openingOf(text: string, end: number): number {
  const sign = OPENING[text[end - 1] as string];
  if (!sign) return -1;
  const at = text.slice(Math.max(0, end - 36), end - 1).lastIndexOf(sign) + Math.max(0, end - 36);
  return text[at] === sign && end - at <= 34 && !/[。！？；\n]/.test(text.slice(at, end - 1)) ? at : -1;
}

/** 第|9|个|净滩日: an ordinal number in front of a name belongs to it, however many words jieba makes of it. */
function ordinalAt(text: string, { end, tag }: Word): number {
  if (!/^[mq]/.test(tag)) return -1;
  const from = Math.max(0, end - 8);
  const match = /第[\d一二三四五六七八九十百]+[个届批次场轮季期]?$/.exec(text.slice(from, end));
  return match ? from + match.index : -1;
}

/** Leftwards from `from` as far as words carry on, not beyond `wall`. */
function walk(text: string, words: Word[], from: number, wall: number): { edge: number; stopper: Word | undefined } {
  let edge = from;
  let at = firstEndingAfter(words, from) - 1;
  const split = words[at + 1];
  if (split && split.start < from && split.start >= wall) edge = split.start;
  for (; at >= 0 && (words[at] as Word).start >= wall; at--) {
    const word = words[at] as Word;
    const opening = Math.max(openingOf(text, word.end), ordinalAt(text, word));
    if (opening >= wall && opening >= 0) {
      edge = opening;
      at = firstEndingAfter(words, opening);
    } else if (standsInside(words, at, edge === from)) edge = word.start;
    else return { edge, stopper: word };
  }
  return { edge, stopper: undefined };
}

/**
 * Leftmost start of a name ending with the head at `headStart`; it ends where a clause does, at a function word, at a verb
 * that launches (启动, 实施), or behind an agency that acts (`walls`): 自治区应急管理厅|林区防火项目.
 * Across 和 it goes on only when both halves share the head: 推动|矿山和油库应急救援基地, but 建成甲平台和|乙项目.
 */
export function leftEdge(text: string, words: Word[], headStart: number, walls: Walls): number {
  const wall = Math.max(headStart - LONGEST_NAME, walls.before(headStart));
  const { edge, stopper } = walk(text, words, headStart, wall);
  if (!stopper || !JOINING.test(stopper.text) || stopper.start <= wall) return edge;
  const beyond = walk(text, words, stopper.start, wall);
  const half = text.slice(beyond.edge, stopper.start);
  const shares =
    half.length >= 2 &&
    beyond.stopper !== undefined &&
    launches(beyond.stopper.text) &&
    findHeads(`${half}。`).every(({ start }) => start < 2);
  return shares ? beyond.edge : edge;
}
