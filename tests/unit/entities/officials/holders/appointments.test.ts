import { describe, expect, it } from 'vitest';
import { OFFICE_VERB_RULES } from '../../../../../src/entities/officials/holders/office-verbs.ts';
import { stagesOf } from '../made-stages.ts';

/** `name: 原title, title` of each holding that a verb tells. */
const appointments = (text: string): string[] =>
  stagesOf(text).appointments.map(
    ({ name, posts, asOf }) =>
      `${text.slice(name.start, name.end)}: ${posts.map(({ former, title }) => (former ? '原' : '') + title).join(', ')}${asOf ? ` ${asOf}` : ''}`,
  );

describe('verbs of office', () => {
  it.each(OFFICE_VERB_RULES.map((rule) => [rule.name, rule.example, rule] as const))(
    '%s reads its example %s',
    (_, example, rule) => {
      const stages = stagesOf(example);
      expect(rule.apply(stages.view)).not.toEqual([]);
      expect(stages.appointments).not.toEqual([]);
    },
  );
});

describe.each([
  ['named-to-post', '会议任命李长河为市水利局局长。', ['李长河: 局长']],
  ['removed-from-post', '会议免去李长河的市水利局局长职务。', ['李长河: 原局长']],
  ['takes-post', '李长河历任甲县县长、乙市副市长。', ['李长河: 原县长, 原副市长']],
  ['takes-post', '周海峰，男，汉族，1966年5月生，2003年6月任甲县县长。', ['周海峰: 县长 2003-06']],
  ['leaves-post', '会议接受李长河辞去副市长职务的请求。', ['李长河: 原副市长']],
])('%s', (_, text, told) => {
  it(`reads ${text}`, () => expect(appointments(text)).toEqual(told));
});

it('gives a sentence of a biography that is nothing but posts to whose life it is', () =>
  expect(appointments('周海峰，男，1960年5月生。甲公司原董事长。')).toEqual(['周海峰: 原董事长']));
