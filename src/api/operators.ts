/** Operators that filters offer on each kind of value. */
import { builder } from './builder.ts';
import { ISODate } from './date.ts';
import { writtenDates } from './date-condition.ts';

const ordered = <const T>(type: T): Record<string, T | [T]> => ({
  ...{ eq: type, in: [type], notIn: [type] },
  ...{ gt: type, gte: type, lt: type, lte: type },
});

export const Text = builder.graphOperators('TextFilter', {
  description: 'Conditions on a text, which is taken exactly as given: blanks, width and letter case count.',
  operators: { eq: 'String', in: ['String'], notIn: ['String'], contains: 'String', startsWith: 'String', endsWith: 'String' },
});
export const Numeric = builder.graphOperators('NumberFilter', {
  description: 'Conditions on a number; what has none passes only `eq: null`.',
  operators: ordered('Float'),
});
export const Day = builder.graphOperators('DateFilter', {
  description:
    'Conditions on a date. A month or a year stands for all its days. What has no date meets none of these conditions but notIn; `eq: null` asks for it. A date that is itself known only to its month or year is taken whole too: lt and gte look at its first day, lte and gt at its last, eq and in want all of it inside. Where lists are sorted by date, what has none comes first going up and last going down.',
  operators: ordered(ISODate),
  written: writtenDates,
  meaning: {
    eq: 'Within this day, month or year; null asks for what has no date. Omitted: not asked.',
    in: 'Within one of these days, months or years; an empty list holds for nothing. Null or omitted: not asked.',
    notIn:
      'Within none of these days, months or years; what has no date is within none of them, and an empty list holds for all. Null or omitted: not asked.',
    gt: 'After the end of this: `gt: "2021"` from 2022 on. Null or omitted: not asked.',
    gte: 'From the beginning of this on: `gte: "2021"` from 2021-01-01 on. Null or omitted: not asked.',
    lt: 'Before the beginning of this: `lt: "2021"` up to 2020-12-31. Null or omitted: not asked.',
    lte: 'Up to the end of this: `lte: "2021"` up to 2021-12-31. Null or omitted: not asked.',
  },
});
export const Texts = builder.graphOperators('TextListFilter', {
  description: 'A condition on a list of texts.',
  operators: { has: 'String' },
});
export const Truth = builder.graphOperators('BooleanFilter', {
  description: 'A condition on a truth value.',
  operators: { eq: 'Boolean' },
});
export const GlobalId = builder.graphOperators('GlobalIdFilter', {
  description: 'Conditions on an id; a key is taken as well.',
  operators: { eq: 'ID', in: ['ID'], notIn: ['ID'] },
});
// No filter takes it any more; clients may name it in their documents.
builder.graphOperators('IdFilter', {
  description: 'Conditions on a readable key; no filter takes it, see GlobalIdFilter.',
  operators: { eq: 'String', in: ['String'], notIn: ['String'] },
});
