/** Conditions on related rows: `some`, `none` and `atLeast` of a filter, one input type for each filter. */
import type { Source } from '../pothos-cypher/index.ts';
import { builder } from './builder.ts';

type FilterRef = Parameters<typeof builder.graphQuantified>[1];

const made = new Map<string, ReturnType<typeof builder.graphQuantified>>();

/** A filter field over the rows of `rows`. */
export function some(filter: FilterRef, name: string, rows: Source, description: string) {
  const input = made.get(name) ?? builder.graphQuantified(name.replace('Filter', 'Quantifier'), filter);
  made.set(name, input);
  return { rows, filter: () => name, input, description };
}
