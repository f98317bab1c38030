/** A measure that describes the noun after it (总投资3亿元的水库, 260米高的塔) → what it measures of it. */

import type { Measure } from '../quantity/measures.ts';
import { endsInQuantity, quantityOf } from './attributes.ts';
import { type Content, firstWords, lastWords, phraseText, sizeOf } from './content-words.ts';
import type { Phrase } from './phrase.ts';

const ATTRIBUTE = /^(?:length|area|volume|mass|money|power|energy|age|ratio|rate)$/;
const SIZE = /^([高长宽深厚])的?(.{2,})$/;

/** `总投资3亿元的水库` → 水库总投资; `八成的农户通了水` → 农户通水; `260米高的塔` → 塔高度; nothing where it does not describe. */
export function describedWords(
  { left, head, rest, attributive }: Phrase,
  { unit }: Measure,
): { left: Content[]; right: string } | null {
  if (attributive && unit.kind === 'ratio' && rest.length > 0 && unit.name !== '倍')
    return { left: lastWords(left, 8), right: firstWords(rest, 14) };
  const [, size, thing] = unit.kind === 'length' ? (SIZE.exec(head) ?? []) : [];
  if (size && thing) return { left: [], right: `${thing.replace(/[上里中内]$/, '')}${size}度` };
  if (unit.kind === 'electric' && head) return { left: [], right: `${head}电压等级` };
  if (left.at(-1)?.text === '年产' && head && !attributive) return { left: [], right: `${head}年产能力` };
  if (!attributive || !head || !ATTRIBUTE.test(unit.kind)) return null;
  const quality = endsInQuantity(left) ? quantityOf(left) : left;
  return sizeOf(quality) <= 4 || endsInQuantity(left) ? { left: [], right: head + phraseText(quality) } : null;
}
