/** A place in a text → the number printed there with its unit, in all the forms numbers take. */
import { type Numeral, numeralAt } from '../../../words/numeral-scan.ts';
import { plainUnitAt, type Unit, unitAt } from './units.ts';

const ACROSS = /个[多余来半](?=月|小时|星期|世纪|季度|亿|万|百分点)/y;

/** `5千瓦`, `120万千瓦`: a 千 or 百 that belongs to the unit goes back to it. */
function giveBack(text: string, numeral: Numeral): Numeral {
  const last = text[numeral.end - 1] ?? '';
  const unit = last === '千' || last === '百' ? plainUnitAt(text, numeral.end - 1) : null;
  if (!unit || numeral.end - numeral.start < 2 || unit.name.length < 2) return numeral;
  const shorter = numeralAt(text.slice(0, numeral.end - 1), numeral.start);
  return shorter ?? numeral;
}

/** A numeral with its unit; `end` is where the two end. */
export interface NumberWithUnit {
  numeral: Numeral;
  unit: Unit;
  end: number;
}

/** `两个多亿元`, `三个多月`, `两个半小时`: 个 and 多, 半 between the digit and what it multiplies or measures. */
function acrossGe(text: string, numeral: Numeral): NumberWithUnit | null {
  ACROSS.lastIndex = numeral.end;
  const between = ACROSS.exec(text)?.[0];
  if (!between) return null;
  const at = numeral.end + between.length;
  const power = text[at] === '亿' ? 1e8 : text[at] === '万' ? 1e4 : 1;
  const unit = power === 1 ? plainUnitAt(`个${text.slice(at, at + 3)}`, 0) : unitAt(text, at + 1);
  if (!unit) return null;
  const half = between.includes('半');
  const whole = { ...numeral, value: (numeral.value + (half ? 0.5 : 0)) * power, more: !half };
  if (power === 1) return { numeral: whole, unit, end: at + unit.name.length - 1 };
  return { numeral: { ...whole, end: at + 1 }, unit, end: at + 1 + unit.name.length };
}

const PERCENT: Unit = { name: '%', kind: 'ratio', base: '%', factor: 1 };
const PARTS: Record<string, Unit> = {
  百分之: PERCENT,
  千分之: { name: '‰', kind: 'ratio', base: '%', factor: 0.1 },
  万分之: { name: '‱', kind: 'ratio', base: '%', factor: 0.01 },
};

/** `百分之九`: nine of the unit %. */
function ratioAt(text: string, at: number): NumberWithUnit | null {
  const unit = PARTS[text.slice(at, at + 3)];
  const numeral = unit ? numeralAt(text, at + 3) : null;
  return unit && numeral ? { numeral: { ...numeral, start: at }, unit, end: numeral.end } : null;
}

/** `四分之一`: what stands above over what stands below, in per cent as 一半 is. */
function fractionAt(text: string, below: Numeral): NumberWithUnit | null {
  if (!text.startsWith('分之', below.end)) return null;
  const above = numeralAt(text, below.end + 2);
  return (
    above && {
      numeral: { ...above, start: below.start, value: (100 * above.value) / below.value },
      unit: PERCENT,
      end: above.end,
    }
  );
}

/** `一半`, `半价`, `半数`: fifty per cent. */
function halfAt(text: string, at: number): NumberWithUnit | null {
  const half = /^(?:一半|半价|半数|过半数)/.exec(text.slice(at, at + 3))?.[0];
  if (!half) return null;
  const numeral = { start: at, end: at + half.length, value: 50, high: null, chinese: true, more: false };
  return { numeral, unit: PERCENT, end: numeral.end };
}

/** The number that begins at `at`, with its unit if it has one. */
export function numberAt(text: string, at: number): NumberWithUnit | null {
  const whole = ratioAt(text, at) ?? halfAt(text, at);
  if (whole) return whole;
  const found = numeralAt(text, at);
  if (!found) return null;
  const numeral = giveBack(text, found);
  const unit = unitAt(text, numeral.end);
  return acrossGe(text, numeral) ?? fractionAt(text, numeral) ?? { numeral, unit, end: numeral.end + unit.name.length };
}
