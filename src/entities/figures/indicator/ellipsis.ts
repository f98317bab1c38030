/** A measure without words enough of its own → what it leaves out, from a like measure told before. */
import type { Measure } from '../quantity/measures.ts';
import type { MeasureContext, NamedMeasure } from './antecedents.ts';
import { type ContentWord, lastWords, phraseText, sizeOf } from './content-words.ts';
import { lastQuantity } from './quantity-nouns.ts';
import { countsPeople } from './unit-wording.ts';

/** `市级项目13项。预计开工9项`: what was counted first in the sentence before, by the same word. */
function firstOfBefore({ measure, sentence, antecedents }: Omit<MeasureContext, 'like'>): NamedMeasure | undefined {
  const { name, kind } = measure.unit;
  const previous = antecedents.at(-1)?.sentence;
  if (previous?.end !== sentence.start || kind !== 'count' || countsPeople(measure.unit)) return undefined;
  return antecedents.find((one) => one.sentence === previous && one.measure.unit.name === name);
}

/** The measure of the same unit whose words one without a head noun can go by. */
export function likeMeasure(context: Omit<MeasureContext, 'like'>): NamedMeasure | undefined {
  const { view, phrase, measure, sentence, antecedents } = context;
  if (phrase.head !== '' || phrase.tie === 'bracket') return undefined;
  const joined = phrase.tie === 'among' || view.text[sentence.start - 1] === '；';
  const isLike = (one: NamedMeasure) => (one.sentence === sentence || joined) && one.measure.unit.name === measure.unit.name;
  return antecedents.findLast(isLike) ?? firstOfBefore(context);
}

/** `甲组抓获嫌疑人4名，乙组抓获3名` → 乙组抓获嫌疑人: the same verb again, without what it is done to. */
export function sameVerbAgain({ stem }: NamedMeasure, own: readonly ContentWord[]): readonly ContentWord[] {
  const verb = own.at(-1);
  const at = verb?.tag.startsWith('v') ? stem.findLastIndex(({ text }) => text === verb.text) : -1;
  const object = at < 0 ? [] : stem.slice(at + 1);
  return object.length > 0 ? [...own, ...object] : [];
}

const DONE = /^(?:v|vn|vd|d|ad)$/;
/** How far works have come; jieba takes some of these verbs for names. */
const PHASE = /^(?:[新续改扩复迁在][建开增改扩设]|[开复停竣完]工|投产|投运|建成)$/;
const isDone = ({ tag, text }: ContentWord): boolean => tag === 'v' || PHASE.test(text);

/** Kinds of units of which one is no part of another. */
const NO_SUM = /^(?:ratio|rate|time|age)$/;
/** More characters than these say enough. */
const A_WORD = 4;

/** What was done to something, without the doing: 受理案件 → 案件; nothing where more is done than one thing. */
function objectOf(stem: readonly ContentWord[]): readonly ContentWord[] {
  const verb = stem.findIndex(({ tag }) => tag === 'v');
  const object = stem.slice(verb + 1);
  return verb < 0 || object.some(({ tag }) => tag === 'v') ? [] : object;
}

/** The works counted before, of which some were begun or finished: 拟实施重点项目 → 重点项目. */
function worksOf({ stem, phrase, measure }: NamedMeasure): readonly ContentWord[] {
  if (countsPeople(measure.unit)) return [];
  if (phrase.head) return [{ text: phrase.head, start: measure.end, tag: 'n' }];
  const works = stem.slice(stem.findLastIndex(isDone) + 1);
  return sizeOf(works) >= A_WORD && /^nz?$/.test(works.at(-1)?.tag ?? '') ? works : [];
}

/** `收治患者90人，治愈80人` → 治愈患者; `进出口总额90亿元，其中出口60亿元` → 出口额; nothing where it is no such word. */
export function nextDone(whole: NamedMeasure, own: readonly ContentWord[], measure: Measure): readonly ContentWord[] {
  const size = sizeOf(own);
  const done = own.every(({ tag, text }) => DONE.test(tag) || PHASE.test(text)) && lastQuantity(own) === '';
  if (!done || size === 0 || size > A_WORD || NO_SUM.test(measure.unit.kind)) return [];
  const quantity = lastQuantity(whole.stem);
  if (quantity) return [...own, { text: quantity.replace(/^总(?=.)/, ''), start: measure.start, tag: 'n' }];
  const works = own.some(({ text }) => PHASE.test(text)) ? worksOf(whole) : [];
  const object = works.length > 0 ? works : objectOf(whole.stem);
  return measure.unit.kind === 'count' && object.length > 0 ? [...own, ...lastWords(object, 10)] : [];
}

const RATE = /^(?:增速|增幅|降幅|涨幅|跌幅|升幅|同比增速|环比增速)/;
const CHANGE = /(?:同比|环比|累计){0,2}(?:增长|下降|上升|上涨|下跌|增加|减少|增速|增幅|降幅|涨幅|跌幅)?$/;

/** `比上月`, `较去年同期`: what it moved from. */
const BASE = /(?:比|较|与)(?:[上去前今]?[年月周]|[上前]?[一二三四]?季度)?(?:同期|同月|末|初)?(?:相比)?/;

/** `比去年同期收窄1个百分点`, after what moved was told. */
const AGAIN = /^(?:收窄|回落|扩大|加快|放缓|提升|提高|上升|下降)$/;

/** `降幅较上月收窄2个百分点` → 产量降幅收窄: what the rate is the rate of; '' where the words tell of no rate, or nothing was told before. */
export function rateMoved({ own, sentence, antecedents }: MeasureContext): string {
  const text = phraseText(own.left).replace(BASE, '');
  const last = antecedents.at(-1);
  if (AGAIN.test(text) && last?.sentence === sentence && last.wording.endsWith(text)) return last.wording;
  const level = RATE.test(text) ? antecedents.findLast((one) => !RATE.test(phraseText(one.phrase.left))) : undefined;
  const quantity = level?.sentence === sentence ? level.wording.replace(CHANGE, '') : '';
  return quantity && quantity.slice(-14) + text;
}
