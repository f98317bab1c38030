/** The `Date` scalar: an ISO day, month or year, kept as the text it is, since ISO dates sort as text. */
import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

const ISO = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function parse(value: unknown): string {
  if (typeof value === 'string' && ISO.test(value)) return value;
  throw new GraphQLError('A Date is written 2023-06-05, 2023-06 or 2023.', { extensions: { code: 'BAD_USER_INPUT' } });
}

export const ISODate = builder.scalarType('Date', {
  description: 'An ISO 8601 day, month or year: 2023-06-05, 2023-06, 2023.',
  serialize: String,
  parseValue: parse,
});
