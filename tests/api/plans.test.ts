/** Every shipped operation and every root list begins at an index, by Neo4j's own plan; what does not is listed with its reason. */
import {
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { encodeCursor } from '../../src/pothos-cypher/keyset.ts';
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

const COUNTED = 'the number of mentions is counted: stored, every page would write it on every entity it names';
const NO_INDEX = 'reckoned from what may be missing, so that no index holds it; filters bound it';
const FEW = 'there are as many as the country has regions, or fewer';
const PAGES = 'the day may be missing, so that no index holds it; there are far fewer pages than articles';

/** Lists that must look at every row, and why. */
const SCANNED: Record<string, string> = {
  'agencies by MENTIONS': COUNTED,
  'officials by MENTIONS': COUNTED,
  'projects by MENTIONS': COUNTED,
  'regions by MENTIONS': COUNTED,
  'figures by DATE': NO_INDEX,
  'figures by INDICATOR': NO_INDEX,
  'figures by VALUE': NO_INDEX,
  regions: FEW,
  'regions by CODE': FEW,
  pages: PAGES,
  'pages by ISSUE_DATE': PAGES,
  'pages by SOURCE': PAGES,
  '07-figures': 'asks for any figure of a size: no index holds units and values',
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

/** Asks a root field; a list in this order, from a cursor on if one is given. */
function asking(field: GraphQLField<unknown, unknown>, term: string | null, direction = 'ASC', after?: string): string {
  const args = field.args.filter(({ type }) => isNonNullType(type)).map(({ name }) => `${name}: ${sample[name]}`);
  if (term) args.push(`orderBy: { field: ${term}, direction: ${direction} }`);
  if (after) args.push(`after: ${JSON.stringify(after)}`);
  const list = field.args.some(({ name }) => name === 'first') ? 'nodes { __typename } pageInfo { hasNextPage }' : '__typename';
  return `{ ${field.name}${args.length ? `(${args.join(', ')})` : ''} { ${list} } }`;
}

/** A cursor from the middle of a list. */
function cursorOf(field: GraphQLField<unknown, unknown>, term: string): string {
  const list = getNamedType(field.type);
  const item = isObjectType(list) ? getNamedType(list.getFields().nodes?.type) : null;
  const order = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
  const values = term === 'ID' ? ['x'] : [term === 'VALUE' || term === 'MENTIONS' ? 1 : 'x', 'x'];
  return encodeCursor(`${item?.name} ${order?.name} ${term}+`, values);
}

/** The scans in the plans of an operation's statements. */
async function scansOf(query: string, variables: object = {}): Promise<string[]> {
  const asked = await statementsOf(schema, query, variables);
  expect(asked.length).toBeGreaterThan(0);
  const plans = await Promise.all(asked.map((each) => planner.plan(each)));
  return plans.flat().flatMap(({ name, details }) => (SCANS.test(name) ? [`${name} ${details}`] : []));
}

it.each(readOperations().map((operation) => [operation.name, operation] as const))(
  '%s begins at an index, or says why not',
  async (name, { query, variables }) => {
    const scans = await scansOf(query, variables);
    expect(scans.length > 0, scans.join(', ')).toBe(name in SCANNED);
  },
);

const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
  termsOf(field).map((term) => [`${field.name}${term ? ` by ${term}` : ''}`, field, term] as const),
);

it.each(roots)('%s begins at an index, or says why not', async (name, field, term) => {
  const ways = !term
    ? [asking(field, null)]
    : [asking(field, term), asking(field, term, 'DESC'), asking(field, term, 'ASC', cursorOf(field, term))];
  const scans = (await Promise.all(ways.map((query) => scansOf(query)))).flat();
  expect(scans.length > 0, scans.join(', ')).toBe(name in SCANNED);
});

/** A look-up of one node of each type: below it stand the type's lists. */
const ONE: Record<string, string> = {
  Agency: 'agency(name: "某市某局")',
  Region: 'region(code: "150000")',
  ...Object.fromEntries(
    ['Article', 'Figure', 'Official', 'Page', 'Project', 'Publication'].map((type) => [type, `${type.toLowerCase()}(id: "x")`]),
  ),
};

/** Every field of a node that gives rows, a list by each of its orders. */
const relations = Object.entries(ONE).flatMap(([name, one]) => {
  const type = schema.getType(name);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  return fields
    .filter((field) => isCompositeType(getNamedType(field.type)))
    .map((field) => [`${name}.${field.name}`, one, field] as const);
});

it.each(relations)('%s is one statement and begins at its node', async (_, one, field) => {
  const given = field.args.some(({ name }) => name === 'includeDescendants') ? ['includeDescendants: true'] : [];
  const connection = field.args.some(({ name }) => name === 'after');
  const rows = connection ? 'totalCount nodes { __typename } pageInfo { hasNextPage }' : '__typename';
  for (const term of connection ? termsOf(field) : [null]) {
    const args = [...given, ...(term ? [`orderBy: { field: ${term} }`] : [])];
    const query = `{ ${one} { ${field.name}${args.length ? `(${args})` : ''} { ${rows} } } }`;
    expect(await statementsOf(schema, query)).toHaveLength(1);
    expect(await scansOf(query), query).toEqual([]);
  }
});

it('knows a look-up of every type of nodes', () => {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('there is no Node');
  expect(
    schema
      .getPossibleTypes(node)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(ONE).sort());
});

it('would see a scan', async () => {
  const names = (await planner.plan({ statement: 'MATCH (n:Article) RETURN n.text', parameters: {} })).map(({ name }) => name);
  expect(names.some((name) => SCANS.test(name))).toBe(true);
});
