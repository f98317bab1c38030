/** Who gives a report is its author, and an official by the post that stands before the name. */
import { expect, test } from 'vitest';
import { readPageFacts } from '../../../../src/entities/page-facts.ts';

test('the speaker of a work report', () => {
  const text =
    '政府工作报告\n——2024年1月16日在武川县第十八届人民代表大会第三次会议上\n武川县人民政府县长　王　建　国\n各位代表：\n现在，我向大会报告工作。\n今年计划新修公路120公里。';
  const { articles, facts } = readPageFacts('report.txt', text);
  expect(articles[0]?.bylines).toEqual([{ name: '王建国', role: 'author' }]);
  const [official] = facts[0]?.officials ?? [];
  expect(official?.name).toBe('王建国');
  expect(official?.positions).toMatchObject([{ title: '县长', agency: { name: '武川县人民政府' } }]);
  expect(facts[0]?.figures).toMatchObject([{ text: '120公里', periodIso: '2024' }]);
});
