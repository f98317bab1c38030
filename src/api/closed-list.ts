/** The texts a property may hold, with their meanings → an enum, its filter, and the expression that fits whatever is stored. */
import type { Expression, Scope } from '../pothos-cypher/index.ts';
import { builder } from './builder.ts';

/** `under-way` → `UNDER_WAY`, `atLeast` → `AT_LEAST`. */
const nameOf = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase();

/**
 * An enum over stored texts. A text that is not of the list (a later reader's, a user's lexicon's) must not make an answer
 * fail: it becomes `other` where the list has that, else null; filters see it likewise.
 */
export function closedList(name: string, description: string, meanings: Record<string, string>) {
  const values = Object.entries(meanings).map(([value, meaning]) => [nameOf(value), { value, description: meaning }]);
  const type = builder.enumType(name, { description, values: Object.fromEntries(values) });
  const filterInput = () =>
    builder.graphOperators(`${name}Filter`, {
      description: `Conditions on a value of ${name}; what has none passes only \`eq: null\`.`,
      operators: { eq: type, in: [type], notIn: [type] },
    });
  let input: ReturnType<typeof filterInput> | undefined;
  const known = `[${Object.keys(meanings)
    .map((text) => `'${text}'`)
    .join(', ')}]`;
  const rest = 'other' in meanings ? ` WHEN x IS NOT NULL THEN 'other'` : '';
  const unknown = 'other' in meanings ? 'other' : null;
  /** A stored text as one of the list. */
  const read = (text: unknown) => (text === null || Object.hasOwn(meanings, String(text)) ? text : unknown);
  /** The same in Cypher, for conditions. */
  const listed =
    (by: Expression): Expression =>
    (scope: Scope) => {
      const text = by(scope);
      return `CASE WHEN ${text} IN ${known} THEN ${text}${rest.replace('x', text)} END`;
    };
  return {
    type,
    /** A field that gives it. */
    field: (by: Expression, meaning: string) => ({ type, nullable: true, by, read, description: meaning }),
    /** A filter field on it. */
    filter(by: Expression, meaning: string) {
      input ??= filterInput();
      return { by: listed(by), input, description: meaning };
    },
    /** A field that gives a list of them, each once. */
    list: (by: Expression, meaning: string) => ({
      type: [type] as [typeof type],
      by,
      read: (texts: unknown) => [...new Set((texts as unknown[]).map(read))].filter((text) => text !== null),
      description: meaning,
    }),
  };
}
