/** Each rule of the stages of organisations applies to its own example; the test of a rule is found by the rule's name. */
import { describe, expect, test } from 'vitest';
import { FUNCTION_RULES } from '../../../../src/entities/agencies/find/function.ts';
import { KNOWN_RULES } from '../../../../src/entities/agencies/find/known.ts';
import { GOES_ON_RULES } from '../../../../src/entities/agencies/judge/goes-on.ts';
import { HEAD_RULES } from '../../../../src/entities/agencies/judge/judge-head.ts';
import { stagesOf } from './reading.ts';

const JUDGES: Record<string, readonly { name: string; example: string }[]> = {
  GOES_ON_RULES,
  HEAD_RULES,
  FUNCTION_RULES,
  KNOWN_RULES,
};

describe.each(Object.entries(JUDGES))('%s decides', (_, rules) => {
  test.each(rules.map(({ name, example }) => [name, example]))('%s: %s', (name, example) => {
    expect(stagesOf(example).read.map(({ verdict }) => verdict.rule)).toContain(name);
  });
});

test('no two rules have one name', () => {
  const names = Object.values(JUDGES).flatMap((rules) => rules.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});
