/** Text → every number with its unit, as printed, before it is decided which of them are figures. */

import type { Span } from '../../../articles/article.ts';
import type { Qualifier } from '../../facts.ts';
import { type NumberWithUnit, numberAt } from './number-forms.ts';
import { qualifierAfter, qualifierBefore } from './qualifier.ts';
import type { Unit } from './units.ts';

/** A number and its unit: 约580米, 300多万人, 3至5天. */
export interface Quantity extends Span {
  /** Where the numeral itself begins and ends; the span has the qualifier too. */
  numeral: Span;
  value: number;
  high: number | null;
  unit: Unit;
  qualifier: Qualifier;
  chinese: boolean;
  /** The numeral as printed. */
  printed: string;
}

const STARTS = /\d|[零〇一二两三四五六七八九十百千万亿半数几上好]/g;

/** `-45°C`, `零下20摄氏度`: how many characters say that a temperature is below zero; none in the range `2-5°C`. */
function belowZero(text: string, at: number, unit: Unit): number {
  const degrees = unit.kind === 'temperature' || unit.name === '度';
  return degrees ? (/(?:(?<![\d°C℃])[-−]|零下)$/.exec(text.slice(Math.max(0, at - 3), at))?.[0].length ?? 0) : 0;
}

function qualified(text: string, found: NumberWithUnit): Quantity {
  const { unit, end } = found;
  const sign = belowZero(text, found.numeral.start, unit);
  const numeral = {
    ...found.numeral,
    start: found.numeral.start - sign,
    value: sign ? -found.numeral.value : found.numeral.value,
  };
  const before = qualifierBefore(text, numeral.start);
  const after = qualifierAfter(text, end, unit.kind);
  const vague = numeral.more ? 'atLeast' : numeral.high === null ? 'exact' : 'approx';
  return {
    start: numeral.start - (before?.length ?? 0),
    end: end + (after?.length ?? 0),
    numeral: { start: numeral.start, end },
    value: numeral.value,
    high: numeral.high,
    unit,
    qualifier: after?.qualifier ?? before?.qualifier ?? vague,
    chinese: numeral.chinese,
    printed: text.slice(numeral.start, numeral.end),
  };
}

/** All numbers of a text in order, none overlapping. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  STARTS.lastIndex = 0;
  for (let hit = STARTS.exec(text); hit; hit = STARTS.exec(text)) {
    const parts = numberAt(text, hit.index);
    if (!parts) continue;
    const quantity = qualified(text, parts);
    found.push(quantity);
    STARTS.lastIndex = Math.max(quantity.numeral.end, hit.index + 1);
  }
  return found;
}
