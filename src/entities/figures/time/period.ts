/** A figure's place in its sentence → the time it is told of, as printed. */
import type { Span } from '../../../articles/article.ts';
import { afterLastSign, spansWithin } from '../spans.ts';

const HOUR = '(?:凌晨|早上|上午|中午|下午|晚上?)?(?:\\d{1,2}时(?:\\d{1,2}分)?)?';
const DAY = `(?:(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|(?<![月\\d])\\d{1,2}日)${HOUR}`;
const MONTH =
  '(?:(?:\\d{4}年|今年|去年|前年|明年)?(?<!\\d)(?:\\d{1,2}|[一二三四五六七八九]|十[一二]?)月(?:份|底|末|初|上旬|中旬|下旬)?(?!\\d))';
const YEAR =
  '(?:(?:\\d{4}(?:[-—至]\\d{4})?年|今年|去年|前年|明年|上年|当年|本年)(?:底|末|初|年底|前?[一二三四]季度|第[一二三四]季度|[上下]半年|春节后?|以来|度)?)';
const QUARTER = '(?:(?<![\\d年])前?[一二三四]季度|上半年|下半年)';
const PLAN = '(?:“?十[一二三四五]五”?(?:期间|以来|末)?)';
const NEAR = '(?:目前|当前|当日|当天|昨日|昨天|今日|今天|本月|上月|下月|本周|上周|每年|每月|每天|每日|同期|近年来|近日)';
const POINT = `(?:${DAY}|${MONTH}|${YEAR}|${QUARTER}|${PLAN}|${NEAR})`;
const PERIOD = new RegExp(
  `(?:截至|截止到?|自|从|到)?${POINT}(?:(?:至今|至|到|—|-|~)(?:${DAY}|${MONTH}|${YEAR}|\\d{1,2}日${HOUR})?)?(?:以来|期间|起|底前|前|末)?`,
  'g',
);

/** A time named in the text. */
export interface Period extends Span {
  text: string;
}

/** All times named in a text, in order. */
export function findPeriods(text: string): Period[] {
  return [...text.matchAll(PERIOD)].map((hit) => ({ text: hit[0], start: hit.index, end: hit.index + hit[0].length }));
}

/** A day the report came out is not what its figures are told of. */
const said = (text: string, period: Period): boolean =>
  !/^，?(?:，?记者|[^，。]{0,14}(?:获悉|发布消息|消息|通报|介绍|了解到|对外))/.test(text.slice(period.end, period.end + 18));

/** Times that go for the sentences after, too: years, months, quarters, plans; not days, 目前 or 每年. */
const LASTS = /年|月|季度|十[一二三四五]五/;
const PASSES = /日|天|每|近|周/;

/** `去年，全县建成粮仓9座。修复水渠3条。`: the last lasting time named earlier in the paragraph. */
function carried(text: string, periods: Period[], sentence: Span): Period | null {
  const from = afterLastSign(text, '\n', 0, sentence.start);
  const lasting = (period: Period) => LASTS.test(period.text) && !PASSES.test(period.text) && said(text, period);
  return spansWithin(periods, from, sentence.start).findLast(lasting) ?? null;
}

/** The time a figure is told of: the last named before it in its sentence, else one carried from earlier in the paragraph. */
export function periodOf(text: string, periods: Period[], sentence: Span, figure: Span): Period | null {
  const near = spansWithin(periods, Math.max(sentence.start, figure.start - 400), figure.start);
  return near.findLast((period) => said(text, period)) ?? (near.length === 0 ? carried(text, periods, sentence) : null);
}
