import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../src/entities/figures/read-figures.ts';
import { contextOfText, figuresOf } from './article-of.ts';

const indicators = (text: string): string[] => figuresOf(text).map(({ indicator }) => indicator);

describe('the indicator of a figure', () => {
  it('takes the thing from the quantity before it, not that quantity', () => {
    const [, second = ''] = indicators('黄桃种植面积6万亩，产量9万吨。');
    expect(second).toContain('产量');
    expect(second).not.toContain('面积');
  });

  it('puts what was done in the place of what was done before', () => {
    expect(indicators('受理劳务案件90件，审结80件。')[1]).toBe('审结劳务案件');
  });

  it('shares the quantity of the whole among its parts', () => {
    expect(indicators('外贸进出口总额90亿元，其中出口60亿元。')[1]).toBe('出口额');
  });

  it('ends in the quality that the unit gives', () => {
    expect(indicators('农户种植荞麦300亩。')[0]).toMatch(/种植荞麦面积$/);
  });

  it('has no kicker in brackets', () => {
    expect(indicators('【河畔】新建凉亭6座。')[0]).toBe('新建凉亭');
  });

  it('says once what ends the topic and begins the phrase', () => {
    for (const indicator of indicators('宽带用户30万户，用户满意率92%。')) expect(indicator).not.toContain('用户用户');
  });

  it('leaves out the office in front', () => {
    const text = '东山县水利局加固水库堤坝8处。';
    const start = 0;
    const name = '东山县水利局';
    const mentions = [{ start, end: name.length, text: name, rule: 'full-name', score: 1, candidates: [] }];
    const office = { id: name, name, kind: 'government' as const, region: null, under: null, succeededBy: null, mentions };
    expect(readFigures(contextOfText(text), [], [office], [])[0]?.indicator).toBe('加固水库堤坝');
  });
});
