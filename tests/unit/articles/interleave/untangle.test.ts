import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../src/articles/interleave/block.ts';
import { untangle } from '../../../../src/articles/interleave/untangle.ts';
import { linesOf } from '../../../../src/pages/lines.ts';

const untangled = (page: string) =>
  untangle(blocksOf(linesOf(page), ({ compact }) => /^本报讯/.test(compact)))
    .map(({ text }) => text)
    .join('|');

/** 甲 is about a reservoir, 乙 about a school; each is broken in the middle of a sentence. */
const WATER = ['本报讯红山水库除险\n加固工程昨天开工，\n水库大坝将加高两米，\n蓄水量增加三成，下', '游灌区的农田灌溉用\n水有了保障。水库管理\n处说，大坝加固明年完成。'];
const SCHOOL = ['本报讯第三小学的新操\n场本周启用，学生们在\n塑胶跑道上上了第一节\n体育课，校长介绍，操', '场还将对附近居民开\n放，周末学生和居民都\n可以来跑道上锻炼。'];
const joined = (parts: string[]) => parts.map((part) => part.replace(/\n/g, '')).join('|');

describe('untangle', () => {
  test('brings the columns of two neighbours together', () => {
    const page = [WATER[0], SCHOOL[0], WATER[1], SCHOOL[1]].join('\n\n');
    expect(untangled(page)).toBe(`${joined(WATER)}|${joined(SCHOOL)}`);
  });
  test('leaves a page alone whose articles follow each other', () => {
    const page = [...WATER, ...SCHOOL].join('\n\n');
    expect(untangled(page)).toBe(`${joined(WATER)}|${joined(SCHOOL)}`);
  });
  test('keeps titles where they are printed and loses no block', () => {
    const page = ['水库大坝加高', WATER[0], SCHOOL[0], WATER[1], SCHOOL[1], '新操场对居民开放'].join('\n\n');
    expect(untangled(page)).toBe(`水库大坝加高|${joined(WATER)}|${joined(SCHOOL)}|新操场对居民开放`);
  });
  test('takes time in proportion to the number of blocks', () => {
    const blocks = (times: number) => blocksOf(linesOf(Array.from({ length: times }, () => [...WATER, ...SCHOOL].join('\n\n')).join('\n\n')), ({ compact }) => /^本报讯/.test(compact));
    const timed = (times: number) => {
      const input = blocks(times);
      const began = performance.now();
      untangle(input);
      return performance.now() - began;
    };
    timed(50);
    expect(timed(800) / timed(200)).toBeLessThan(10);
  });
});
