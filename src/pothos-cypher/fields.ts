/** Field builder methods: each writes what it was told into the field's extensions and reads the row below the root. */
import { RootFieldBuilder } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import { recordsGiven, runOf } from './execute.ts';
import { MAX_KEYS } from './keyset.ts';
import type { Described, Run } from './options.ts';
import { DEFAULT_PAGE, MAX_PAGE } from './page.ts';
import { type Row, readRows } from './rows.ts';
import { rowKey } from './selection.ts';
import type { Args, FieldSpec, Order } from './spec.ts';
import { type RootCall, type Statement, statementFor } from './statement.ts';

type Builder = {
  kind: string;
  field(options: object): never;
  arg: ((options: object) => never) & Record<'int' | 'string', (options: object) => never>;
};

type Options = Described & Record<string, unknown>;

/** Below the root a field was read with its row; with arguments it stands there under its call. */
const fromRow = (row: Row, _args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
  row[rowKey(info.fieldNodes[0] as never)];

/** A root field runs its one statement, unless the executor has run it already. */
async function fromGraph(_root: unknown, args: Args, context: object, info: GraphQLResolveInfo): Promise<unknown> {
  const statement = statementFor(info as RootCall, () => args) as Statement;
  const parameters = statement.bind(info.variableValues);
  const run = () => (runOf(info.schema, context) as Run)(statement.text, parameters);
  const records = await (recordsGiven(context, String(info.path.key)) ?? run());
  return readRows(statement.layout, records[0]?.[0] ?? null, parameters);
}

function specified(t: Builder, cypher: FieldSpec, { type, nullable, description, deprecationReason, args }: Options) {
  const root = t.kind === 'Query';
  const resolve = root ? fromGraph : args && Object.keys(args).length ? fromRow : undefined;
  return t.field({ type, nullable: nullable ?? false, description, deprecationReason, args, resolve, extensions: { cypher } });
}

const pageArguments = (t: Builder) => ({
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

const filterArgument = (t: Builder, type: unknown) =>
  t.arg({ type, description: 'Keeps what meets all conditions; omitted, null or `{}` keeps all. Counts and pages follow it.' });

const orderArguments = (t: Builder, { input, initial }: Order & { input?: unknown }) => ({
  orderBy: t.arg({
    type: input,
    description: `What to sort by; ties are broken by a key. Omitted or null: ${initial.join(' ')}.`,
  }),
  thenBy: t.arg({
    type: [input],
    description: `Sorts what \`orderBy\` leaves equal: up to ${MAX_KEYS - 1}, no field twice. Omitted or null: nothing more.`,
  }),
});

const methods: Record<string, (this: Builder, options: Options) => unknown> = {
  property(options) {
    const otherwise = options.otherwise;
    const read = otherwise === undefined ? undefined : (raw: unknown) => raw ?? otherwise;
    // The field's own name is known only when the type is built, so the expression asks for it late.
    return this.field({
      ...options,
      nullable: options.nullable ?? false,
      resolve: undefined,
      extensions: { cypherProperty: { from: options.from, of: options.of ?? 'node', read } },
    });
  },
  value(options) {
    return specified(this, { kind: 'value', by: options.by, read: options.read } as FieldSpec, options);
  },
  part(options) {
    return specified(this, { kind: 'part', scope: options.scope, present: options.present } as FieldSpec, {
      nullable: !!options.present,
      ...options,
    });
  },
  one(options) {
    return specified(this, { kind: 'one', rows: options.rows, typed: options.typed } as FieldSpec, {
      nullable: true,
      ...options,
    });
  },
  counted(options) {
    return specified(this, { kind: 'count', rows: options.rows } as FieldSpec, { ...options, type: 'Int' });
  },
  many(options) {
    const first = () =>
      this.arg.int({
        defaultValue: DEFAULT_PAGE,
        description: `The first so many, 0 to ${MAX_PAGE}; null means ${DEFAULT_PAGE}.`,
      });
    const args = options.page ? { ...options.args, first: first() } : options.args;
    const nullable = options.gaps ? { list: false, items: true } : false;
    const spec = { kind: 'many', rows: options.rows, order: options.order, page: options.page } as FieldSpec;
    return specified(this, spec, { ...options, args, type: [options.type], nullable } as unknown as Options);
  },
  connected(options) {
    const order = options.order as Order & { input?: unknown };
    const args = {
      ...pageArguments(this),
      ...(options.filter ? { filter: filterArgument(this, options.filter) } : {}),
      ...(order.input ? orderArguments(this, order) : {}),
      ...options.args,
    };
    const spec = { kind: 'connection', rows: options.rows, order, filtered: !!options.filter } as FieldSpec;
    return specified(this, spec, { ...options, args } as unknown as Options);
  },
};

Object.assign(RootFieldBuilder.prototype as object, methods);
