/** Builder methods that define types: nodes, rows, connections, filters, orders. */
import SchemaBuilder from '@pothos/core';
import type { ConnectionOptions, FilterOptions, OperatorsOptions, OrderOptions, RowTypeOptions } from './options.ts';
import type { FilterField } from './spec.ts';

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
      description: 'Where a page stands in the whole.',
      fields: ((t: FieldBuilder) => ({
        hasNextPage: t.boolean({ description: 'More comes after this page.' }),
        hasPreviousPage: t.boolean({ description: 'More comes before this page.' }),
        startCursor: t.string({ nullable: true, description: 'Cursor of the first item.' }),
        endCursor: t.string({ nullable: true, description: 'Cursor of the last item.' }),
      })) as Fields,
    }),
  );

const MEANING: Record<string, string> = {
  eq: 'Is this; null asks for what has no value.',
  in: 'Is one of these.',
  notIn: 'Is none of these.',
  contains: 'Has these characters in it.',
  startsWith: 'Begins with these characters.',
  endsWith: 'Ends with these characters.',
  gt: 'More than this.',
  gte: 'This or more.',
  lt: 'Less than this.',
  lte: 'This or less.',
  has: 'Has this among its items.',
};

const direction = (builder: Builder) =>
  shared(builder, 'SortDirection', () =>
    builder.enumType('SortDirection', {
      description: 'Which way to sort.',
      values: { ASC: { description: 'Lowest first.' }, DESC: { description: 'Highest first.' } },
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
        node: t.field({ type: of() as object, nullable: false, description: 'The item.' }),
        cursor: t.string({ nullable: false, description: 'Where the item stands; opaque.' }),
        ...(edge as unknown as Fields | undefined)?.(t),
      })) as Fields,
    });
    return connection.implement({
      description: 'A list in pages.',
      extensions: { cypherConnection: true },
      fields: ((t) => ({
        edges: t.field({ type: [edgeRef], nullable: false, description: 'The page’s items with their cursors.' }),
        nodes: t.field({ type: [of()], nullable: false, description: 'The page’s items.' }),
        pageInfo: t.field({ type: pageInfo(this), nullable: false, description: 'Where the page stands.' }),
        totalCount: t.int({ nullable: false, description: 'How many there are on all pages, under the same filter.' }),
        ...(whole as unknown as Fields | undefined)?.(t),
      })) as Fields,
    });
  },
  graphFilter(type: Named, { description, fields }: FilterOptions) {
    const ref = typeof type === 'string' ? this.inputRef(type) : type;
    const cypherFilter = fields as () => Record<string, FilterField>;
    ref.implement({
      description,
      extensions: { cypherFilter },
      fields: ((t) => ({
        and: t.field({ type: [ref], description: 'All of these.' }),
        or: t.field({ type: [ref], description: 'Any of these.' }),
        not: t.field({ type: ref, description: 'None of this.' }),
        ...Object.fromEntries(
          Object.entries(fields()).map(([key, field]) => [
            key,
            t.field({ type: field.input as object, description: field.description }),
          ]),
        ),
      })) as Fields,
    });
    return ref;
  },
  graphOperators(name: string, { description, operators }: OperatorsOptions) {
    return this.inputRef(name).implement({
      description,
      extensions: { cypherOperators: true },
      fields: ((t) =>
        Object.fromEntries(
          Object.entries(operators).map(([key, type]) => [key, t.field({ type, description: MEANING[key] })]),
        )) as Fields,
    });
  },
  graphQuantified(name: string, filter: object) {
    const atLeast = this.inputRef(`${name.replace(/Quantifier$/, '')}AtLeast`).implement({
      description: 'At least so many related items.',
      fields: ((t) => ({
        count: t.int({ required: true, description: 'How many.' }),
        of: t.field({ type: filter, description: 'What they are like.' }),
      })) as Fields,
    });
    return this.inputRef(name).implement({
      description: 'Rows that must exist, or must not.',
      fields: ((t) => ({
        some: t.field({ type: filter, description: 'At least one is like this; `{}` is like anything.' }),
        none: t.field({ type: filter, description: 'None is like this.' }),
        atLeast: t.field({ type: atLeast, description: 'At least so many are like this.' }),
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
        direction: t.field({ type: sort, defaultValue: 'ASC', description: 'Which way.' }),
      })) as Fields,
    });
    return { name, ...order, input };
  },
};

Object.assign((SchemaBuilder as unknown as { prototype: object }).prototype, methods);
