import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../article-of.ts';

const changes = (text: string) =>
  figuresOf(text).map(({ value, unit, change }) => [
    `${value}${unit}`,
    change && `${change.basis} ${change.direction} ${change.value}${change.unit}`,
  ]);

describe('changes', () => {
  it('belong to the number before them', () => {
    expect(changes('全市产值90.5亿元，同比增长5.2%。')).toEqual([['9050000000元', '同比 up 5.2%']]);
  });

  it('are shared out in order', () => {
    expect(changes('共有商户320家、从业者4500人，同比分别增长12%、8.5%。')).toEqual([
      ['320家', '同比 up 12%'],
      ['4500人', '同比 up 8.5%'],
    ]);
  });

  it('of a change in percentage points stand alone', () => {
    expect(changes('钢材产量9万吨，同比下降5%，降幅比上月收窄2个百分点。')).toEqual([
      ['90000吨', '同比 down 5%'],
      ['2个百分点', expect.stringContaining('down 2个百分点')],
    ]);
  });

  it('stand alone where no base number is printed', () => {
    expect(changes('客流量环比下降超三成，收入同比增长15%。')).toContainEqual(['15%', '同比 up 15%']);
  });

  it('go to what a level rose to, not to what it rose from', () => {
    expect(changes('补助标准由520元提高到570元，增长9.6%。')).toEqual([
      ['520元', null],
      ['570元', 'null up 9.6%'],
    ]);
  });

  it('in the same unit are amounts of change, too', () => {
    expect(changes('发生火灾8起，同比增加7起。')).toEqual([['8起', '同比 up 7起']]);
  });

  it('do not reach a level that is said to be reached', () => {
    expect(changes('签约企业增加至38家。')).toEqual([['38家', null]]);
  });

  it('are read back as printed', () => {
    const basis = fc.constantFrom('同比', '环比', '比上年末');
    const verb = fc.constantFrom(
      ['增长', 'up'] as const,
      ['下降', 'down'] as const,
      ['上升', 'up'] as const,
      ['减少', 'down'] as const,
    );
    fc.assert(
      fc.property(basis, verb, fc.integer({ min: 1, max: 9999 }), (said, [word, direction], hundredths) => {
        const [figure] = figuresOf(`全旗出栏肉羊23.5万只，${said}${word}${hundredths / 100}%。`);
        expect(figure?.change).toEqual({ basis: said, direction, value: hundredths / 100, unit: '%' });
      }),
      { numRuns: 100 },
    );
  });
});
