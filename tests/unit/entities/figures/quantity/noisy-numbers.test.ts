/** Numbers that OCR or typesetting left with a sign too many are read as the one they can be, which is not exact, or as none. */
import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../../../src/entities/figures/quantity/quantities.ts';

const read = (text: string) =>
  findQuantities(text)
    .filter(({ broken, unit }) => !broken && unit.name !== '')
    .map(({ start, end, value, qualifier }) => [text.slice(start, end), value, qualifier]);

describe('one reading', () => {
  test.each([
    ['产值达到1 586.4亿元，增长较快', '1 586.4亿元', 158_640_000_000],
    ['财政拨付12 345 678元', '12 345 678元', 12_345_678],
    ['肉牛存栏3 06.5万头', '3 06.5万头', 3_065_000],
    ['完成进度1 04%，超过计划', '1 04%', 104],
    ['粮食产量O.86亿斤', 'O.86亿斤', 86_000_000],
    ['新建门店l2家', 'l2家', 12],
    ['产量增长I5%', 'I5%', 15],
    ['造林2OO亩', '2OO亩', 200],
    ['亩产增长1l.5%', '1l.5%', 11.5],
  ])('%s', (text, printed, value) => expect(read(text)).toEqual([[printed, value, 'approx']]));

  test('what bounds it stays', () => {
    expect(read('产值超过1 586.4亿元')).toEqual([['超过1 586.4亿元', 158_640_000_000, 'atLeast']]);
  });
});

test.each([
  '投资8,86亿元',
  '投资1.234.5亿元',
  '投资12 3.5亿元',
  '投资3。5亿元',
  '投资12 34亿元',
  '投资1,23,456元',
  '投资1 0.5亿元',
  '投资1 05元',
])('several readings, none given: %s', (text) => {
  expect(read(text)).toEqual([]);
  expect(findQuantities(text)).toMatchObject([{ broken: true }]);
});

test.each([
  ['投资1,586.4亿元', ['1,586.4亿元']],
  ['2021 35家企业开工', ['35家']],
  ['指数为1.89。10家企业开工', ['10家']],
  ['全镇5G基站 300座', ['300座']],
  ['编号为X-19 120例', ['120例']],
  ['排放CO2 5吨', ['5吨']],
  ['拨打0471-8140371,24小时开通', ['24小时']],
  ['新建泵站3座，2座已经开工', ['3座', '2座']],
])('numbers beside another are no noise: %s', (text, printed) => {
  expect(read(text).map(([words, , qualifier]) => [words, qualifier])).toEqual(printed.map((words) => [words, 'exact']));
});
