import { expect, it } from 'vitest';
import { NO_PERSON_RULES, refusedBecause } from '../../../../../src/entities/officials/people/person-verdict.ts';
import { stagesOf } from '../made-stages.ts';

/** The reading in brackets of `text`, in the text without them. */
function readingIn(text: string) {
  const [, before = '', word = '', after = ''] = /^(.*)【(.*)】(.*)$/.exec(text) ?? [];
  const { view } = stagesOf(before + word + after);
  return { view, word, start: before.length, end: before.length + word.length, score: 1 };
}

it.each(NO_PERSON_RULES.map(({ name, example }) => [name, example]))('%s refuses its example %s', (name, example) =>
  expect(refusedBecause(readingIn(example))).toBe(name),
);

it('has nothing against a person', () => expect(refusedBecause(readingIn('村民【李长河】进城'))).toBeNull());
