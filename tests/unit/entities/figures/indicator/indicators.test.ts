import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../../src/entities/figures/read-figures.ts';
import { figuresOf, viewOfText } from '../article-of.ts';

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
    expect(indicators('外贸进出口总额90亿元，其中出口60亿元。')[1]).toBe('外贸出口额');
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
    const mentions = [{ start, end: name.length, text: name, rule: 'full-name' as const, score: 1, candidates: [] }];
    const office = { id: name, name, kind: 'government' as const, region: null, under: null, succeededBy: null, mentions };
    expect(readFigures(viewOfText(text), [], [office], [])[0]?.indicator).toBe('加固水库堤坝');
  });

  it('leaves out the names listed for what is counted', () => {
    expect(indicators('新开工了南山矿、北山矿等9个煤矿项目。')[0]).toBe('新开工煤矿项目');
    expect(indicators('公司开通“东线”“西线”2条线路。')[0]).not.toMatch(/[东西]线/);
    expect(indicators('产品远销日本、泰国、老挝等8个国家。')[0]).toBe('产品远销国家');
  });

  it('has all that is counted, where several things share a number', () => {
    expect(indicators('墓中出土300件陶器、玉器和铜器。')[0]).toMatch(/出土陶器、玉器和铜器$/);
  });

  it('keeps the bound that says which things are counted', () => {
    expect(indicators('全年发生5级以上大风12次。')[1]).toMatch(/发生5级以上大风$/);
    expect(indicators('安排亿元以上重点项目30个，总投资90亿元。').at(-1)).toMatch(/重点项目总投资$/);
  });

  it('gives a quantity to the things counted before it', () => {
    expect(indicators('全县储备文旅项目47个，总投资20亿元。')[1]).toMatch(/文旅项目总投资$/);
  });

  it('gives a quantity to the noun it describes', () => {
    expect(indicators('引进了总投资30亿元的光伏产业园。')[0]).toBe('光伏产业园总投资');
    expect(indicators('光聚到260米高的铁塔上。')[0]).toMatch(/铁塔高度$/);
  });

  it('says a kind of what was told before by its own name', () => {
    expect(indicators('共开行旅游班列90列，其中，返程旅游班列40列。')[1]).toBe('返程旅游班列');
  });

  it('shares the quantity of the last among several subjects', () => {
    expect(indicators('玉米和大豆种植面积分别达30万亩、20万亩。')).toEqual(['玉米种植面积', '大豆种植面积']);
  });

  it('takes no 和 inside a name for one between two', () => {
    for (const indicator of indicators('呼和浩特海关进口和出口时间分别为17小时和4小时。')) expect(indicator).toMatch(/口时间$/);
  });

  it('says of a rate that moved what it is the rate of', () => {
    expect(indicators('味精产量3万吨，同比下降5%，降幅比上月收窄2个百分点。')[1]).toBe('味精产量降幅收窄');
  });

  it('takes up again what the same verb did before', () => {
    expect(indicators('东山组抓获嫌疑人4名，西山组抓获3名。')[1]).toMatch(/抓获嫌疑人$/);
  });

  it('says what those who are sent do', () => {
    expect(indicators('公司安排30名工人上门安装。')[0]).toBe('工人上门安装');
  });

  it('names how long by the word printed', () => {
    expect(indicators('科考航次历时83天。')[0]).toMatch(/航次历时$/);
  });

  it('tells of what a share is the share', () => {
    expect(indicators('高层次人才需求763人，占总需求人数的36%。')[1]).toMatch(/^高层次人才需求占总需求人数/);
  });

  it('says whom a sentence is for, and for what', () => {
    const said = indicators(
      '判决被告人田某犯诈骗罪，判处有期徒刑4年；犯盗窃罪，判处有期徒刑2年；数罪并罚，决定执行有期徒刑5年。',
    );
    expect(said).toEqual(['田某诈骗罪判处有期徒刑', '田某盗窃罪判处有期徒刑', '田某决定执行有期徒刑']);
  });

  it('calls volts before a line or a station its voltage', () => {
    expect(indicators('抢修队连夜巡查110千伏柳河线。')[0]).toMatch(/柳河线电压等级$/);
  });

  it('shares measures out among those listed in the clause before', () => {
    expect(indicators('玩具业和家具业增长较快，分别增长12%和9%。')).toEqual(['玩具业增长', '家具业增长']);
  });

  it('calls the parts of a whole by what the whole counts', () => {
    expect(indicators('全县实施农业重点项目30项，其中新建20项，续建10项。').slice(1)).toEqual([
      '新建农业重点项目',
      '续建农业重点项目',
    ]);
  });

  it('goes on about what the sentence before counted', () => {
    expect(indicators('县级水利项目12项。上半年开工7项。')[1]).toMatch(/^开工.*水利项目$/);
  });

  it('takes the name of an undertaking for 该项目, and for a quantity that opens its sentence', () => {
    const text = '柳河路小学去年9月开工。总建筑面积9000平方米。该项目投资7000万元。';
    const name = '柳河路小学';
    const mentions = [{ start: 0, end: name.length, text: name, rule: 'full-name' as const, score: 1, candidates: [] }];
    const school = { id: name, name, kind: 'construction' as const, phase: null, regions: [], agencies: [], mentions };
    const [area, money] = readFigures(viewOfText(text), [], [], [school]);
    expect(area?.indicator).toBe('柳河路小学总建筑面积');
    expect(money?.indicator).toMatch(/小学项目投资$/);
  });
});
