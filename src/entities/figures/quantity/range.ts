/** Quantities in order → those that are the two ends of one range made one, each end keeping its value. */
import type { Span } from '../../../articles/article.ts';
import type { Qualifier } from '../../facts.ts';
import type { Quantity } from './quantity.ts';

/** One end of a range, or a quantity by itself. */
export interface Measure extends Quantity {
  /** Which end of a range it is; null for a quantity by itself. */
  limit: 'low' | 'high' | null;
}

const BETWEEN = /^(?:至|到|~|～|-|—|–|－|―|——)$/;

/** `3至5万元`: what multiplies the second end multiplies the first, too. */
function firstValue(first: Quantity, second: Quantity): number {
  if (first.unit.name !== '' || /[万亿]/.test(first.printed)) return first.value;
  const power = /(?:万亿|[万亿])(?=$|[余多])/.exec(second.printed)?.[0];
  return power ? Number(`${first.value}e${{ 万: 4, 亿: 8, 万亿: 12 }[power]}`) : first.value;
}

const joined = (text: string, first: Quantity, second: Quantity) =>
  BETWEEN.test(text.slice(first.numeral.end, second.numeral.start)) &&
  second.unit.name !== '' &&
  (first.unit.name === '' || first.unit.name === second.unit.name);

function ends(first: Quantity, second: Quantity): Measure[] {
  const span: Span = { start: first.start, end: second.end };
  const from = firstValue(first, second);
  const bound = (own: number, other: number): Qualifier => (own <= other ? 'atLeast' : 'atMost');
  const low = {
    ...second,
    ...span,
    value: from,
    high: second.value,
    numeral: { start: first.numeral.start, end: second.numeral.end },
  };
  return [
    { ...low, qualifier: bound(from, second.value), limit: 'low' },
    { ...low, value: second.value, high: null, qualifier: bound(second.value, from), limit: 'high' },
  ];
}

/** `3至5天` gives two measures with the same words, 3 and 5; `三四十人` the same from one numeral. */
export function joinRanges(text: string, quantities: Quantity[]): Measure[] {
  const measures: Measure[] = [];
  for (let at = 0; at < quantities.length; at++) {
    const first = quantities[at] as Quantity;
    const second = quantities[at + 1];
    if (second && joined(text, first, second)) {
      measures.push(...ends(first, second));
      at++;
    } else if (first.high !== null) {
      measures.push(...ends({ ...first, high: null }, { ...first, value: first.high, high: null }));
    } else measures.push({ ...first, limit: null });
  }
  return measures;
}
