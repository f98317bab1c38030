import { describe, expect, it } from 'vitest';
import { PERSON_RULES } from '../../../../../src/entities/officials/people/find-people.ts';
import { stagesOf } from '../made-stages.ts';

const named = (text: string, rule: string): string[] =>
  stagesOf(text).people.candidates.flatMap((one) => (one.rule === rule && !one.refused ? [one.word] : []));

it.each(PERSON_RULES.map(({ name, example }) => [name, example]))('%s finds people in its example %s', (name, example) => {
  expect(stagesOf(example).people.candidates.map(({ rule }) => rule)).toContain(name);
  expect(named(example, name)).not.toEqual([]);
});

describe.each([
  ['masked', '卢某某与丁某强外逃。', ['卢某某', '丁某强']],
  ['masked', '他于某日从某公司取走货物。', []],
  ['after-occupation', '村民李长河、周海峰的羊卖了。', ['李长河', '周海峰']],
  ['after-people-word', '28岁的李建国修车。', ['李建国']],
  ['before-occupation', '课题由李长河教授带队。', ['李长河']],
  ['called', '他叫周海峰。', ['周海峰']],
  ['speaks', '李建国笑着说，路通了。', ['李建国']],
  ['acts', '李长河是一名护林员。', ['李长河']],
  ['recurring', '王建国上了船。后来，王建国下了船。', ['王建国']],
  ['dotted', '冠军加里·威尔逊说，好。', ['加里·威尔逊']],
  ['listed', '就座的有：孟宪山、邹德明、乌日图、白永强。', ['孟宪山', '邹德明', '乌日图', '白永强']],
  ['companion', '牧民王建国和刘春海到了。', ['刘春海']],
])('%s', (rule, text, names) => {
  it(`reads ${text}`, () => expect(named(text, rule)).toEqual(names));
});
