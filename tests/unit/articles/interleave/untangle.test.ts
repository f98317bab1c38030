import { describe, expect, test } from 'vitest';
import { blockOf } from '../../../../src/articles/interleave/block.ts';
import { untangle } from '../../../../src/articles/interleave/untangle.ts';
import { linesOf } from '../../../../src/pages/lines.ts';

const blocksOf = (parts: string[]) => parts.map((part) => blockOf(linesOf(part), part.startsWith('本报讯') ? 'surely' : null));
const untangled = (parts: string[]) => untangle(blocksOf(parts))?.map((chain) => chain.map(({ text }) => text)) ?? null;

/** One is about a reservoir, the other about a school; each is broken in the middle of a sentence. */
const WATER = [
  '本报讯红山水库除险\n加固工程昨天开工，\n水库大坝将加高两米，\n蓄水量增加三成，下',
  '游灌区的农田灌溉用\n水有了保障。水库管理\n处说，大坝加固明年完成。',
];
const SCHOOL = [
  '本报讯第三小学的新操\n场本周启用，学生们在\n塑胶跑道上上了第一节\n体育课，校长介绍，操',
  '场还将对附近居民开\n放，周末学生和居民都\n可以来跑道上锻炼。',
];
const joined = (parts: string[]) => parts.map((part) => part.replace(/\n/g, ''));

describe('untangle', () => {
  test('brings the columns of two neighbours together', () => {
    expect(untangled([WATER[0], SCHOOL[0], WATER[1], SCHOOL[1]] as string[])).toEqual([joined(WATER), joined(SCHOOL)]);
  });
  test('leaves articles alone that follow each other', () => {
    expect(untangled([...WATER, ...SCHOOL])).toBeNull();
  });
  test('tells columns apart by how they are set where the words say nothing', () => {
    const wide = ['本报讯甲甲甲甲甲甲甲甲甲\n甲甲甲甲甲甲甲甲甲甲甲甲', '甲甲甲甲甲甲甲甲甲甲甲甲\n甲甲甲甲。'];
    const narrow = ['本报讯乙乙乙乙\n乙乙乙乙乙乙乙', '乙乙乙乙乙乙乙\n乙乙。'];
    expect(untangled([wide[0], narrow[0], narrow[1], wide[1]] as string[])).toEqual([joined(wide), joined(narrow)]);
  });
  test('a title that stands between two pieces of a text does not part them', () => {
    const blocks = blocksOf([WATER[0], SCHOOL[0], WATER[1], SCHOOL[1]] as string[]);
    (blocks[2] as (typeof blocks)[number]).opens = 'perhaps';
    expect(untangle(blocks)?.map((chain) => chain.map(({ text }) => text))).toEqual([joined(WATER), joined(SCHOOL)]);
  });
  test('loses no block, however many', () => {
    const parts = Array.from({ length: 60 }, () => [WATER[0], SCHOOL[0], WATER[1], SCHOOL[1]] as string[]).flat();
    expect(untangled(parts)?.flat()).toHaveLength(parts.length);
  });
});
