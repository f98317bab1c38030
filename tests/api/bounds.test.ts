/** What is cheap to send and dear to answer is refused at once, by a code, before the graph is asked; on every run. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { openEmptyGraph } from '../graph/open.ts';
import { type Seeded, serveOver } from './seeded.ts';

let graph: Graph;
let server: Seeded;

beforeAll(async () => {
  graph = await openEmptyGraph();
  server = await serveOver(graph);
  await server.warmed;
});
afterAll(async () => {
  await server?.close();
  await graph?.close();
});

/** The codes of an answer that ran no statement, and the milliseconds of a processor that it took. */
async function refused(query: string, variables: object = {}, more: object = {}) {
  const before = server.statements.length;
  const began = process.cpuUsage();
  const { body } = await server.post(JSON.stringify({ query, variables, ...more }));
  const { user, system } = process.cpuUsage(began);
  expect(server.statements.length, 'no statement').toBe(before);
  return { codes: [...new Set(body.errors?.map(({ extensions }) => extensions?.code))], ms: (user + system) / 1000 };
}

/** A quiet machine takes some milliseconds; each of these took seconds. */
const SOON = 1000;

const many = (count: number, field: (i: number) => string) => Array.from({ length: count }, (_, i) => field(i)).join(' ');

it('fragments that multiply: five calls in other words, five levels deep', async () => {
  const calls = [
    'first: 0',
    'first: 0, after: null',
    'first: 0, before: null',
    'first: 0 after: null before: null',
    'first: 0, filter: null',
  ];
  const level = (i: number) => {
    const inner = i < 4 ? `...F${i + 1}` : 'id';
    const list = i % 2 ? 'regions' : 'articles';
    return `fragment F${i} on ${i % 2 ? 'Article' : 'Region'} { ${many(5, (k) => `a${k}: ${list}(${calls[k]}) { nodes { ${inner} } }`)} }`;
  };
  const query = `{ region(code: "150000") { ...F0 } } ${many(5, level)}`;
  for (let time = 0; time < 2; time++) {
    const { codes, ms } = await refused(query);
    expect(codes).toEqual(['LIMIT_EXCEEDED']);
    expect(ms).toBeLessThan(SOON);
  }
});

it.each<[string, string, unknown]>([
  ['conditions', 'ArticleFilter', { and: Array.from({ length: 32_000 }, () => ({})) }],
  ['unknown fields', 'ArticleFilter', Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [`a${i}`, 1]))],
  ['items', 'ArticleFilter', { id: { in: Array.from({ length: 20_000 }, () => '') } }],
])('variables of too many %s, used fifty times', async (_, type, f) => {
  const query = `query ($f: ${type}) { ${many(50, (i) => `a${i}: articles(filter: $f) { totalCount }`)} }`;
  const { codes, ms } = await refused(query, { f });
  expect(codes).toEqual(['LIMIT_EXCEEDED']);
  expect(ms).toBeLessThan(SOON);
});

it('a list used again and again', async () => {
  const and = many(30, () => '{ id: $f }');
  const query = `query ($f: GlobalIdFilter) { articles(filter: { and: [${and}] }) { totalCount } }`;
  expect((await refused(query, { f: { in: Array.from({ length: 1000 }, () => '') } })).codes).toEqual(['LIMIT_EXCEEDED']);
});

it('an operation asked for by the empty name first', async () => {
  const query =
    '{ figures(first: 100) { nodes { id article { id regions(first: 100) { nodes { id articles(first: 100) { nodes { id } } } } } } } }';
  await server.post(JSON.stringify({ query, operationName: '' }));
  expect((await refused(query)).codes).toEqual(['LIMIT_EXCEEDED']);
});

it('ids by default', async () => {
  const ids = JSON.stringify(Array.from({ length: 90 }, (_, i) => `id${i}`));
  const rows = '... on Region { articles(first: 100) { nodes { id mentions(first: 10) { nodes { count } } } } }';
  expect((await refused(`query ($i: [ID!]! = ${ids}) { nodes(ids: $i) { id ${rows} } }`)).codes).toEqual(['LIMIT_EXCEEDED']);
});

it('long texts in great number', async () => {
  const texts = many(90, (i) => `t${i}: text`);
  const query = `{ articles(first: 100) { nodes { ${texts} } } }`;
  expect((await refused(query)).codes).toEqual(['LIMIT_EXCEEDED']);
});

it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])('a variable named %s', async (name) => {
  const { codes } = await refused(`query ($${name}: String) { regions(name: $${name}) { totalCount } }`);
  expect(codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
});
