/** Masthead lines → paper, date, number and name; other furniture. */
import { describe, expect, test } from 'vitest';
import { readFurniture } from '../../../src/pages/furniture.ts';
import { linesOf } from '../../../src/pages/lines.ts';

const BODY = '滨河市水务局介绍，今年新建泵站三座，惠及居民两万户。';
const read = (head: string, foot = '') => readFurniture(linesOf([head, BODY, BODY, BODY, BODY, foot].join('\n')));

describe('readFurniture', () => {
  test.each([
    ['滨河日报 2023年5月6日 星期六 第3版 综合', { publication: '滨河日报', issueDate: '2023-05-06', number: '3', name: '综合' }],
    ['综合7', { publication: null, issueDate: null, number: '7', name: '综合' }],
    ['A03　要 闻', { publication: null, issueDate: null, number: 'A03', name: '要闻' }],
    [
      '山河观察 / 2024-11-02 / 星期六 / 05 民声山河',
      { publication: '山河观察', issueDate: '2024-11-02', number: '05', name: '民声山河' },
    ],
  ])('%s', (head, masthead) => {
    expect(read(head).masthead).toEqual(masthead);
  });

  test('knows editors and telephone lines', () => {
    expect([...read('综合7', '责任编辑：王小河　电话：0470-1234567').reasons.keys()]).toEqual([0, 5]);
  });

  test('leaves body text alone', () => {
    expect(read('编辑部昨天搬进了新楼，记者在那里见到了三位老读者。').reasons.size).toBe(0);
  });
});
