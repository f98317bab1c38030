/** Field builder methods: where a field comes from in the graph goes into its extensions; below the root it is read off the row. */
import { type InputFieldMap, type InputTypeParam, RootFieldBuilder, type SchemaTypes, type TypeParam } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import { recordsGiven, runOf } from './execute.ts';
import { MAX_KEYS } from './keyset.ts';
import type { Described, OrderRef } from './options.ts';
import { DEFAULT_PAGE, MAX_PAGE } from './page.ts';
import { readRows } from './rows.ts';
import { rowKey } from './selection.ts';
import type { Args, FieldSpec } from './spec.ts';
import { statementFor } from './statement.ts';

type FieldBuilder = PothosSchemaTypes.RootFieldBuilder<SchemaTypes, unknown>;

const proto: FieldBuilder = RootFieldBuilder.prototype;

/** Below the root a field was read with its row; with arguments it stands there under its call. What it holds is of the type that the field states. */
const fromRow = (row: unknown, _args: unknown, _context: unknown, { fieldNodes: [node] }: GraphQLResolveInfo) =>
  node && (row as Record<string, never>)[rowKey(node)];

/** A root field runs its one statement, unless the executor has run it already. */
async function fromGraph(_root: unknown, args: Args, context: object, info: GraphQLResolveInfo): Promise<never> {
  const [statement, run] = [statementFor(info, () => args), runOf(info.schema, context)];
  if (!statement || !run) throw new Error(`${info.fieldName} is no field of the graph's`);
  const parameters = statement.bind(info.variableValues);
  const records = await (recordsGiven(context, String(info.path.key)) ?? run(statement.text, parameters));
  return readRows(statement.layout, records[0]?.[0] ?? null, parameters) as never;
}

/** What a field has beside the words about where it comes from. */
type Declared = Omit<Described, 'nullable'> & { type: TypeParam<SchemaTypes>; nullable?: Nullable };

type Nullable = boolean | { list: boolean; items: boolean };

function specified(t: FieldBuilder, cypher: FieldSpec, declared: Declared) {
  const { type, nullable = false, description, deprecationReason, args } = declared;
  const resolve = t.kind === 'Query' ? fromGraph : args && Object.keys(args).length ? fromRow : undefined;
  return t.field({ type, nullable, description, deprecationReason, args, resolve, extensions: { cypher } });
}

const pageArguments = (t: FieldBuilder): InputFieldMap => ({
  first: t.arg.int({
    description: `The first so many, 0 to ${MAX_PAGE}; refused together with \`last\`. Omitted or null: ${DEFAULT_PAGE}, unless \`last\` is given.`,
  }),
  after: t.arg.string({
    description: 'Only what comes after this cursor, which must be of this list and order. Omitted or null: from the beginning.',
  }),
  last: t.arg.int({ description: `The last so many, 0 to ${MAX_PAGE}. Omitted or null: \`first\` holds.` }),
  before: t.arg.string({
    description: 'Only what comes before this cursor, which must be of this list and order. Omitted or null: up to the end.',
  }),
});

const filterArgument = (t: FieldBuilder, type: InputTypeParam<SchemaTypes>): InputFieldMap => ({
  filter: t.arg({
    type,
    description: 'Keeps what meets all conditions; omitted, null or `{}` keeps all. Counts and pages follow it.',
  }),
});

const orderArguments = (t: FieldBuilder, { input, initial }: OrderRef): InputFieldMap => ({
  orderBy: t.arg({
    type: input,
    description: `What to sort by; ties are broken by a key. Omitted or null: ${initial.join(' ')}.`,
  }),
  thenBy: t.arg({
    type: [input],
    description: `Sorts what \`orderBy\` leaves equal: up to ${MAX_KEYS - 1}, no field twice. Omitted or null: nothing more.`,
  }),
});

proto.property = function property({ from, of = 'node', otherwise, nullable = false, ...options }) {
  const read = otherwise === undefined ? undefined : (raw: unknown) => raw ?? otherwise;
  // The field's own name is known only when the type is built, so the expression asks for it late.
  return this.field({ ...options, nullable, extensions: { cypherProperty: { from, of, read } } });
};

proto.value = function value({ by, read, ...declared }) {
  return specified(this, { kind: 'value', by, read }, declared);
};

proto.part = function part({ scope, present, ...declared }) {
  return specified(this, { kind: 'part', scope, present }, { nullable: !!present, ...declared });
};

proto.one = function one({ rows, typed, ...declared }) {
  return specified(this, { kind: 'one', rows, typed }, { nullable: true, ...declared });
};

proto.counted = function counted({ rows, ...declared }) {
  return specified(this, { kind: 'count', rows }, { ...declared, type: 'Int' });
};

proto.many = function many({ type, rows, order, page, gaps, ...declared }) {
  const description = `The first so many, 0 to ${MAX_PAGE}; null means ${DEFAULT_PAGE}.`;
  const args = page ? { ...declared.args, first: this.arg.int({ defaultValue: DEFAULT_PAGE, description }) } : declared.args;
  const nullable = gaps ? { list: false, items: true } : false;
  return specified(this, { kind: 'many', rows, order, page }, { ...declared, args, type: [type], nullable });
};

proto.connected = function connected({ rows, order, filter, ...declared }) {
  const args = {
    ...pageArguments(this),
    ...(filter ? filterArgument(this, filter) : {}),
    ...('input' in order ? orderArguments(this, order) : {}),
    ...declared.args,
  };
  return specified(this, { kind: 'connection', rows, order, filtered: !!filter }, { ...declared, args });
};
