/** `降幅较上月收窄2个百分点` → what the rate is the rate of, told before it: 产量降幅收窄. */
import type { Span } from '../../../articles/article.ts';
import { type Content, phraseText } from './content-words.ts';
import type { Said } from './said.ts';

const RATE = /^(?:增速|增幅|降幅|涨幅|跌幅|升幅|同比增速|环比增速)/;
const CHANGE = /(?:同比|环比|累计){0,2}(?:增长|下降|上升|上涨|下跌|增加|减少|增速|增幅|降幅|涨幅|跌幅)?$/;

/** `比上月`, `较去年同期`: what it moved from. */
const BASE = /(?:比|较|与)(?:[上去前今]?[年月周]|[上前]?[一二三四]?季度)?(?:同期|同月|末|初)?(?:相比)?/;

/** `比去年同期收窄1个百分点`, after what moved was told. */
const AGAIN = /^(?:收窄|回落|扩大|加快|放缓|提升|提高|上升|下降)$/;

/** The rate with its quantity; nothing where the words tell of no rate, or nothing was told before them in the sentence. */
export function rateMoved(own: Content[], sentence: Span, history: Said[]): string {
  const text = phraseText(own).replace(BASE, '');
  const last = history.at(-1);
  if (AGAIN.test(text) && last?.sentence === sentence && last.said.endsWith(text)) return last.said;
  const level = RATE.test(text) ? history.findLast((one) => !RATE.test(phraseText(one.phrase.left))) : undefined;
  const quantity = level?.sentence === sentence ? level.said.replace(CHANGE, '') : '';
  return quantity && quantity.slice(-14) + text;
}
