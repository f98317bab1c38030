/** A measure of the same kind as the one before it, told in a word → the word with what the one before says: 受理案件…，审结 → 审结案件. */

import type { Measure } from '../quantity/measures.ts';
import { lastQuantity } from './attributes.ts';
import { type Content, lastWords, sizeOf } from './content-words.ts';
import { PEOPLE } from './own-words.ts';
import type { Said } from './said.ts';

const DONE = /^(?:v|vn|vd|d|ad)$/;
/** How far works have come; jieba takes some of these verbs for names. */
const PHASE = /^(?:[新续改扩复迁在][建开增改扩设]|[开复停竣完]工|投产|投运|建成)$/;
const isDone = ({ tag, text }: Content): boolean => tag === 'v' || PHASE.test(text);

/** Kinds of units of which one is no part of another. */
const NO_SUM = /^(?:ratio|rate|time|age)$/;
/** More characters than these say enough. */
const A_WORD = 4;

/** `收治患者90人，治愈80人` → 治愈患者; `进出口总额90亿元，其中出口60亿元` → 出口额; nothing where it is no such word. */
export function alsoDone(previous: Said, own: Content[], measure: Measure): Content[] {
  const size = sizeOf(own);
  const done = own.every(({ tag, text }) => DONE.test(tag) || PHASE.test(text)) && lastQuantity(own) === '';
  if (!done || size === 0 || size > A_WORD || NO_SUM.test(measure.unit.kind)) return [];
  const quantity = lastQuantity(previous.stem);
  if (quantity) return [...own, { text: quantity.replace(/^总(?=.)/, ''), start: measure.start, tag: 'n' }];
  const works = own.some(({ text }) => PHASE.test(text)) ? worksOf(previous) : [];
  const object = works.length ? works : objectOf(previous.stem);
  return measure.unit.kind === 'count' && object.length > 0 ? [...own, ...lastWords(object, 10)] : [];
}

/** What was done to something, without the doing: 受理案件 → 案件; nothing where more is done than one thing. */
function objectOf(stem: Content[]): Content[] {
  const verb = stem.findIndex(({ tag }) => tag === 'v');
  const object = stem.slice(verb + 1);
  return verb < 0 || object.some(({ tag }) => tag === 'v') ? [] : object;
}

/** The works counted before, of which some were begun or finished: 拟实施重点项目 → 重点项目. */
function worksOf({ stem, phrase, measure }: Said): Content[] {
  if (PEOPLE.test(measure.unit.name)) return [];
  if (phrase.head) return [{ text: phrase.head, start: measure.end, tag: 'n' }];
  const works = stem.slice(stem.findLastIndex(isDone) + 1);
  return sizeOf(works) >= A_WORD && /^nz?$/.test(works.at(-1)?.tag ?? '') ? works : [];
}

/** `甲组抓获嫌疑人4名，乙组抓获3名` → 乙组抓获嫌疑人: the same verb again, without what it is done to. */
export function doneAgain(previous: Said, own: Content[]): Content[] {
  const verb = own.at(-1);
  const at = verb?.tag.startsWith('v') ? previous.stem.findLastIndex(({ text }) => text === verb.text) : -1;
  const object = at < 0 ? [] : previous.stem.slice(at + 1);
  return object.length > 0 ? [...own, ...object] : [];
}
