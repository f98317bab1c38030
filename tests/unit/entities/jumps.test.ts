/** First and second halves of what jumps from page to page. */
import { expect, test } from 'vitest';
import { type Jumper, matchJumps } from '../../../src/entities/jumps.ts';

const half = (id: string, page: string, direction: 'from' | 'to', other: string, headline: string | null = null): Jumper => ({
  ...{ id, page, direction, other, headline },
});

test('pages must name each other', () => {
  expect(matchJumps([half('a', '1', 'to', '3'), half('b', '3', 'from', '1'), half('c', '2', 'from', '1')])).toEqual([['b', 'a']]);
});

test('01 and 1 are one page, A3 and 3 are not', () => {
  expect(matchJumps([half('a', '01', 'to', '03'), half('b', '3', 'from', '1')])).toEqual([['b', 'a']]);
  expect(matchJumps([half('a', '1', 'to', 'A3'), half('b', '3', 'from', '1')])).toEqual([]);
});

test('of several the likest headlines are paired, in whatever order they come', () => {
  const list = [
    half('a', '1', 'to', '3', '全区春耕备耕全面展开'),
    half('b', '1', 'to', '3', '新机场航站楼主体封顶'),
    half('c', '3', 'from', '1', '新机场航站楼封顶'),
    half('d', '3', 'from', '1', '春耕备耕全面展开'),
  ];
  const pairs = [
    ['c', 'b'],
    ['d', 'a'],
  ];
  expect(matchJumps(list).sort()).toEqual(pairs);
  expect(matchJumps(list.toReversed()).sort()).toEqual(pairs);
});
