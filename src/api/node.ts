/** Interface Node, its two look-ups, and the id field of every type that is one. */
import type { Scope, Site } from '../pothos-cypher/index.ts';
import { builder } from './builder.ts';
import { byKey } from './by-key.ts';
import { coded } from './errors.ts';
import { globalId, keyOf, parseGlobalId } from './global-id.ts';

/** Labels that `node` looks in; each has a unique `id`. */
const KINDS = ['Publication', 'Page', 'Article', 'Region', 'Agency', 'Official', 'Project', 'Figure'];

export const Node = builder.interfaceRef<object>('Node').implement({
  description: 'Anything with an id that stays the same however often its page is read again.',
  fields: (t) => ({
    id: t.id({
      nullable: false,
      description: 'Opaque id, found by `node(id:)`; it stays the same however often the page is read again.',
      resolve: undefined as never,
    }),
  }),
});

/** The id field of a type of nodes. */
export const idField = (type: string) => ({
  type: 'ID' as const,
  description: 'Opaque id, found by `node(id:)`; it stays the same however often the page is read again.',
  by: ({ node }: Scope) => `${node}.id`,
  read: (raw: unknown) => globalId(type, raw as string),
});

/** Each key is looked for by its label's index; at most one branch finds something. */
function branches(key: string, node: string): string {
  const one = (kind: string) =>
    `WITH ${key} WHERE ${key}.type = '${kind}' MATCH (${node}:${kind} {id: ${key}.key}) RETURN ${node}`;
  return KINDS.map(one).join(' UNION ALL ');
}

/** The kind that an id names; null for a text that is no id of ours. */
function kindOf({ id }: Readonly<Record<string, unknown>>): string | null {
  const { type } = parseGlobalId(String(id));
  return KINDS.includes(type) ? type : null;
}

/** Ids of one call; more are refused, never cut. */
const MAX_IDS = 100;

function atMost(ids: unknown[]): unknown[] {
  if (ids.length <= MAX_IDS) return ids;
  throw coded('BAD_USER_INPUT', `At most ${MAX_IDS} ids may be asked for at once; ${ids.length} were. Ask in parts.`);
}

/** One row for each id, in their order; a row without a node where nothing has that id. */
function byIds(argument: string) {
  return ({ fresh, argument: value }: Site) => {
    const [key, node] = [fresh('k'), fresh('n')];
    const keys = value(argument, (ids) => atMost([ids].flat()).map((id) => parseGlobalId(String(id))));
    return {
      clauses: `UNWIND ${keys} AS ${key} OPTIONAL CALL (${key}) { ${branches(key, node)} }`,
      scope: { node },
      carried: [node],
    };
  };
}

/** The id's own kind is looked in when it is known, which the site's label tells. */
function byId(site: Site) {
  if (!site.label) return byIds('id')(site);
  return byKey(site.label, 'id', 'id', keyOf(site.label))(site);
}

builder.queryFields((t) => ({
  node: t.one({
    type: Node,
    description: 'Whatever has this id; null where nothing has.',
    args: { id: t.arg.id({ required: true, description: 'An id as given by the field `id` of a type that is a Node.' }) },
    rows: byId,
    typed: kindOf,
  }),
  nodes: t.many({
    type: Node,
    gaps: true,
    description: 'Several things by their ids, in that order; null where nothing has the id. At most 100.',
    args: {
      ids: t.arg.idList({ required: true, description: 'Ids as given by the field `id` of types that are Nodes; at most 100.' }),
    },
    rows: byIds('ids'),
  }),
}));
