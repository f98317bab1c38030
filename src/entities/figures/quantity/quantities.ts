/** Text → every number with its unit and what bounds it (约, 超过, 以上), before it is decided which of them are figures. */
import type { Span } from '../../../articles/article.ts';
import { type LexiconRow, lexicon, wordSet } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { Qualifier } from '../../facts.ts';
import { noisyAt } from './noisy-numbers.ts';
import { type NumberWithUnit, numberAt } from './number-forms.ts';
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
  /** Printed with a sign that no number has, and more than one number could be meant. */
  broken: boolean;
}

/** The words that stand before and after a number, the longer ones first: 不超过 before 超过. */
const qualifierWords = once(() => {
  const rows = [...lexicon('figure-qualifiers')].sort((one, other) => other.word.length - one.word.length);
  return { before: rows.filter(({ place }) => place === 'before'), after: rows.filter(({ place }) => place === 'after') };
});

type QualifierWord = LexiconRow<'figure-qualifiers'>;

/** `最高奖励10万元` has no qualifier before its number, `约580米`, `超过了100万` have. 上 and 过 count only before Chinese numerals. */
function qualifierBefore(text: string, at: number): QualifierWord | null {
  const hit = qualifierWords().before.find(({ word }) => text.endsWith(word, at));
  if (!hit || ((hit.word === '上' || hit.word === '过') && !/[十百千万亿]/.test(text[at] ?? ''))) return null;
  return wordSet('figure-qualifier-not').has(text.slice(Math.max(0, at - 2), at)) ? null : hit;
}

/** `3000米左右`, `60%以上`, `一年多`; 内 bounds only times, 级 only round sums of money. */
function qualifierAfter(text: string, at: number, kind: string): QualifierWord | null {
  const hit = qualifierWords().after.find(({ word }) => text.startsWith(word, at));
  if (!hit) return null;
  if (hit.word === '内' && (kind !== 'time' || /[部外地蒙]/.test(text[at + 1] ?? ''))) return null;
  if (hit.word === '级' && kind !== 'money') return null;
  return (hit.word === '多' || hit.word === '余') && kind !== 'time' && kind !== 'length' ? null : hit;
}

/** `-45°C`, `零下20摄氏度`: how many characters say that a temperature is below zero; none in the range `2-5°C`. */
function belowZero(text: string, at: number, unit: Unit): number {
  const degrees = unit.kind === 'temperature' || unit.name === '度';
  return degrees ? (/(?:(?<![\d°C℃])[-−]|零下)$/.exec(text.slice(Math.max(0, at - 3), at))?.[0].length ?? 0) : 0;
}

function qualified(text: string, { numeral, unit, end }: NumberWithUnit): Quantity {
  const sign = belowZero(text, numeral.start, unit);
  const start = numeral.start - sign;
  const before = qualifierBefore(text, start);
  const after = qualifierAfter(text, end, unit.kind);
  const vague = numeral.more ? 'atLeast' : numeral.high === null ? 'exact' : 'approx';
  return {
    start: start - (before?.word.length ?? 0),
    end: end + (after?.word.length ?? 0),
    numeral: { start, end },
    value: sign ? -numeral.value : numeral.value,
    high: numeral.high,
    unit,
    qualifier: after?.qualifier ?? before?.qualifier ?? vague,
    chinese: numeral.chinese,
    printed: text.slice(start, numeral.end),
    broken: false,
  };
}

/** `1 586.4亿元`, `O.86亿斤`: as the one number it can be, which is not exact; with no reading of its own where it can be several. */
function noisyNumber(text: string, at: number): Quantity | null {
  const noisy = noisyAt(text, at);
  if (!noisy) return null;
  const end = at + noisy.length;
  const digits = noisy.digits ?? '0';
  const read = numberAt(digits + text.slice(end, end + LONGEST), 0);
  if (!read || read.numeral.end < digits.length) return null;
  const shift = end - digits.length;
  const numeral = { ...read.numeral, start: at, end: read.numeral.end + shift };
  const quantity = qualified(text, { ...read, numeral, end: read.end + shift });
  return {
    ...quantity,
    qualifier: quantity.qualifier === 'exact' ? 'approx' : quantity.qualifier,
    broken: noisy.digits === null,
  };
}

/** The longest power and unit that follow a number's digits. */
const LONGEST = 24;
const FIRST_SIGNS = /\d|[零〇一二两三四五六七八九十百千万亿半数几上好]|[OoIl](?=\.?\d)/g;

/** All numbers of a text in order, none overlapping. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  FIRST_SIGNS.lastIndex = 0;
  for (let hit = FIRST_SIGNS.exec(text); hit; hit = FIRST_SIGNS.exec(text)) {
    const parts = numberAt(text, hit.index);
    const quantity = noisyNumber(text, hit.index) ?? (parts ? qualified(text, parts) : null);
    if (!quantity) continue;
    found.push(quantity);
    FIRST_SIGNS.lastIndex = Math.max(quantity.numeral.end, hit.index + 1);
  }
  return found;
}
