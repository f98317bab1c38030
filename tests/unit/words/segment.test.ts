/** Words with offsets. */
import { expect, test } from 'vitest';
import { segment } from '../../../src/words/segment.ts';

test('words cover the text, in order, without gaps', () => {
  const text = '2月3日，科尔沁右翼前旗 ABC 降雪。';
  const words = segment(text);
  expect(words.map((word) => word.text).join('')).toBe(text);
  for (const { text: word, start, end } of words) expect(text.slice(start, end)).toBe(word);
});

test('names of organs and of regions are one word', () => {
  const words = segment('市场监督管理局在莫力达瓦旗检查').map(({ text, tag }) => `${text}/${tag}`);
  expect(words).toContain('市场监督管理局/nt');
  expect(words).toContain('莫力达瓦旗/ns');
});
