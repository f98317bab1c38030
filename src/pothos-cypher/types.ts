/** Builder methods that define types: nodes, rows, connections, filters, orders. */
import SchemaBuilder, { type InputObjectRef, type OutputType, type SchemaTypes } from '@pothos/core';
import type { PageInfo } from './connection-rows.ts';
import { MAX_NESTING } from './input.ts';
import { MAX_AT_LEAST, MAX_CONDITIONS, MAX_FILTERS } from './predicate.ts';
import type { Row } from './rows.ts';

type Builder = PothosSchemaTypes.SchemaBuilder<SchemaTypes>;

/** Fields that are read off the parent's property of the same name, or by the executor of statements. */
type MemberBuilder = PothosSchemaTypes.RootFieldBuilder<SchemaTypes, Row>;

const proto: Builder = SchemaBuilder.prototype;

/** A type that a schema has one of, made for each builder when it is first needed. */
function oneFor<T>(make: (builder: Builder) => T): (builder: Builder) => T {
  const made = new WeakMap<Builder, T>();
  return (builder) => {
    const type = made.get(builder) ?? make(builder);
    made.set(builder, type);
    return type;
  };
}

const pageInfoOf = oneFor((builder) =>
  builder.objectRef<PageInfo>('PageInfo').implement({
    description: 'Where a page stands in the whole list, and the cursors to go on from.',
    fields: (t) => ({
      hasNextPage: t.exposeBoolean('hasNextPage', {
        description:
          'Read forward: more comes after this page, known with `first: 0` too. Read backward: whether `before` was given.',
      }),
      hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
        description: 'Read backward: more comes before this page. Read forward: whether `after` was given.',
      }),
      startCursor: t.exposeString('startCursor', {
        nullable: true,
        description: 'Cursor of the first item; null where the page has none.',
      }),
      endCursor: t.exposeString('endCursor', {
        nullable: true,
        description: 'Cursor of the last item; null where the page has none.',
      }),
    }),
  }),
);

const directionOf = oneFor((builder) =>
  builder.enumType('SortDirection', {
    description: 'Which end of an order comes first.',
    values: {
      ASC: { description: 'Lowest number, earliest date, first text by Unicode code points comes first.' },
      DESC: { description: 'Highest number, latest date, last text by Unicode code points comes first.' },
    },
  }),
);

const NOT_ASKED = 'Null or omitted: not asked.';

const MEANING: Record<string, string> = {
  eq: 'Is exactly this; null asks for what has no value. Omitted: not asked.',
  in: `Is exactly one of these; an empty list holds for nothing. ${NOT_ASKED}`,
  notIn: `Is none of these; what has no value is none of them, and an empty list holds for all. ${NOT_ASKED}`,
  contains: `Has these characters in it, side by side; upper and lower case differ. ${NOT_ASKED}`,
  startsWith: `Begins with these characters; upper and lower case differ. ${NOT_ASKED}`,
  endsWith: `Ends with these characters; upper and lower case differ. ${NOT_ASKED}`,
  gt: `More than this; what has no value is not. ${NOT_ASKED}`,
  gte: `This or more; what has no value is not. ${NOT_ASKED}`,
  lt: `Less than this; what has no value is not. ${NOT_ASKED}`,
  lte: `This or less; what has no value is not. ${NOT_ASKED}`,
  has: `Has exactly this among its items. ${NOT_ASKED}`,
};

proto.graphNode = function graphNode(type, { label, ...options }) {
  const ref = typeof type === 'string' ? this.objectRef<Row>(type) : type;
  return this.objectType(ref, { ...options, extensions: { cypher: { label } } });
};

proto.graphRow = function graphRow(type, options) {
  const ref = typeof type === 'string' ? this.objectRef<Row>(type) : type;
  return this.objectType(ref, { ...options, extensions: { cypher: {} } });
};

const edgeMembers = (t: MemberBuilder, item: OutputType<SchemaTypes>) => ({
  node: t.field({ type: item, nullable: false, description: 'The item itself.' }),
  cursor: t.field({
    type: 'String',
    nullable: false,
    description: 'Where the item stands in this list and order, for `after` and `before`; opaque.',
  }),
});

