/** No operation holds the server up: while shipped operations and filters in variables are run again and again, /health goes on answering. */
import { type GraphQLObjectType, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readOperations } from '../../src/server/operations.ts';
import { type Seeded, seededGraph, serveOver } from './seeded.ts';

let graph: Graph;
let seeded: Seeded;

beforeAll(async () => {
  graph = await seededGraph();
  seeded = await serveOver(graph);
  await seeded.warmed;
});
afterAll(async () => {
  await seeded?.close();
  await graph?.close();
});

/** Milliseconds for an answer: writing a parser for a filter's type took 20,000 to 130,000. */
const LIMIT = 2000;

/** Where a filter can be asked: at the root, or at a list below the items of one. */
function queryWith(filter: string): string {
  const takes = (type: GraphQLObjectType) =>
    Object.values(type.getFields()).find(({ args }) =>
      args.some((arg) => arg.name === 'filter' && getNamedType(arg.type).name === filter),
    );
  const query = schema.getQueryType() as GraphQLObjectType;
  const root = takes(query);
  if (root) return `query ($f: ${filter}) { ${root.name}(filter: $f, first: 2) { totalCount nodes { __typename } } }`;
  for (const list of ['agencies', 'articles', 'figures']) {
    const of = getNamedType(query.getFields()[list]?.type);
    const item = isObjectType(of) ? getNamedType(of.getFields().nodes?.type) : null;
    const field = isObjectType(item) ? takes(item) : null;
    if (field) return `query ($f: ${filter}) { ${list}(first: 2) { nodes { ${field.name}(filter: $f) { totalCount } } } }`;
  }
  throw new Error(`${filter} is asked nowhere`);
}

const filters = Object.values(schema.getTypeMap())
  .filter((type) => isInputObjectType(type) && type.extensions.cypherFilter)
  .map(({ name }) => ({ name, query: queryWith(name), variables: { f: {} } }));

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

it('every filter type is there', () => expect(filters.length).toBeGreaterThanOrEqual(11));

it.each([...readOperations(), ...filters])('$name, five times', async ({ query, variables }) => {
  let running = true;
  const health: number[] = [];
  const polling = (async () => {
    while (running) {
      health.push(await timed(() => fetch(`${seeded.server.url}/health`).then((answer) => answer.text())));
      await new Promise((done) => setTimeout(done, 20));
    }
  })();
  const times: number[] = [];
  for (let time = 0; time < 5; time++) {
    const ask = async () => expect((await seeded.ask(query, variables)).body.errors).toBeUndefined();
    times.push(await timed(ask));
  }
  running = false;
  await polling;
  // The database plans a new statement on the first run, beside the server.
  expect(Math.max(...times.slice(1)), 'the slowest answer').toBeLessThan(LIMIT);
  expect(Math.max(...health), 'the slowest answer of /health').toBeLessThan(LIMIT);
});
