/** A shipped operation → the forms in which clients give its variables, each a statement of its own. */
import { Kind, parse } from 'graphql';
import type { Operation } from './operations.ts';

export type GivenVariables = Record<string, unknown>;

/** Names of the variables that need not be given. */
function optional(query: string): string[] {
  const [operation] = parse(query).definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [each] : []));
  const definitions = operation?.variableDefinitions ?? [];
  return definitions.filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE).map(({ variable }) => variable.name.value);
}

/** The first text under a name, at any depth of an answer. */
function found(answer: unknown, name: string): string | null {
  if (typeof answer !== 'object' || answer === null) return null;
  for (const [key, value] of Object.entries(answer)) {
    const here = key === name && typeof value === 'string' ? value : found(value, name);
    if (here) return here;
  }
  return null;
}

/** Variables that take a place in a list, and where an answer names such a place. */
const CURSORS = [
  ['after', 'endCursor'],
  ['before', 'startCursor'],
] as const;

/** The forms beside the example's own: with no more than must be given, and, once there is an answer, for the next page. */
export function otherForms({ query, variables }: Operation, answer: unknown): GivenVariables[] {
  const free = optional(query);
  const bare = Object.fromEntries(Object.entries(variables).filter(([name]) => !free.includes(name)));
  const forms = free.some((name) => name in variables) ? [bare] : [];
  for (const [name, place] of CURSORS) {
    const cursor = free.includes(name) ? found(answer, place) : null;
    if (cursor) forms.push({ ...variables, [name]: cursor });
  }
  return forms;
}
