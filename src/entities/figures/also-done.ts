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
  const [verb, ...object] = previous.stem;
  if (measure.unit.kind !== 'count' || verb?.tag !== 'v' || object.length === 0) return [];
  return [...own, ...lastWords(object, 10)];
}
