/** Lines at the foot of a text that are no sentences: who gives it, when, and who answers questions. */
import { expect, test } from 'vitest';
import { withoutFoot } from '../../../src/articles/foot-lines.ts';
import { readPage } from '../../../src/articles/read-page.ts';
import { isContactLine } from '../../../src/articles/releases/contact-line.ts';

const TEXT = '渠首今起放水。\n下游各镇做好巡查。';

test.each([
  ['who signs it and when', '滨江区人民政府办公室\n2024年4月8日'],
  ['both in one line', '滨江区水利局2024年4月8日'],
  ['several', '滨江区水利局\n滨江区财政局\n二〇二四年四月八日'],
  ['who answers questions', '联系人：王丽电话：0470-8200000'],
  ['a table, and whom to ask', '闸口\t处数\n北干渠\t8\n联系人：王丽'],
  ['both', '联系人：王丽\n联系电话：0470-8200000\n滨江区水利局\n2024年4月8日'],
])('%s', (_, foot) => expect(withoutFoot(`${TEXT}\n${foot}`)).toBe(TEXT));

test.each([
  ['text that breaks off', `${TEXT}\n下游各镇做好`],
  ['a day within a line', `${TEXT}\n定于2024年4月8日在渠首`],
  ['a date alone', '2024年4月8日'],
])('%s stays', (_, text) => expect(withoutFoot(text)).toBe(text));

test('a line of the kind says nothing more', () => {
  expect(isContactLine('联系人：王丽')).toBe(true);
  expect(isContactLine('联系人说渠首今起放水')).toBe(false);
  expect(isContactLine('电话：12345。渠首今起放水')).toBe(false);
});

test('a release that ends with them ends with its sentence, one that breaks off above them does not', () => {
  const score = (text: string) =>
    readPage('a.txt', `松泉旗补播草场\n2024-06-11\n${text}\n联系人：王丽 电话：0470-8200000\n`).articles[0]?.reading;
  expect(score('草场补播了8.2万亩，投资1200万元。')?.score).toBe(0.95);
  expect(score('草场补播了8.2万亩，投资1200万元，')?.reasons).toContain('ends without the end of a sentence');
});
