/** What look-ups and lists at the root share: how a node is found by its id, and which nodes a list is of. */
import type { Source } from '../pothos-cypher/index.ts';
import type { builder } from './builder.ts';
import { byKey } from './by-key.ts';
import { keyOf } from './global-id.ts';
import { ofLabel } from './name.ts';
import type { Article } from './refs.ts';

type QueryBuilder = Parameters<Parameters<typeof builder.queryFields>[0]>[0];

/** The one node of a type that an id names. */
export const byId = (t: QueryBuilder, type: typeof Article, description: string) =>
  t.one({
    type,
    rows: byKey(type.name, 'id', 'id', keyOf(type.name)),
    args: {
      id: t.arg.id({
        required: true,
        description: 'Its id, as the field `id` gives it, or its key. An id of another type finds nothing.',
      }),
    },
    description: `${description} Null where there is none.`,
  });

/** All nodes of a label. */
export const all =
  (label: string): Source =>
  ({ fresh }) =>
    ofLabel(label, fresh('n'));

/** The argument of lists that `byName` finds. */
export const nameArgument = (t: QueryBuilder) => ({
  name: t.arg.string({
    description:
      'The full name or one it is printed under, all of it; blanks around it do not count. All of the list when not given.',
  }),
});
