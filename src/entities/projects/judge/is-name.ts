/** A head and the words before it → whether they make a name. */

import type { Span } from '../../../articles/article.ts';
import { wordSet } from '../../../words/lexicon.ts';
import { CHINESE_DIGITS, CHINESE_NUMBERS, CHINESE_ORDINALS } from '../../../words/numerals.ts';
import { firstEndingAfter, wordsWithin } from '../../../words/word-index.ts';
import { LEVELS } from '../../chinese/levels.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import { findHeads, type Head } from '../words/heads.ts';
import { isMark } from '../words/name-words.ts';
import { isBuilt, speaksOfBuilding } from './building.ts';

const hasPlace = (places: Span[], start: number, end: number) => {
  const last = places[firstEndingAfter(places, end) - 1];
  return last !== undefined && last.start >= start;
};
const NUMBER = new RegExp(String.raw`^[\d${CHINESE_NUMBERS}]+年?$`);

/** Places and names that jieba knows though no gazetteer does: 太阳岛. */
const hasProperNoun = (context: ArticleView, start: number, end: number) =>
  wordsWithin(context.words.all, start, end).some(({ tag, text }) => /^(?:ns|nz|nt|nrt)$/.test(tag) && text.length > 1);

/** What of a name names: its words before the head that are no place, no number, not generic and no single characters. */
function tellingWords(context: ArticleView, places: Span[], start: number, end: number): string[] {
  const inside = wordsWithin(context.words.all, start, end).filter(
    (word) => !isMark(word) && !hasPlace(places, word.start, word.end),
  );
  return inside
    .map((word) => word.text)
    .filter((word) => !wordSet('project-generic-words').has(word) && word.length > 1 && !NUMBER.test(word));
}

/** 海珠湾隧道 says more than its district: characters before the head that belong to no place. */
function goesBeyondPlace(places: Span[], start: number, end: number): boolean {
  const last = places[firstEndingAfter(places, end) - 1];
  return last !== undefined && last.start >= start && last.start - start + (end - last.end) >= 1;
}

const PROPER = new RegExp(String.raw`[“《]|[A-Za-z]{2,}|\d|[${CHINESE_DIGITS}]期|第[${CHINESE_ORDINALS}]`);
const QUOTED = /“[^”]{2,60}”/;

/** 京雄高铁, 沪昆高速: lines are named by the short names of the places they join. */
const LINE = /^(?:高铁|铁路|高速|高速公路|高速铁路|城际铁路|客运专线|城际|特高压)$/;
const SHORT =
  /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼滇黔昆兰张郑西成昌合杭武广深汉沈哈大长银太包呼集通霍临锡赤白阿乌绥丹牡佳齐满济潍烟石保沧徐连盐淮宿阜亳蚌温台甬金衢福厦漳龙汕潮揭惠莞佛韶梅抚萍鹰饶辽敖赤通南柳贺邕钦防玉梧肇珠湛茂海岳常怀邵娄恩宜襄荆黄九瑞井洛焦安康延榆宝平庆天陇酒嘉敦格拉林日雄忻叙毕泸遵铜攀丽香瑞和若喀库伊精]{2,4}$/;

/** 全国某某工作会议, 市委农村工作会议: whose meeting it is names it. */
const CONVENED = new RegExp(`^(?:全[国${LEVELS}]|自治区|.{0,4}[${LEVELS}]委|.{0,5}[${LEVELS}])`);
const ORDINAL = new RegExp(String.raw`第[${CHINESE_ORDINALS}\d]+|[${CHINESE_ORDINALS}\d]届|20\d\d|十[${CHINESE_DIGITS}]五`);

/** 全国帆船锦标赛, 世界青年田径锦标赛: the whole of something is as good as a place. */
const WHOLE = new RegExp(`^(?:全国|全球|世界|亚洲|全[${LEVELS}]|国家级?)`);

/** 项目|某某平台 goes on from another name's head; 粮库|演练基地 begins with the name of a work. */
const beginsWithHead = (before: string) =>
  findHeads(`${before.slice(0, 4)}。`).some(
    ({ start, strength }) => start === 0 && strength !== 'built' && strength !== 'opened',
  );

/** Whether the words before a head make a name with it; each strength asks for more (see the lexicon `project-heads`). */
export function isName(context: ArticleView, places: Span[], start: number, head: Head): boolean {
  const before = context.text.slice(start, head.start);
  if (/(?:军事|空军|海军|导弹|敌对|抗议)$/.test(before)) return false;
  if (LINE.test(head.word) && SHORT.test(before)) return true;
  if (before.length < 2 || beginsWithHead(before)) return false;
  if (QUOTED.test(before)) return true;
  // A head of four characters tells something itself: 预警系统, 交易平台.
  const telling = tellingWords(context, places, start, head.start).length + (head.word.length >= 4 ? 1 : 0);
  const more = telling > 0 || goesBeyondPlace(places, start, head.start);
  const proper = PROPER.test(before) || hasPlace(places, start, head.start) || hasProperNoun(context, start, head.start);
  const general = proper || (head.kind !== 'construction' && WHOLE.test(before));
  if (head.strength === 'placed') return general;
  if (head.strength === 'ordinal')
    return (
      (telling > 0 || before.length >= 8) &&
      (ORDINAL.test(before) || (head.word.length >= 4 && head.word.endsWith('会议') && CONVENED.test(before)))
    );
  const built = head.kind === 'construction' && before.length >= 4 && telling > 0 && isBuilt(context, start, head.end);
  if (head.strength === 'strong') {
    if (built || (general && telling > 0)) return true;
    return telling >= 2 || (telling === 1 && head.end - start >= 7);
  }
  if (head.strength === 'weak') return (proper && more) || (telling >= 3 && head.word !== '活动');
  if (head.strength === 'opened') return more && (proper || before.length >= 4) && isBuilt(context, start, head.end);
  return built || (proper && more && speaksOfBuilding(context, head.start));
}
