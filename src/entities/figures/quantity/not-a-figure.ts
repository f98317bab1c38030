/** A number in a text → whether it measures something, or is a date, an ordinal, a number plate, an idiom. */
import type { Rule } from './number-rule.ts';
import type { Measure } from './range.ts';
import { afterOrdinal, inIdiom, quoted } from './set-phrase-rules.ts';
import { age, clock, dayOfMonth, halfThing, singleOut, yearOrName } from './time-rules.ts';
import { collective, cutWord, figurative, levelName, names, session, taxon, unitless } from './unit-rules.ts';

const SET_PHRASES: Rule[] = [inIdiom, afterOrdinal, quoted];
const TIMES: Rule[] = [yearOrName, dayOfMonth, clock, age, singleOut, halfThing];
const UNITS: Rule[] = [collective, levelName, figurative, names, session, taxon, cutWord, unitless];
const RULES = [...SET_PHRASES, ...TIMES, ...UNITS];

/** Whether a number of the text measures something. */
export function measures(text: string, quantity: Measure, ends: Set<number>): boolean {
  if (/^[零〇]+$/.test(quantity.printed)) return false;
  const { start, end } = quantity.numeral;
  const around = { text, before: text.slice(Math.max(0, start - 12), start), after: text.slice(end, end + 12), ends };
  return !RULES.some((rule) => rule(quantity, around));
}
