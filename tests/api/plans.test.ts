/** Every shipped operation and every root list begins at an index, by Neo4j's own plan; what does not is listed with its reason. */
import { type GraphQLField, getNamedType, isEnumType, isInputObjectType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readOperations } from '../../src/server/operations.ts';
import { openPlanner, type Planner, statementsOf } from './plans.ts';
import { seededGraph } from './seeded.ts';

let graph: Graph;
let planner: Planner;

beforeAll(async () => {
  graph = await seededGraph();
  await graph.write((run) => run('CALL db.awaitIndexes(60)'));
  planner = await openPlanner();
});

afterAll(async () => {
  await planner?.close();
  await graph?.close();
});

/** Operators that visit all nodes or all edges of a kind, whatever is asked. */
const SCANS = /^(AllNodesScan|NodeByLabelScan|.*NodeByLabelsScan|.*RelationshipTypes?Scan|.*AllRelationshipsScan)$/;

/** Sorting by a reckoned value must look at everything, by whatever plan; these say so in their names or are few. */
const MENTIONS = 'counts each entity’s mentions: a stored number would be written by every page';
const SCANNED: Record<string, string> = {
};

const sample: Record<string, string> = {
  code: '"150000"',
  name: '"某市某局"',
  id: '"x"',
  ids: '["x"]',
  phrase: '"市"',
  indicator: '"产值"',
  subject: '"x"',
};

/** Sort terms of a list; `null` is what it does untold. */
function termsOf(field: GraphQLField<unknown, unknown>): (string | null)[] {
  const order = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
  const term = isInputObjectType(order) ? getNamedType(order.getFields().field?.type) : null;
  return [null, ...(isEnumType(term) ? term.getValues().map(({ name }) => name) : [])];
}

function asking(field: GraphQLField<unknown, unknown>, term: string | null, direction = 'ASC'): string {
  const args = field.args.filter(({ type }) => isNonNullType(type)).map(({ name }) => `${name}: ${sample[name]}`);
  if (term) args.push(`orderBy: { field: ${term}, direction: ${direction} }`);
  const list = field.args.some(({ name }) => name === 'first') ? 'nodes { __typename } pageInfo { hasNextPage }' : '__typename';
  return `{ ${field.name}${args.length ? `(${args.join(', ')})` : ''} { ${list} } }`;
}

/** The scans in the plans of an operation's statements. */
async function scansOf(query: string, variables: object = {}): Promise<string[]> {
  const asked = await statementsOf(schema, query, variables);
  expect(asked.length).toBeGreaterThan(0);
  const plans = await Promise.all(asked.map((each) => planner.plan(each)));
  return plans.flat().flatMap(({ name, details }) => (SCANS.test(name) ? [`${name} ${details}`] : []));
}

it.each(readOperations().map((operation) => [operation.name, operation] as const))('%s begins at an index', async (_, { query, variables }) => {
  expect(await scansOf(query, variables)).toEqual([]);
});

const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
  termsOf(field).map((term) => [`${field.name}${term ? ` by ${term}` : ''}`, field, term] as const),
);

it.each(roots)('%s begins at an index, or says why not', async (name, field, term) => {
  const scans = [...(await scansOf(asking(field, term))), ...(term ? await scansOf(asking(field, term, 'DESC')) : [])];
  expect(scans.length > 0, scans.join(', ')).toBe(name in SCANNED);
});

it('would see a scan', async () => {
  const names = (await planner.plan({ statement: 'MATCH (n:Article) RETURN n.text', parameters: {} })).map(({ name }) => name);
  expect(names.some((name) => SCANS.test(name))).toBe(true);
});
