import { expect, test } from 'vitest';
import { blockOf } from '../../../../src/articles/interleave/block.ts';
import { SharedWords } from '../../../../src/articles/interleave/shared-words.ts';
import { linesOf } from '../../../../src/pages/lines.ts';

const words = (texts: string[]) => new SharedWords(texts.map((text) => blockOf(linesOf(text), null)));

/** Seen from the third block, the second is the lowest bit and the first the next. */
const [SECOND, FIRST] = [1, 2];

test('words shared with one block speak for it, words shared with its rival as well do not', () => {
  const shared = words(['水库大坝加固', '小学操场加固', '水库加固']);
  expect(shared.alone(2, FIRST, SECOND)).toBeGreaterThan(0);
  expect(shared.alone(2, SECOND, FIRST)).toBe(0);
  expect(words(['水库加固', '水库加固', '水库加固']).alone(2, FIRST, SECOND)).toBe(0);
});

test('rare words tell more than those many blocks have', () => {
  const shared = words(['水库大坝', '水库操场', '水库大坝', '水库跑道']);
  expect(shared.alone(2, FIRST, 0)).toBeGreaterThan(shared.alone(2, SECOND, 0));
});

test('a pair is known from any block, and no pair is made across two', () => {
  const { has } = words(['水库大坝', '小学操场']);
  expect([has('大坝'), has('操场'), has('坝小')]).toEqual([true, true, false]);
});
