/** A filter field on the ids of a type's nodes, given as clients have them or as keys. */
import type { Scope } from '../pothos-cypher/index.ts';
import { keyOf } from './global-id.ts';
import { GlobalId } from './operators.ts';

/** The field `id`; `label` is the one whose unique index holds the key, `types` whose ids are meant. */
export const idFilter = (label: string, ...types: string[]) => ({
  by: ({ node }: Scope) => `${node}.id`,
  input: GlobalId,
  change: keyOf(...(types.length ? types : [label])),
  indexed: label,
  description: 'Its id, as the field `id` gives it, or its key. An id of another type matches nothing.',
});
