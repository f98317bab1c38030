/** A unique property and an argument → the one row that has it. */
import type { Site } from '../pothos-cypher/index.ts';

/** Finds a node by its key; `change` turns the argument's value into the key. */
export const byKey =
  (label: string, property: string, argument: string, change?: (value: unknown) => unknown) => (site: Site) => {
    const node = site.fresh('n');
    return {
      clauses: `MATCH (${node}:${label} {${property}: ${site.argument(argument, change)}})`,
      scope: { node },
      carried: [node],
    };
  };
