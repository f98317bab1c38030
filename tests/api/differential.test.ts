/** Random operations: the compiled statements and a plain implementation in memory must give the same answers. */
import { buildSchema, execute, type GraphQLResolveInfo, getNamedType, isObjectType, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { costOf } from '../../src/api/limits/cost.ts';
import { breaches, LIMITS } from '../../src/api/limits/document.ts';
import { printedSchema, schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { execute as executeStatements } from '../../src/pothos-cypher/index.ts';
import { type Memory, remember } from './naive/memory.ts';
import { randomFrom, randomOperation } from './naive/operations.ts';
import { resolvers } from './naive/resolvers.ts';
import { samplesOf } from './naive/samples.ts';
import { addUndatedPage, seededGraph } from './seeded.ts';

/** How many operations; the whole proof is 500, which takes a database some minutes to plan. */
const COUNT = Number(process.env.RANDOM_OPERATIONS ?? 40);
const SEED = Number(process.env.RANDOM_SEED ?? 20_260_101);

let graph: Graph;
let memory: Memory;

beforeAll(async () => {
  graph = await seededGraph();
  await addUndatedPage(graph);
  memory = await remember(graph);
});
afterAll(() => graph?.close());

const plain = buildSchema(printedSchema());

/** Answers from memory. */
async function naive(query: string) {
  const table = resolvers(memory);
  const fieldResolver = (
    source: Record<string, unknown>,
    args: never,
    _: unknown,
    { parentType, fieldName }: GraphQLResolveInfo,
  ) => {
    const own = table[parentType.name]?.[fieldName];
    return own ? own(source as never, args) : source[fieldName];
  };
  const typeResolver = (value: unknown) => (value as { __typename: string }).__typename;
  return execute({ schema: plain, document: parse(query), rootValue: {}, fieldResolver: fieldResolver as never, typeResolver });
}

it(`${COUNT} random operations give what the plain implementation gives, with one statement for each root field`, {
  timeout: 60_000 + COUNT * 15_000,
}, async () => {
  const random = randomFrom(SEED);
  const samples = samplesOf(memory);
  let filled = 0;
  for (let done = 0; done < COUNT; ) {
    const query = randomOperation(schema, random, samples);
    const document = parse(query);
    // Aliases differ everywhere, so what is left to refuse are limits; types are checked by the schema itself.
    const faults = validate(schema, document).length + breaches(document).length;
    if (faults || costOf(schema, document, null, {}) > LIMITS.cost) continue;
    let statements = 0;
    const run = (statement: string, parameters: Record<string, unknown>) => {
      statements++;
      return graph.run(statement, parameters, { timeout: 120_000 });
    };
    const args = { schema, document, contextValue: { run } };
    const expected = JSON.parse(JSON.stringify(await naive(query)));
    expect(JSON.parse(JSON.stringify(await execute(args))), query).toEqual(expected);
    const [operation] = document.definitions;
    if (operation?.kind === 'OperationDefinition') expect(statements, query).toBe(operation.selectionSet.selections.length);
    for (let again = 0; again < 2; again++)
      expect(JSON.parse(JSON.stringify(await executeStatements(args))), `compiled: ${query}`).toEqual(expected);
    filled += Number(JSON.stringify(expected).length > 200);
    done++;
  }
  expect(filled).toBeGreaterThan(COUNT / 4);
});

it('the plain implementation knows every field that operations may ask', () => {
  const table = resolvers(memory);
  const missing = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => table[name] && name !== 'Query')
    .flatMap((type) =>
      Object.keys(type.getFields())
        .filter((field) => !table[type.name]?.[field] && !['node', 'cursor'].includes(field))
        .map((field) => `${type.name}.${field}`),
    );
  expect(missing).toEqual([]);
  expect(getNamedType(schema.getQueryType())?.name).toBe('Query');
});
