/** Every shipped operation gives something, with one statement for each root field; so does every root field there is. */
import {
  type GraphQLField,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { readOperations } from '../../src/server/operations.ts';
import { seededServer } from './seeded.ts';

const seeded = seededServer();

/** How many statements were run while `work` was. */
async function counted<T>(work: () => Promise<T>): Promise<{ result: T; count: number }> {
  const before = seeded.statements.length;
  return { result: await work(), count: seeded.statements.length - before };
}

const rootFields = (query: string): number => {
  const [operation] = parse(query).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections.length : 0;
};

/** Whether a list or a leaf anywhere in the answer holds something. */
const holds = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : typeof value === 'object' && value !== null
      ? Object.values(value).some(holds)
      : value !== null;

/** An answer whose outermost lists are not all empty. */
const lists = (value: unknown): unknown[][] =>
  Array.isArray(value) ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(lists) : [];

describe.each(readOperations())('$name', ({ query, variables }) => {
  beforeAll(() => seeded.askInTime(query, variables));

  it.each([1, 2, 3])('answers, the %i. time too, with one statement for each root field', async () => {
    const { result, count } = await counted(() => seeded.ask(query, variables));
    expect(result.body.errors).toBeUndefined();
    expect(count).toBe(rootFields(query));
    const found = lists(result.body.data);
    if (found.length) expect(found.some((list) => list.length)).toBe(true);
    else expect(holds(result.body.data)).toBe(true);
  });
});

/** A value for a required argument. */
const sample: Record<string, string> = {
  code: '"150000"',
  name: '"内蒙古自治区市场监督管理局"',
  id: '"x"',
  ids: '["x"]',
  phrase: '"市"',
  indicator: '"产值"',
  subject: '"x"',
};

function asking(field: GraphQLField<unknown, unknown>): string {
  const args = field.args.filter(({ type }) => isNonNullType(type)).map(({ name }) => `${name}: ${sample[name]}`);
  const type = getNamedType(field.type);
  const inner =
    isObjectType(type) && type.extensions.cypherConnection
      ? 'totalCount nodes { __typename } pageInfo { hasNextPage endCursor }'
      : '__typename';
  return `{ ${field.name}${args.length ? `(${args.join(', ')})` : ''} { ${inner} } }`;
}

describe('each root field', () => {
  it.each(Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => [field.name, field] as const))(
    '%s runs one statement',
    async (_, field) => {
      await seeded.askInTime(asking(field), {});
      const { result, count } = await counted(() => seeded.ask(asking(field)));
      expect(result.body.errors).toBeUndefined();
      expect(count).toBe(1);
    },
  );
});

describe('each field of each type', () => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const nodes = types.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));

  it.each(nodes.map((type) => [type.name, type] as const))('%s: every field can be asked', async (name, type) => {
    const fields = Object.values(type.getFields()).map((field) => {
      const inner = getNamedType(field.type);
      if (!isObjectType(inner) && !('getTypes' in inner) && !('getInterfaces' in inner)) return field.name;
      const connection = isObjectType(inner) && inner.extensions.cypherConnection;
      return `${field.name} { ${connection ? 'totalCount edges { cursor } nodes { __typename }' : '__typename'} }`;
    });
    const list =
      { Publication: 'publications', Page: 'pages', Article: 'articles', Figure: 'figures', Agency: 'agencies' }[name] ??
      `${name.toLowerCase()}s`;
    const query = `{ ${list}(first: 2) { nodes { ${fields.join(' ')} } } }`;
    await seeded.askInTime(query, {});
    const { result, count } = await counted(() => seeded.ask(query));
    expect(result.body.errors).toBeUndefined();
    expect(count).toBe(1);
  });

  it('every filter field can be asked', async () => {
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
      args.some(({ name }) => name === 'filter'),
    );
    for (const field of lists) {
      const filter = getNamedType(field.args.find(({ name }) => name === 'filter')?.type);
      if (!isInputObjectType(filter)) throw new Error(`${field.name} has no filter type`);
      const conditions = Object.values(filter.getFields()).map(({ name, type }) => {
        const inner = getNamedType(type);
        if (isListType(type)) return `${name}: [{}]`;
        const operators = isInputObjectType(inner) ? Object.keys(inner.getFields()) : [];
        return operators.includes('some') ? `${name}: { some: {}, none: {} }` : `${name}: {}`;
      });
      const { body } = await seeded.ask(`{ ${field.name}(filter: { ${conditions.join(', ')} }) { totalCount } }`);
      expect(body.errors, field.name).toBeUndefined();
    }
  });
});
