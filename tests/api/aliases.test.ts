/** One call asked at several places, with one alias for different fields: every place gets its own. */
import { execute as executePlainly, parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { execute } from '../../src/pothos-cypher/index.ts';
import { seededGraph } from './seeded.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph?.close());

/** Answered alike by both executors. */
// biome-ignore lint/suspicious/noExplicitAny: answers are looked into as they come
async function ask(query: string): Promise<any> {
  const run = (statement: string, parameters: Record<string, unknown>) => graph.run(statement, parameters, { timeout: 120_000 });
  const args = { schema, document: parse(query), contextValue: { run } };
  const [ours, plain] = [await execute(args), await executePlainly(args)];
  expect(JSON.stringify(ours)).toBe(JSON.stringify(plain));
  expect(ours.errors).toBeUndefined();
  return ours.data;
}

it('nodes beside edges', async () => {
  const { regions } = await ask('{ regions(first: 1) { nodes { x: name } edges { node { x: code } } } }');
  expect(regions.edges[0].node.x).toMatch(/^\d{6}$/);
  expect(regions.nodes[0].x).not.toBe(regions.edges[0].node.x);
});

it('pageInfo twice', async () => {
  const query =
    '{ regions(first: 1) { p: pageInfo { x: hasPreviousPage } q: pageInfo { x: hasNextPage } r: pageInfo { x: endCursor } } }';
  const { p, q, r } = (await ask(query)).regions;
  expect([p.x, q.x, typeof r.x]).toEqual([false, true, 'string']);
});

it('one call under two aliases', async () => {
  const query =
    '{ region(code: "150000") { a: articles(first: 1) { nodes { x: headline } } b: articles(first: 1) { nodes { x: id } } } }';
  const { a, b } = (await ask(query)).region;
  expect(a.nodes[0].x).not.toBe(b.nodes[0].x);
});

it('a cursor beside a node', async () => {
  const { edges, e2 } = (await ask('{ regions(first: 1) { edges { x: cursor } e2: edges { x: node { name } } } }')).regions;
  expect([typeof edges[0].x, typeof e2[0].x.name]).toEqual(['string', 'string']);
});

it('calls with other arguments', async () => {
  const query =
    '{ regions(first: 1) { nodes { x: articles(first: 1) { nodes { id } } } edges { node { x: articles(first: 2) { nodes { id } } } } } }';
  const { nodes, edges } = (await ask(query)).regions;
  expect([nodes[0].x.nodes.length, edges[0].node.x.nodes.length]).toEqual([1, 2]);
});
