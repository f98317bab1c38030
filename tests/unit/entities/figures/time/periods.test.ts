import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodIso } from '../../../../../src/entities/figures/time/period-iso.ts';
import { figuresOf } from '../article-of.ts';

describe('periodIso', () => {
  it.each([
    ['2020年', '2020'],
    ['今年一季度', '2021-01/2021-03'],
    ['去年', '2020'],
    ['2020年前三季度', '2020-01/2020-09'],
    ['今年上半年', '2021-01/2021-06'],
    ['今年前8个月', '2021-01/2021-08'],
    ['去年头三个月', '2020-01/2020-03'],
    ['2019年前11月', '2019-01/2019-11'],
    ['前两个月', '2021-01/2021-02'],
    ['今年前13个月', '2021'],
    ['1月份', '2021-01'],
    ['截至2月底', '../2021-02'],
    ['截至2020年12月31日24时', '../2020-12-31'],
    ['2020年3月20日至31日', '2020-03-20/2020-03-31'],
    ['今年以来', '2021/2021-03-05'],
    ['2013年以来', '2013/2021-03-05'],
    ['“十四五”期间', '2021/2025'],
    ['昨日', '2021-03-04'],
    ['1至2月', '2021-01/2021-02'],
    ['2020年1—8月', '2020-01/2020-08'],
    ['去年3月份——9月份', '2020-03/2020-09'],
  ])('%s', (text, iso) => {
    expect(periodIso(text, '2021-03-05')).toBe(iso);
  });

  it('is null where the year cannot be known', () => {
    expect(periodIso('3月5日', null)).toBeNull();
    expect(periodIso('目前', null)).toBeNull();
  });

  it('reads back every day that is printed', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const printed = `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
        expect(periodIso(printed, null)).toBe(day.toISOString().slice(0, 10));
      }),
    );
  });
});

describe('the period of a figure', () => {
  it('is the last time named before it in its sentence', () => {
    expect(figuresOf('截至2月底，全市共有图书馆36座。')[0]).toMatchObject({ period: '截至2月底', periodIso: '../2021-02' });
  });

  it.each([
    ['今年1至2月，全市进口肉类3.6万吨。', '今年1至2月'],
    ['2020年1—8月，全市进口肉类3.6万吨。', '2020年1—8月'],
    ['前三季度，全市进出口86.4亿元，比上年同期增长7.2%。其中，出口31.5亿元。', '前三季度'],
    ['今年前8个月，全市进口肉类3.6万吨，其中牛肉1.2万吨。', '今年前8个月'],
    ['2020年头三个月，全市进口肉类3.6万吨。', '2020年头三个月'],
    ['前11月，全市进口肉类3.6万吨。', '前11月'],
    ['去年，牛犊产前3个月加喂精料，全市用去3.6万吨。', '去年'],
    ['去年，前三个月每户补贴500元，后三个月每户补贴300元。', '去年'],
    ['去年，全市粮仓有86座，与前年持平，粮食产量36万吨。', '去年'],
  ])('is the whole of it, and never what a change is told against: %s', (text, period) => {
    expect(new Set(figuresOf(text).map((figure) => figure.period))).toEqual(new Set([period]));
  });

  it('is carried through the paragraph, a day is not', () => {
    expect(figuresOf('2020年，全县建成粮仓9座。修复水渠3条。').map(({ period }) => period)).toEqual(['2020年', '2020年']);
    expect(figuresOf('2020年，全县建成粮仓9座。\n修复水渠3条。')[1]?.period).toBeNull();
    expect(figuresOf('3月4日，全县建成粮仓9座。修复水渠3条。')[1]?.period).toBeNull();
  });

  it('is of the heading of its part, where its paragraph names none', () => {
    const report =
      '一、2020年工作回顾\n全县建成粮仓9座。\n（一）水利有进展。修复水渠3条。\n二、2021年主要任务\n（一）修复水渠4条。\n三、队伍建设\n培训干部60人。';
    expect(figuresOf(report).map(({ periodIso }) => periodIso)).toEqual(['2020', '2020', '2021', null]);
    expect(figuresOf('第一部分 2020年工作\n全县建成粮仓9座。')[0]?.period).toBe('2020年');
    expect(figuresOf('一、2020年，全县建成粮仓9座。\n修复水渠3条。')[1]?.period ?? null).toBeNull();
  });

  it('is not the day on which it was told', () => {
    expect(figuresOf('3月4日，记者从市林草局获悉，全市造林36万亩。')[0]?.period).toBeNull();
  });
});
