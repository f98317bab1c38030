/** What holds for every region read, of whatever text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regionsOf } from './reading.ts';

const PIECES = [
  '呼和浩特市',
  '新城区',
  '海南',
  '全区',
  '京津冀',
  '、',
  '和',
  '镇',
  '村',
  '开发区',
  '我市',
  '的',
  '。',
  '郊区',
  '等县市',
  '首都',
  '张',
  '路',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

test('quotes are the text’s own, regions stand in order, ids are single', () => {
  fc.assert(
    fc.property(text, (sentence) => {
      const regions = regionsOf(sentence);
      expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
      const starts = regions.map(({ mentions }) => mentions[0]?.start ?? 0);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const { mentions } of regions)
        for (const mention of mentions) expect(sentence.slice(mention.start, mention.end)).toBe(mention.text);
    }),
    { numRuns: 200 },
  );
});

test('long lists and repeated words take linear time', () => {
  const long = '和及、'.repeat(30_000) + '甲乙、丙丁、'.repeat(20_000) + '呼和浩特市的镇村'.repeat(5_000);
  const before = process.cpuUsage();
  regionsOf(long);
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(10_000);
});
