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
    } else if (standsInside(words, at)) edge = word.start;
    else return { edge, stopper: word };
  }
  return { edge, stopper: undefined };
}

/** 2031某某食品|和|某某博览会, 某旗招商引资|和|旅游推介会: an event's name that opens with its year, number or place goes on across 和. */
const OPENS =
  /^(?:20\d\d|第[一二三四五六七八九十百\d]+届|首届|中国|世界|国际|全[国省市区县旗盟]|[一-龥]{2,12}?[省市区县旗盟州](?![一-龥]{0,2}$))/;

/** 某某电信、某某移动|数据中心: firms in a row before their work. */
function firstFirm(text: string, walls: Walls, end: number): number {
  const start = walls.firm(end);
  return text[start - 1] === '、' && walls.firm(start - 1) >= 0 ? firstFirm(text, walls, start - 1) : start;
}

/**
 * Leftmost start of a name ending with the head at `headStart`; it ends where a clause does, at a function word, at a verb
 * that launches (启动, 实施), or behind an agency that acts (`walls`): 自治区应急管理厅|林区防火项目. A firm right before it is
 * part of it: 某某铝业有限公司冷轧项目.
 * Across 和 it goes on only when both halves share the head: 推动|矿山和油库应急救援基地, but 建成甲平台和|乙项目.
 */
export function leftEdge(text: string, words: Word[], headStart: number, walls: Walls, isEvent = false): number {
  const wall = Math.max(headStart - LONGEST_NAME, walls.before(headStart));
  const { edge, stopper } = walk(text, words, headStart, wall);
  if (edge === wall && walls.firm(wall) >= 0) return firstFirm(text, walls, wall);
  if (!stopper || !JOINING.test(stopper.text) || stopper.start <= wall) return edge;
  const beyond = walk(text, words, stopper.start, wall);
  const half = text.slice(beyond.edge, stopper.start);
  const shares =
    half.length >= 2 &&
    beyond.stopper !== undefined &&
    launches(beyond.stopper.text) &&
    findHeads(`${half}。`).every(({ start }) => start < 2);
  if (isEvent && OPENS.test(half) && !findHeads(`${half}。`).some(({ kind }) => kind === 'event')) return beyond.edge;
  // 某某水库及配套供水工程: what belongs to it is built with it.
  return shares || /^(?:及其?)?(?:配套|附属)/.test(text.slice(stopper.start, stopper.start + 4)) ? beyond.edge : edge;
}
