/** Builder methods that define types: nodes, rows, connections, filters, orders. */
import SchemaBuilder from '@pothos/core';
import { MAX_NESTING } from './input.ts';
import type { ConnectionOptions, FilterOptions, OperatorsOptions, OrderOptions, RowTypeOptions } from './options.ts';
import { MAX_AT_LEAST, MAX_CONDITIONS, MAX_FILTERS } from './predicate.ts';

type FieldBuilder = Record<'field' | 'int' | 'string' | 'boolean', (options: object) => unknown>;
type Fields = (t: FieldBuilder) => object;

/** A type to be: its reference, or the name of one nobody refers to yet. */
type Named = string | Ref;

interface Ref {
  name: string;
  implement(options: object): object;
}

interface Builder {
  objectType(name: string, options: object): object;
  objectRef(name: string): Ref;
  inputRef(name: string): Ref;
  enumType(name: string, options: object): object;
  cypherShared?: Map<string, object>;
}

/** One PageInfo and one SortDirection for a schema. */
function shared(builder: Builder, name: string, make: () => object): object {
  if (!builder.cypherShared) builder.cypherShared = new Map();
  const known = builder.cypherShared.get(name) ?? make();
  builder.cypherShared.set(name, known);
  return known;
}

const pageInfo = (builder: Builder) =>
  shared(builder, 'PageInfo', () =>
    builder.objectType('PageInfo', {
      description: 'Where a page stands in the whole list, and the cursors to go on from.',
      fields: ((t: FieldBuilder) => ({
        hasNextPage: t.boolean({
          description:
            'Read forward: more comes after this page, known with `first: 0` too. Read backward: whether `before` was given.',
        }),
        hasPreviousPage: t.boolean({
          description: 'Read backward: more comes before this page. Read forward: whether `after` was given.',
        }),
        startCursor: t.string({ nullable: true, description: 'Cursor of the first item; null where the page has none.' }),
        endCursor: t.string({ nullable: true, description: 'Cursor of the last item; null where the page has none.' }),
      })) as Fields,
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

const direction = (builder: Builder) =>
  shared(builder, 'SortDirection', () =>
    builder.enumType('SortDirection', {
      description: 'Which end of an order comes first.',
      values: {
        ASC: { description: 'Lowest number, earliest date, first text by Unicode code points comes first.' },
        DESC: { description: 'Highest number, latest date, last text by Unicode code points comes first.' },
      },
    }),
  );

const objectOf = (builder: Builder, type: Named): Ref => (typeof type === 'string' ? builder.objectRef(type) : type);

const methods: Record<string, (this: Builder, name: never, options: never) => unknown> = {
  graphNode(type: Named, { label, ...options }: RowTypeOptions<never> & { label: string }) {
    return objectOf(this, type).implement({ ...options, extensions: { cypher: { label } } });
  },
  graphRow(type: Named, options: RowTypeOptions<never>) {
    return objectOf(this, type).implement({ ...options, extensions: { cypher: {} } });
  },
  graphConnection(type: Named, { of, edge, whole }: ConnectionOptions<never>) {
    const connection = objectOf(this, type);
    const name = connection.name.replace(/Connection$/, '');
    const edgeRef = this.objectRef(`${name}Edge`).implement({
      description: `One item of ${name}Connection, and what ties it to the parent.`,
      fields: ((t) => ({
        node: t.field({ type: of() as object, nullable: false, description: 'The item itself.' }),
        cursor: t.string({
          nullable: false,
          description: 'Where the item stands in this list and order, for `after` and `before`; opaque.',
        }),
        ...(edge as unknown as Fields | undefined)?.(t),
      })) as Fields,
    });
    return connection.implement({
      description: 'A list in pages; `first` and `last` say how long one is.',
      extensions: { cypherConnection: true },
      fields: ((t) => ({
        edges: t.field({ type: [edgeRef], nullable: false, description: 'The page’s items with their cursors.' }),
        nodes: t.field({ type: [of()], nullable: false, description: 'The page’s items.' }),
        pageInfo: t.field({ type: pageInfo(this), nullable: false, description: 'Where the page stands.' }),
        totalCount: t.int({
          nullable: false,
          description:
            'How many there are on all pages, under the same filter; `first`, `after`, `last`, `before` make no difference.',
        }),
        ...(whole as unknown as Fields | undefined)?.(t),
      })) as Fields,
    });
  },
  graphFilter(type: Named, { description, fields }: FilterOptions) {
    const ref = typeof type === 'string' ? this.inputRef(type) : type;
    const cypherFilter = fields;
    ref.implement({
      description: `${description ?? 'Which items.'} All that is given must hold; null is as good as not given. At most ${MAX_CONDITIONS} conditions and ${MAX_FILTERS} filters within it, nested ${MAX_NESTING} deep.`,
      extensions: { cypherFilter },
      fields: ((t) => ({
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
            t.field({ type: field.input as object, description: field.description, deprecationReason: field.deprecationReason }),
          ]),
        ),
      })) as Fields,
    });
    return ref;
  },
  graphOperators(name: string, { description, operators, written = {}, meaning = {} }: OperatorsOptions) {
    return this.inputRef(name).implement({
      description: `${description ?? 'Conditions on a value.'} All that are given must hold.`,
      extensions: { cypherOperators: written },
      fields: ((t) =>
        Object.fromEntries(
          Object.entries(operators).map(([key, type]) => [key, t.field({ type, description: meaning[key] ?? MEANING[key] })]),
        )) as Fields,
    });
  },
  graphQuantified(name: string, filter: object) {
    const atLeast = this.inputRef(`${name.replace(/Quantifier$/, '')}AtLeast`).implement({
      description: 'So many related items, each counted once.',
      fields: ((t) => ({
        count: t.int({ required: true, description: `How many at least, 1 to ${MAX_AT_LEAST}.` }),
        of: t.field({ type: filter, description: 'What they are like; omitted, null or `{}`: anything.' }),
      })) as Fields,
    });
    return this.inputRef(name).implement({
      description: 'Related items that must exist, or must not. All that is given must hold.',
      fields: ((t) => ({
        some: t.field({ type: filter, description: `At least one is like this; \`{}\` is like anything. ${NOT_ASKED}` }),
        none: t.field({ type: filter, description: `None is like this; \`{}\`: there is none at all. ${NOT_ASKED}` }),
        atLeast: t.field({ type: atLeast, description: `At least so many, each counted once, are like this. ${NOT_ASKED}` }),
      })) as Fields,
    });
  },
  graphOrder(name: string, { description, ...order }: OrderOptions) {
    const values = Object.fromEntries(Object.entries(order.terms).map(([term, { description }]) => [term, { description }]));
    const field = this.enumType(`${name}Field`, { description: `What ${name} sorts by.`, values });
    const sort = direction(this);
    const input = this.inputRef(name).implement({
      description: description ?? 'A sort order; ties are broken by id.',
      fields: ((t) => ({
        field: t.field({ type: field, required: true, description: 'What to sort by.' }),
        direction: t.field({ type: sort, defaultValue: 'ASC', description: 'Which way; null means ASC.' }),
      })) as Fields,
    });
    return { name, ...order, input };
  },
};

Object.assign((SchemaBuilder as unknown as { prototype: object }).prototype, methods);
