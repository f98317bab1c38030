import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printNumeral } from '../../../src/words/numeral-print.ts';
import { numeralAt } from '../../../src/words/numeral-scan.ts';
import { readNumeral } from '../../../src/words/numerals.ts';

describe('readNumeral', () => {
  it.each([
    ['三千二百', 3200],
    ['两', 2],
    ['十二', 12],
    ['一百零五', 105],
    ['三亿二千万', 320_000_000],
    ['1.2万亿', 1_200_000_000_000],
    ['23.15万', 231_500],
    ['1,234.5', 1234.5],
    ['1亿2000万', 120_000_000],
    ['300多万', 3_000_000],
    ['数十', 10],
    ['数亿', 100_000_000],
    ['十余', 10],
    ['半', 0.5],
    ['三点五', 3.5],
    ['二〇二一', 2021],
  ])('reads %s as %d', (printed, value) => {
    expect(readNumeral(printed)).toBe(value);
  });

  it('gives back every whole number that printNumeral prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), (value) => {
        expect(readNumeral(printNumeral(value))).toBe(value);
      }),
    );
  });

  it('shifts 万 and 亿 without losing a digit', () => {
    const scaled = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(['万', 4] as const, ['亿', 8] as const));
    fc.assert(
      fc.property(scaled, ([hundredths, [sign, places]]) => {
        expect(readNumeral(`${hundredths / 100}${sign}`)).toBe(Number(`${hundredths}e${places - 2}`));
      }),
    );
  });
});

describe('numeralAt', () => {
  it('takes 多 and 余 for more than the value', () => {
    expect(numeralAt('4400余米', 0)).toMatchObject({ end: 5, value: 4400, more: true });
    expect(numeralAt('4400米', 0)).toMatchObject({ end: 4, more: false });
  });

  it('reads both ends of a vague numeral', () => {
    expect(numeralAt('三四十人', 0)).toMatchObject({ value: 30, high: 40 });
  });

  it('is null where no number is named', () => {
    expect(numeralAt('几个', 0)).toBeNull();
    expect(numeralAt('好几家', 0)).toBeNull();
    expect(numeralAt('企业', 0)).toBeNull();
  });
});

it('a run of numerals longer than any number is larger than all, however long it is', () => {
  expect(readNumeral('一亿'.repeat(20_000))).toBe(Number.POSITIVE_INFINITY);
});
