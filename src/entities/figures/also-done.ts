/** A measure of the same kind as the one before it, told in a word → the word with what the one before says: 受理案件…，审结 → 审结案件. */
import { lastQuantity } from './attributes.ts';
import { type Content, lastWords, phraseText, sizeOf } from './content-words.ts';
import type { Measure } from './range.ts';
import type { Said } from './said.ts';

const DONE = /^(?:v|vn|vd|d|ad)$/;
/** Kinds of units of which one is no part of another. */
const NO_SUM = /^(?:ratio|rate|time|age)$/;
/** More characters than these say enough. */
const A_WORD = 4;

/** `收治患者90人，治愈80人` → 治愈患者; `外贸总额90亿元，其中服务30亿元` → 服务额; nothing where it is no such word. */
export function alsoDone(previous: Said, own: Content[], measure: Measure): string {
  const size = sizeOf(own);
  if (size === 0 || size > A_WORD || NO_SUM.test(measure.unit.kind)) return '';
  if (lastQuantity(own)) return '';
  const quantity = lastQuantity(previous.stem);
  if (quantity) return phraseText(own) + quantity.replace(/^总(?=.)/, '');
  if (measure.unit.kind !== 'count' || !own.every(({ tag }) => DONE.test(tag))) return '';
  const verb = previous.stem.findIndex(({ tag }) => tag === 'v');
  const object = previous.stem.slice(verb + 1);
  return verb >= 0 && object.length > 0 ? phraseText(own) + phraseText(lastWords(object, 10)) : '';
}
