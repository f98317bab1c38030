/** Datelines, the report's own day and the page's year. */
import { describe, expect, test } from 'vitest';
import { readDateline } from '../../../src/articles/dateline/dateline.ts';
import { readFoot } from '../../../src/articles/dateline/foot.ts';
import { ownDay } from '../../../src/articles/dateline/own-day.ts';
import { datedIn, pageYear } from '../../../src/articles/dateline/page-year.ts';

const read = (text: string) => readDateline(text.replace(/ /g, ''), (from, to) => text.replace(/ /g, '').slice(from, to));

describe('readDateline', () => {
  test.each([
    ['本报5月6日讯（记者王丽）全市', '本报', null, { year: null, month: 5, day: 6 }, ['王丽']],
    ['本报滨河5月6日电（记者王丽通讯员张明）全市', '本报', '滨河', { year: null, month: 5, day: 6 }, ['王丽', '张明']],
    ['新华社滨河2021年2月3日电（记者王丽）全市', '新华社', '滨河', { year: 2021, month: 2, day: 3 }, ['王丽']],
    ['本报兴和5月6日讯（记者王丽）全市', '本报', '兴和', { year: null, month: 5, day: 6 }, ['王丽']],
    ['新报讯（滨河新报滨河网记者王丽）全市', '滨河新报滨河网', null, null, ['王丽']],
    ['晚报讯（记者王丽）全市', '晚报', null, null, ['王丽']],
    ['（记者王丽）全市', null, null, null, ['王丽']],
  ])('%s', (text, wire, place, date, names) => {
    const dateline = read(text);
    expect(dateline).toMatchObject({ wire, place, date });
    expect(dateline?.bylines.map(({ name }) => name)).toEqual(names);
    expect(text.slice(dateline?.length)).toBe('全市');
  });

  test.each([
    '国家电网公司供电（高压）项目开工',
    '全市通讯（电信）业务增长',
    '记者从市水务局了解到，今年',
    '（以下简称《办法》）自5月起',
  ])('%s is none', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('readFoot', () => {
  const foot = (text: string) => readFoot(text, (from, to) => text.slice(from, to));
  test.each([
    ['泵站已经开工。【编辑：王丽】', [], null],
    ['泵站已经开工。（王丽）', ['王丽'], null],
    ['泵站已经开工。（市水务局供稿）', [], '市水务局'],
    ['泵站已经开工。\n本报记者王丽摄', ['王丽'], '本报'],
  ])('%s', (text, names, wire) => {
    expect(foot(text)?.bylines.map(({ name }) => name)).toEqual(names);
    expect(foot(text)?.wire).toBe(wire);
  });

  test('leaves brackets that belong to the text', () => {
    expect(foot('全市建成泵站三座（含在建）')).toBeNull();
  });
});

describe('dates', () => {
  test.each([
    ['5月6日，记者从市水务局获悉，泵站开工。', { year: null, month: 5, day: 6 }],
    ['泵站5月6日前建成，9月1日起供水。', null],
    ['5月6日，泵站开工。工期至8月1日。', null],
    ['市水务局昨日发布消息。', { daysBefore: 1 }],
    ['12月6日，泵站验收。会议决定新站于2025年1月8日开工。', { year: null, month: 12, day: 6 }],
  ])('%s', (text, day) => {
    expect(ownDay(text)).toEqual(day);
  });

  test('the year is the latest that does not lie ahead', () => {
    expect(pageYear('2020年建成三座，2021年再建两座，到2035年全部建成。', [5])).toBe(2021);
    expect(pageYear('1987年他参加工作。', [5])).toBeNull();
  });

  test('a month of the next year that something is called or planned for lies ahead', () => {
    expect(pageYear('12月6日，县里决定代表会于2025年1月中旬召开。', [12])).toBe(2024);
    expect(pageYear('3月6日，县里决定运动会于2025年5月举行。', [3])).toBe(2025);
    expect(pageYear('会议总结2024年工作，部署2025年任务。', [12])).toBe(2024);
    expect(pageYear('会议总结2024年工作，部署2025年任务。', [1])).toBe(2025);
  });

  test('December in an issue of January is of the year before', () => {
    expect(datedIn({ year: null, month: 12, day: 31 }, '2022-01-01', null)).toBe('2021-12-31');
    expect(datedIn({ daysBefore: 1 }, '2022-01-01', null)).toBe('2021-12-31');
  });
});
