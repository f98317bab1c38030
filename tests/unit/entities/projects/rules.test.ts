/** Each rule of the stages of undertakings applies to its own example; the test of a rule is found by the rule's name. */
import { describe, expect, test } from 'vitest';
import { ROW_RULES } from '../../../../src/entities/projects/judge/enumerated.ts';
import { ITEM_RULES } from '../../../../src/entities/projects/judge/listed.ts';
import { LAUNCHED_RULES, QUOTED_RULES } from '../../../../src/entities/projects/judge/quotations.ts';
import { NO_PROJECT_RULES } from '../../../../src/entities/projects/judge/refusals.ts';
import { HEAD_FORM_RULES, HEAD_STRENGTH_RULES } from '../../../../src/entities/projects/judge/strengths.ts';
import { TITLE_RULES } from '../../../../src/entities/projects/judge/titles.ts';
import { PART_RULES } from '../../../../src/entities/projects/relate/lead.ts';
import { PLACE_RULES } from '../../../../src/entities/projects/relate/locate.ts';
import { PHASE_RULES } from '../../../../src/entities/projects/relate/phase.ts';
import { FINDER_RULES } from '../../../../src/entities/projects/stages.ts';
import { acceptedOf, stagesOf } from './staged.ts';

const named = <T extends { name: string; example: string }>(rules: readonly T[]) =>
  rules.map(({ name, example }) => [name, example] as const);

const JUDGES = {
  TITLE_RULES,
  QUOTED_RULES,
  LAUNCHED_RULES,
  NO_PROJECT_RULES,
  HEAD_FORM_RULES,
  HEAD_STRENGTH_RULES,
  ITEM_RULES,
  ROW_RULES,
};

describe.each(Object.entries(JUDGES))('%s decides', (_, rules) => {
  test.each(named<{ name: string; example: string }>(rules))('%s: %s', (name, example) => {
    expect(stagesOf(example).verdicts.map(({ rule }) => rule)).toContain(name);
  });
});

test('no two rules have one name', () => {
  const names = Object.values(JUDGES).flatMap((rules) => named<{ name: string; example: string }>(rules).map(([name]) => name));
  expect(new Set(names).size).toBe(names.length);
});

test.each(named(FINDER_RULES))('finder %s finds something in %s', (_, example) => expect(acceptedOf(example)).not.toEqual([]));

test.each(named(PLACE_RULES))('%s places: %s', (name, example) =>
  expect(stagesOf(example).related.map(({ located }) => located.rule)).toContain(name),
);

test.each(named(PART_RULES))('%s gives a part: %s', (name, example) =>
  expect(stagesOf(example).related.flatMap(({ parts }) => parts.map(({ rule }) => rule))).toContain(name),
);

test.each(named(PHASE_RULES))('phase %s: %s', (name, example) =>
  expect(stagesOf(example).related.map(({ phase }) => phase)).toContain(name),
);
