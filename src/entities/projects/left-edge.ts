/** Where a name that ends in a head begins: leftwards over what may stand inside a name. */
import { lexicon, wordSet } from '../../words/lexicon.ts';
import type { Word } from '../../words/segment.ts';
import { firstEndingAfter } from '../../words/word-index.ts';
import { findHeads } from './heads.ts';
import type { Walls } from './walls.ts';

const LAUNCH = new Map(lexicon('project-launch-verbs').map(([word = '', place = '']) => [word, place]));
/** 积极开展, 联合推出: jieba takes an adverb and its verb as one word, but 更新改造 as well. */
const launches = (word: string) =>
  LAUNCH.has(word) || (word.length >= 4 && LAUNCH.get(word.slice(-2)) === 'outer' && LAUNCH.has(word.slice(0, -2)));
/** 积极|行动: an adverb that jieba takes together with the head makes no name of it. */
export const isAdverb = (word: string) => LAUNCH.get(word) === 'outer';
const LONGEST_NAME = 45;

/** Function words end a name: prepositions, particles, adverbs, pronouns, times. */
const CLOSED = /^(?:p|u.*|d.*|ad|r.*|c|t|y|e|o|f|zg)$/;
/** 二期, 1号, 三年, 百日, 120万千瓦, 2021年度 belong to names; 3个, 一批 do not. */
const NUMBER_IN_NAME =
  /^(?:[一二三四五六七八九十百\d.]+(?:期|号|年|年度|万千瓦|兆瓦|万吨|千伏|大|进)?|第[一二三四五六七八九十百\d]+(?:届|批|期|次|个|场|轮|季)?|十[一二三四]五|双|百日|万千瓦|兆瓦|万吨|千伏|期|号|年度|年|届|场|轮|季|次|段|线|系列)$/;
/** 中北部, 西线 and 民族团结|进步 stand inside names, whatever jieba takes them for. */
const COMPASS = /^(?:[东西南北中]{1,2}部|[东西南北]|进步)$/;
const INNER_MARKS = /^[·\-—+＋/]$/;
/** jieba tags punctuation x, and Chinese words it does not know as well. */
export const isMark = ({ tag, text }: Word) => tag === 'x' && !/[\u4e00-\u9fff]/.test(text);
const CLOSING_QUOTE = /^[”’]$/;
const JOINING = /^[和与及暨]$/;

/** True when the word may stand inside a name. */
function carriesOn(word: Word): boolean {
  if (launches(word.text)) return false;
  if (isMark(word)) return INNER_MARKS.test(word.text);
  if (NUMBER_IN_NAME.test(word.text) || COMPASS.test(word.text)) return true;
  return !CLOSED.test(word.tag) && !/^[mq]/.test(word.tag) && !/^\d/.test(word.text);
}

const OPENING: Record<string, string> = { '”': '“', '’': '‘', '）': '（' };

/** Start of the quotation or bracket that `text[end - 1]` closes; -1 when it is too long or never opened. */
function openingOf(text: string, end: number): number {
  const sign = OPENING[text[end - 1] as string];
  if (!sign) return -1;
  const at = text.slice(Math.max(0, end - 36), end - 1).lastIndexOf(sign) + Math.max(0, end - 36);
  return text[at] === sign && end - at <= 34 && !/[。！？；\n]/.test(text.slice(at, end - 1)) ? at : -1;
}

/** 消防知识|进|校园: the verb of a campaign that goes somewhere. */
const ENTERED = wordSet('project-entered-places');
const enters = (word: Word, after: Word | undefined) => word.text === '进' && after !== undefined && ENTERED.has(after.text);

/** 某市|至|某县公路: between two places it belongs to the name of what joins them. */
const PLACE = /^(?:ns|nr|nz)/;
const joinsPlaces = (word: Word, before: Word | undefined, after: Word | undefined) =>
  /^[至到]$/.test(word.text) && before !== undefined && after !== undefined && PLACE.test(before.tag) && PLACE.test(after.tag);

/** 国道|331|线, 5|万吨|某某冷库: a number is a name's own before 线 and before a unit of size. */
const numbersRoad = (word: Word, after: Word | undefined) =>
  /^\d+$/.test(word.text) && after !== undefined && /^(?:线|号|万吨|万千瓦|兆瓦|千伏|千瓦)/.test(after.text);

/** 滇|中|引水工程: the middle of a region, not of a time. */
const namesMiddle = (word: Word, before: Word | undefined) => word.text === '中' && before !== undefined && before.tag === 'j';

/** 第|32|个|爱国卫生月: an ordinal number in front of a name belongs to it, however many words jieba makes of it. */
function ordinalAt(text: string, { end, tag }: Word): number {
  if (!/^[mq]/.test(tag)) return -1;
  const from = Math.max(0, end - 8);
  const match = /第[\d一二三四五六七八九十百]+[个届批次场轮季期]?$/.exec(text.slice(from, end));
  return match ? from + match.index : -1;
}

/** A verb inside a name stands after a noun of it (应急通信|保障|项目, 安全|宣传|“五进”活动); most only right before the head. */
function isInner(words: Word[], at: number, touching: boolean): boolean {
  const before = words[at - 1];
  const place = LAUNCH.get((words[at] as Word).text);
  if (before === undefined || place === undefined || place === 'outer' || (place === '' && !touching)) return false;
  return CLOSING_QUOTE.test(before.text) || (!isMark(before) && (carriesOn(before) || isInner(words, at - 1, touching)));
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
    } else if (
      carriesOn(word) ||
      isInner(words, at, edge === from) ||
      enters(word, words[at + 1]) ||
      numbersRoad(word, words[at + 1]) ||
      namesMiddle(word, words[at - 1]) ||
      joinsPlaces(word, words[at - 1], words[at + 1])
    )
      edge = word.start;
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
    half.length >= 2 && beyond.stopper !== undefined && launches(beyond.stopper.text) && findHeads(`${half}。`).length === 0;
  return shares ? beyond.edge : edge;
}