const pageMembers = (t: MemberBuilder, edge: OutputType<SchemaTypes>, item: OutputType<SchemaTypes>) => ({
  edges: t.field({ type: [edge], nullable: false, description: 'The page’s items with their cursors.' }),
  nodes: t.field({ type: [item], nullable: false, description: 'The page’s items.' }),
  pageInfo: t.field({ type: pageInfoOf(t.builder), nullable: false, description: 'Where the page stands.' }),
  totalCount: t.field({
    type: 'Int',
    nullable: false,
    description: 'How many there are on all pages, under the same filter; `first`, `after`, `last`, `before` make no difference.',
  }),
});

proto.graphConnection = function graphConnection(type, { of, edge, whole }) {
  const ref = typeof type === 'string' ? this.objectRef<Row>(type) : type;
  const name = ref.name.replace(/Connection$/, '');
  const edgeType = this.objectRef<Row>(`${name}Edge`).implement({
    description: `One item of ${name}Connection, and what ties it to the parent.`,
    fields: (t) => ({ ...edgeMembers(t, of()), ...edge?.(t) }),
  });
  return this.objectType(ref, {
    description: 'A list in pages; `first` and `last` say how long one is.',
    extensions: { cypherConnection: true },
    fields: (t) => ({ ...pageMembers(t, edgeType, of()), ...whole?.(t) }),
  });
};

proto.graphFilter = function graphFilter(type, { description, fields }) {
  const ref: InputObjectRef<SchemaTypes, object> = typeof type === 'string' ? this.inputRef<object>(type) : type;
  this.inputType(ref, {
    description: `${description ?? 'Which items.'} All that is given must hold; null is as good as not given. At most ${MAX_CONDITIONS} conditions and ${MAX_FILTERS} filters within it, nested ${MAX_NESTING} deep.`,
    extensions: { cypherFilter: fields },
    fields: (t) => ({
      and: t.field({ type: [ref], description: `All of these hold. Null, omitted or empty: not asked.` }),
      or: t.field({
        type: [ref],
        description: `At least one of these holds; one that asks nothing (\`{}\`) holds for everything, an empty list for nothing. ${NOT_ASKED}`,
      }),
      not: t.field({
        type: ref,
        description: `This does not hold; what has no value meets no condition, so that \`not\` keeps it. One that asks nothing (\`{}\`) is not asked. ${NOT_ASKED}`,
      }),
      ...Object.fromEntries(
        Object.entries(fields()).map(([key, field]) => [
          key,
          t.field({ type: field.input, description: field.description, deprecationReason: field.deprecationReason }),
        ]),
      ),
    }),
  });
  return ref;
};

proto.graphOperators = function graphOperators(name, { description, operators, written = {}, meaning = {} }) {
  return this.inputRef<object>(name).implement({
    description: `${description ?? 'Conditions on a value.'} All that are given must hold.`,
    extensions: { cypherOperators: written },
    fields: (t) =>
      Object.fromEntries(
        Object.entries(operators).map(([key, type]) => [key, t.field({ type, description: meaning[key] ?? MEANING[key] })]),
      ),
  });
};

proto.graphQuantified = function graphQuantified(name, filter) {
  const atLeast = this.inputRef<object>(`${name.replace(/Quantifier$/, '')}AtLeast`).implement({
    description: 'So many related items, each counted once.',
    fields: (t) => ({
      count: t.int({ required: true, description: `How many at least, 1 to ${MAX_AT_LEAST}.` }),
      of: t.field({ type: filter, description: 'What they are like; omitted, null or `{}`: anything.' }),
    }),
  });
  return this.inputRef<object>(name).implement({
    description: 'Related items that must exist, or must not. All that is given must hold.',
    fields: (t) => ({
      some: t.field({ type: filter, description: `At least one is like this; \`{}\` is like anything. ${NOT_ASKED}` }),
      none: t.field({ type: filter, description: `None is like this; \`{}\`: there is none at all. ${NOT_ASKED}` }),
      atLeast: t.field({ type: atLeast, description: `At least so many, each counted once, are like this. ${NOT_ASKED}` }),
    }),
  });
};

proto.graphOrder = function graphOrder(name, { description, ...order }) {
  const values = Object.fromEntries(Object.entries(order.terms).map(([term, { description }]) => [term, { description }]));
  const field = this.enumType(`${name}Field`, { description: `What ${name} sorts by.`, values });
  const direction = directionOf(this);
  const input = this.inputRef<object>(name).implement({
    description: description ?? 'A sort order; ties are broken by id.',
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What to sort by.' }),
      direction: t.field({ type: direction, defaultValue: 'ASC', description: 'Which way; null means ASC.' }),
    }),
  });
  return { name, ...order, input };
};
