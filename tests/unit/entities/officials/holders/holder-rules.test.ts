import { describe, expect, it } from 'vitest';
import { HOLDER_RULES } from '../../../../../src/entities/officials/holders/holder-rules.ts';
import { stagesOf } from '../made-stages.ts';

/** `rule: name, name` for each list of posts that names stand beside. */
const holders = (text: string): string[] =>
  stagesOf(text).held.map(
    ({ rule, names }) => `${rule.name}: ${names.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  );

describe('ways to find who holds the posts beside a name', () => {
  it.each(HOLDER_RULES.map(({ name, example }) => [name, example]))('%s reads its example %s', (name, example) =>
    expect(stagesOf(example).held.map(({ rule }) => rule.name)).toEqual([name]),
  );
});

describe.each([
  ['name-fills-phrase', '周海峰主席向大会致辞。', '周海峰'],
  ['speaker', '海南区人民法院院长解长河\n各位代表：\n现在，我报告工作。', '解长河'],
  ['speaker', '海南区人民政府区长\n阿拉坦仓\n各位代表：\n现在，我报告工作。', '阿拉坦仓'],
  ['title-name', '副市长周海峰、吴敏出席会议。', '周海峰, 吴敏'],
  ['title-name', '作为副市长的王建国到会。', '王建国'],
  ['names-title', '王海峰、王建国等自治区领导参加。', '王海峰, 王建国'],
  ['name-bracket', '周海峰（乌海市水利局局长）说。', '周海峰'],
  ['apposition', '周海峰，乌海市水利局局长，到会。', '周海峰'],
  ['name-is-title', '周海峰现是乌海市水利局局长。', '周海峰'],
  ['name-title', '会后王建国局长说，水通了。', '王建国'],
])('%s', (rule, text, names) => {
  it(`reads ${text}`, () => expect(holders(text)).toEqual([`${rule}: ${names}`]));
});

it('name-bracket ends the search where no name stands before the bracket', () =>
  expect(holders('这项工程（副市长负责）今年完工。')).toEqual([]));
