/** Each way to say when is read whole, by the form it is an example of. */
import { describe, expect, it } from 'vitest';
import { PERIOD, PERIOD_FORMS, TIME, TIME_FORMS, type TimeForm } from '../../../../src/entities/chinese/times.ts';

const rows = (forms: readonly TimeForm[]) => forms.map(({ name, example, pattern }) => [name, example, pattern] as const);

/** The first of some forms that reads a text from its beginning. */
const firstForm = (forms: readonly TimeForm[], text: string) =>
  forms.find(({ pattern }) => new RegExp(`^(?:${pattern})`).test(text))?.name;

describe('times a figure can be told of', () => {
  it.each(rows(PERIOD_FORMS))('%s: %s', (name, example) => {
    expect(firstForm(PERIOD_FORMS, example)).toBe(name);
    expect([...`${example}，粮仓`.matchAll(PERIOD)].map(([text]) => text)).toEqual([example]);
  });

  it.each(['截至2月底', '2020年3月20日至31日', '今年以来', '2013年以来', '从2019年至2021年'])(
    '%s, with what bounds it',
    (text) => {
      expect([...`${text}，粮仓`.matchAll(PERIOD)].map(([found]) => found)).toEqual([text]);
    },
  );
});

describe('stretches that say when', () => {
  it.each(rows(TIME_FORMS))('%s: %s', (name, example) => {
    expect(firstForm(TIME_FORMS, `${example}，`)).toBe(name);
    expect([...`${example}，粮仓`.matchAll(TIME)].map(([text]) => text)).toEqual([example]);
  });
});
