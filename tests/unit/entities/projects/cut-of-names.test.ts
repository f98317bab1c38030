import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../../src/entities/read-facts.ts';
import { articleOf, pageOf } from '../made-article.ts';

const projectsOf = (text: string) => readFacts(pageOf(), articleOf(text, { date: null })).projects;

describe('where a name begins', () => {
  const cases: [string, string[]][] = [
    ['白银市推进荒漠植被保护和修复工程。', ['荒漠植被保护和修复工程']],
    ['会上介绍了旱地小麦节水关键技术研究与示范项目。', ['旱地小麦节水关键技术研究与示范项目']],
    ['酒泉市推进供热管网改造工程。', ['供热管网改造工程']],
    ['定西市2031年推进文旅融合发展现场会在陇西县召开。', ['定西市2031年推进文旅融合发展现场会']],
    ['协会成立30周年庆典在张掖市举行。', ['协会成立30周年庆典']],
    ['居民生产性活动日趋活跃。', []],
  ];
  test.each(cases)('%s', (text, names) => expect(projectsOf(text).map(({ name }) => name)).toEqual(names));
});

describe('what a name is in full', () => {
  test('a body and the number of its meeting, whatever stands between', () =>
    expect(projectsOf('6月2日，酒泉市人大常委会举行第十七次会议。')[0]?.name).toBe('酒泉市人大常委会第十七次会议'));
  test('a number alone names no meeting', () => expect(projectsOf('下午举行了第二次全体会议。')).toEqual([]));
  test('a programme known by a short form', () =>
    expect(projectsOf('甘肃省积极融入“一带一路”。')[0]?.name).toBe('“一带一路”倡议'));
  test('的 behind a quotation goes', () =>
    expect(projectsOf('金昌市推行“一次办好”的审批改革。')[0]?.name).toBe('“一次办好”审批改革'));
  test('items of a row take the noun they share', () =>
    expect(projectsOf('张掖市新开工了甘州氧化镁、山丹硅铁等4个工业项目。').map(({ name }) => name)).toEqual([
      '甘州氧化镁项目',
      '山丹硅铁项目',
    ]));
});

test('a school is an undertaking while it is built', () => {
  expect(projectsOf('武威市新建青松路第三小学，明年投入使用。').map(({ name }) => name)).toEqual(['青松路第三小学']);
  expect(projectsOf('武威市青松路第三小学举办了运动比赛。')).toEqual([]);
});
