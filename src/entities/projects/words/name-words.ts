/** A word and its neighbours → whether it may stand inside the name of an undertaking. */

import { alternatives } from '../../../words/guarded-words.ts';
import { lexicon, wordSet } from '../../../words/lexicon.ts';
import { CHINESE_DIGITS, CHINESE_NUMBERS, CHINESE_ORDINALS } from '../../../words/numerals.ts';
import { once } from '../../../words/once.ts';
import type { Word } from '../../../words/segment.ts';
import { LEVELS } from '../../chinese/levels.ts';

const launch = once(() => new Map(lexicon('project-launch-verbs').map(({ verb, place }) => [verb, place])));
/** 供热|管网改造工程: a trade, however jieba tags it. */
export const isTrade = (word: string) => launch().get(word) === 'trade';
/** 积极开展, 联合推出: jieba takes an adverb and its verb as one word, but 更新改造 as well. */
export const launches = (word: string) =>
  (launch().has(word) && !isTrade(word)) ||
  (word.length >= 4 && launch().get(word.slice(-2)) === 'outer' && launch().has(word.slice(0, -2)));
/** 积极|行动: an adverb that jieba takes together with the head makes no name of it. */
export const isAdverb = (word: string) => launch().get(word) === 'outer';

/** Function words end a name: prepositions, particles, adverbs, pronouns, times. */
const CLOSED = /^(?:p|u.*|d.*|ad|r.*|c|t|y|e|o|f|zg)$/;
/** 二期, 1号, 三年, 百日, 120万千瓦, 2021年度 belong to names; 3个, 一批 do not. */
const COUNTED = '期 号 年 年度 大 进 届 次 级 周年'.split(' ');
const SIZES = '千瓦 千瓦时 千瓦级 兆瓦 吉瓦 千伏 吨 吨级 平方米 立方米 千米 公里 亩 头 只 羽 套 台 辆'.split(' ');
const TIMES = '届 批 期 次 个 场 轮 季'.split(' ');
const ALONE = '第 级 多 双 百日 期 号 年度 年 届 场 轮 季 次 段 线 系列'.split(' ');
const NUMBER_IN_NAME = new RegExp(
  `^(?:${alternatives(ALONE)}|[${CHINESE_ORDINALS}\\d.]+(?:${alternatives(COUNTED)})?|[\\d${CHINESE_NUMBERS}]*(?:${alternatives(SIZES)})|` +
    `第[${CHINESE_ORDINALS}\\d]+(?:${alternatives(TIMES)})?|十[${CHINESE_DIGITS}]五)$`,
);
/** 中北部, 西线, 秋季, 民族团结|进步 stand inside names, whatever jieba takes them for. */
const COMPASS =
  /^(?:[东西南北中]{1,2}部|[东西南北]|进步|自然|多国|[青少老]年|[现当]代|[春夏秋冬]季?|[暑寒]假|暑期|春节|[^年月日]{1,2}节|今?冬明春)$/;
const INNER_MARKS = /^[·\-—+＋/×]$/;
/** jieba tags punctuation x, and Latin letters and Chinese words it does not know as well. */
export const isMark = ({ tag, text }: Word) => tag === 'x' && !/[\u4e00-\u9fffA-Za-z\d]/.test(text);

/** True when the word may stand inside a name. */
function carriesOn(word: Word): boolean {
  if (launches(word.text)) return false;
  if (isMark(word)) return INNER_MARKS.test(word.text);
  if (isTrade(word.text)) return true;
  if (NUMBER_IN_NAME.test(word.text) || COMPASS.test(word.text)) return true;
  return !CLOSED.test(word.tag) && !/^[mq]/.test(word.tag) && !/^\d[^A-Za-z]*$/.test(word.text);
}

/** 消防知识|进|校园: the verb of a campaign that goes somewhere. */
const enters = (word: Word, after: Word | undefined) =>
  word.text === '进' && after !== undefined && wordSet('project-entered-places').has(after.text);

/** 某市|至|某县公路: between two places, or before the name of a line, it belongs to the name of what joins them. */
const PLACE = /^(?:ns|nr|nz)/;
const LINE = /公路|铁路|高速|高铁|航线|管道|管线|线路|专线|隧道|通道/;
function joinsPlaces(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at] as Word, words[at + 1]];
  if (!/^[至到]$/.test(word.text) || before === undefined || after === undefined || isMark(before)) return false;
  if (PLACE.test(before.tag) && PLACE.test(after.tag)) return true;
  const behind = words.slice(at + 1, at + 8);
  const stop = behind.findIndex((one) => isMark(one) || launches(one.text));
  return word.text === '至' && (stop < 0 ? behind : behind.slice(0, stop)).some(({ text }) => LINE.test(text));
}

/** 一|、|二|、|三期: stages counted up. */
const STAGE = new RegExp(String.raw`^[${CHINESE_DIGITS}\d]期?$`);
const countsStages = (word: Word, before: Word | undefined, after: Word | undefined) =>
  word.text === '、' && before !== undefined && after !== undefined && STAGE.test(before.text) && STAGE.test(after.text);

/** 滇|中|引水工程: the middle of a region, not of a time. */
const namesMiddle = (word: Word, before: Word | undefined) => word.text === '中' && before !== undefined && before.tag === 'j';

/** 某某会|成立|20|周年|庆典: what began so many years ago. */
const FOUNDED = new RegExp(`^(?:成立|建成|创建|创刊|诞辰|解放|开通|通车|建交|建[校院党军国${LEVELS}])$`);
const ANNIVERSARY = new RegExp(String.raw`^[\d${CHINESE_ORDINALS}]+周年`);
const isAnniversary = (words: readonly Word[], at: number) =>
  FOUNDED.test((words[at] as Word).text) &&
  ANNIVERSARY.test(
    words
      .slice(at + 1, at + 4)
      .map(({ text }) => text)
      .join(''),
  );

const CLOSING_QUOTE = /^[”’]$/;

/** A verb inside a name stands after a noun of it (应急通信|保障|项目, 安全|宣传|“五进”活动). */
function isInner(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const place = launch().get((words[at] as Word).text);
  if (before === undefined || place === undefined || place === 'outer') return false;
  return CLOSING_QUOTE.test(before.text) || (!isMark(before) && (carriesOn(before) || isInner(words, at - 1)));
}

/** True when the word at `at` may stand inside a name. */
export function standsInside(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at] as Word, words[at + 1]];
  return (
    carriesOn(word) ||
    isInner(words, at) ||
    isAnniversary(words, at) ||
    enters(word, after) ||
    countsStages(word, before, after) ||
    namesMiddle(word, before) ||
    joinsPlaces(words, at)
  );
}
