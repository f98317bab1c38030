import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../../../src/entities/read-facts.ts';
import { articleOf, pageOf } from '../../made-article.ts';

/** Names of the people read of `text`. */
const people = (text: string): string[] =>
  readFacts(pageOf(text), articleOf(text, { date: '2024-03-05' })).people.map(({ name }) => name);

describe('people by a word beside their names', () => {
  it.each([
    ['牧民娜仁图雅告诉记者，今年草好。', ['娜仁图雅']],
    ['他的爱人乌云高娃正在剪羊毛。', ['乌云高娃']],
    ['青年歌手刘春海登台。', ['刘春海']],
    ['课题由孙永明教授带队完成。', ['孙永明']],
    ['活动即日起报名，联系人：韩雪梅，电话另行公布。', ['韩雪梅']],
    ['该项目负责人罗海阳表示，明年投产。', ['罗海阳']],
    ['该项目经理罗海阳介绍，桥已合龙。', ['罗海阳']],
    ['对牧民杨金山来说，这是好事。', ['杨金山']],
    ['牧民巴特尔携妻子进城。', ['巴特尔']],
    ['他头一回参加全运赛男子组比赛。', []],
    ['选手加里·马克逊止步八强。', ['加里·马克逊']],
  ])('%s', (text, names) => expect(people(text)).toEqual(names));
});

describe('people by what they do', () => {
  it.each([
    ['“路太远了。”杨金山无奈地说。', ['杨金山']],
    ['新剧开演。冯玉娟荣获最佳新人奖。', ['冯玉娟']],
    ['周建明是一名护林员。', ['周建明']],
  ])('%s', (text, names) => expect(people(text)).toEqual(names));
});

describe('people whose names are masked', () => {
  it.each([
    ['经查，卢某某与黄某等人外逃。', ['卢某某', '黄某']],
    ['丁某川外出，丁某川名下有车，丁某川的车已卖。', ['丁某川']],
    ['他于某日从某公司取走货物。', []],
  ])('%s', (text, names) => expect(people(text).toSorted()).toEqual(names.toSorted()));
});

describe('lists of names', () => {
  it('reads them where no title stands beside', () =>
    expect(people('主席台就座的有：孟宪山、邹德明、乌日图、白永强、张文军。')).toEqual([
      '孟宪山',
      '邹德明',
      '乌日图',
      '白永强',
      '张文军',
    ]));

  it('takes no list of things for one', () => {
    expect(people('园区有钢铁产业、云计算、新能源等行业。')).toEqual([]);
    expect(people('当地盛产黄豆、高粱、白菜、马铃薯。')).toEqual([]);
    expect(people('沿途有满都镇、白音镇、吉林镇、乌兰镇。')).toEqual([]);
  });

  it('reads two where they are called persons', () =>
    expect(people('蒋德海、韩立群等三位农技专家到场。')).toEqual(['蒋德海', '韩立群']));

  it('reads who is named together with somebody known', () =>
    expect(people('牧民郑国梁说，路修好了。郑国梁和孙立新都买了新车。')).toEqual(['郑国梁', '孙立新']));
});
