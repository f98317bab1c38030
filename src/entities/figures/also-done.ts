/** A measure of the same kind as the one before it, told in a word → the word with what the one before says: 受理案件…，审结 → 审结案件. */
import { lastQuantity } from './attributes.ts';
import { type Content, lastWords, sizeOf } from './content-words.ts';
import type { Measure } from './range.ts';
import type { Said } from './said.ts';

const DONE = /^(?:v|vn|vd|d|ad)$/;
/** Kinds of units of which one is no part of another. */
const NO_SUM = /^(?:ratio|rate|time|age)$/;
/** More characters than these say enough. */
const A_WORD = 4;

/** `收治患者90人，治愈80人` → 治愈患者; `进出口总额90亿元，其中出口60亿元` → 出口额; nothing where it is no such word. */
export function alsoDone(previous: Said, own: Content[], measure: Measure): Content[] {
  const size = sizeOf(own);
  const done = size > 0 && size <= A_WORD && own.every(({ tag }) => DONE.test(tag)) && lastQuantity(own) === '';
  if (!done || NO_SUM.test(measure.unit.kind)) return [];
  const quantity = lastQuantity(previous.stem);
  if (quantity) return [...own, { text: quantity.replace(/^总(?=.)/, ''), start: measure.start, tag: 'n' }];
  const object = previous.stem.slice(previous.stem.findIndex(({ tag }) => tag === 'v') + 1);
  const none = object.length === previous.stem.length || object.length === 0 || object.some(({ tag }) => tag === 'v');
  if (measure.unit.kind !== 'count' || none) return [];
  return [...own, ...lastWords(object, 10)];
}

/** `甲组抓获嫌疑人4名，乙组抓获3名` → 乙组抓获嫌疑人: the same verb again, without what it is done to. */
export function doneAgain(previous: Said, own: Content[]): Content[] {
  const verb = own.at(-1);
  const at = verb?.tag.startsWith('v') ? previous.stem.findLastIndex(({ text }) => text === verb.text) : -1;
  const object = at < 0 ? [] : previous.stem.slice(at + 1);
  return object.length > 0 ? [...own, ...object] : [];
}
