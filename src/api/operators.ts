/** Operators that filters offer on each kind of value. */
import { builder } from './builder.ts';
import { ISODate } from './date.ts';

const ordered = (type: unknown) => ({ eq: type, in: [type], notIn: [type], gt: type, gte: type, lt: type, lte: type });

export const Text = builder.graphOperators('TextFilter', {
  description: 'Conditions on a text, which is taken exactly as given: blanks, width and letter case count.',
  operators: { eq: 'String', in: ['String'], notIn: ['String'], contains: 'String', startsWith: 'String', endsWith: 'String' },
});
export const Numeric = builder.graphOperators('NumberFilter', {
  description: 'Conditions on a number; what has none passes only `eq: null`.',
  operators: ordered('Float'),
});
export const Day = builder.graphOperators('DateFilter', {
  description: 'Conditions on a date; dates compare as ISO text, so `gte: "2021"` begins with the year 2021.',
  operators: ordered(ISODate),
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
export const Id = builder.graphOperators('IdFilter', {
  description: 'Conditions on a readable key; no filter takes it, see GlobalIdFilter.',
  operators: { eq: 'String', in: ['String'], notIn: ['String'] },
});
