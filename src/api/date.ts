/** The `Date` scalar: an ISO day, month or year of the calendar, kept as the text it is, since ISO dates sort as text. */
import { GraphQLError, Kind, print, type ValueNode } from 'graphql';
import { daysOf } from '../words/calendar.ts';
import { builder } from './builder.ts';

/** As much of what was given as a message shows. */
const SHOWN = 40;

function parse(value: unknown, nodes?: ValueNode): string {
  if (typeof value === 'string' && daysOf(value)) return value;
  const given = typeof value === 'string' ? `"${value.slice(0, SHOWN)}"` : String(nodes ? print(nodes) : value).slice(0, SHOWN);
  const message = `${given} is no date of the calendar. A Date is written 2023-06-05, 2023-06 or 2023, in quotes.`;
  throw new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } });
}

export const ISODate = builder.scalarType('Date', {
  description: 'A day, month or year of the calendar in ISO 8601: 2023-06-05, 2023-06, 2023.',
  serialize: String,
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, node),
});
