/** Walking a connection: forward, backward, and while pages are written. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { openEmptyGraph } from '../graph/open.ts';
import { type Seeded, serveOver } from './seeded.ts';

let graph: Graph;
let seeded: Seeded;

/** Articles of one agency, several on each day, so that ties matter. */
const MADE = 45;
const write = (from: number, to: number, step = 1) =>
  graph.write((run) =>
    run(
      `MERGE (g:Agency:Entity {id: 'agency-x'}) SET g.name = '某市某局' WITH g UNWIND range($from, $to, $step) AS i
       CREATE (a:Article {id: 'a' + right('000' + i, 4), day: '2020-01-' + right('0' + (1 + (i / 4) % 28), 2), text: ''})-[:MENTIONS {count: 1}]->(g)`,
      { from: BigInt(from), to: BigInt(to), step: BigInt(step) },
    ),
  );

beforeAll(async () => {
  graph = await openEmptyGraph();
  await graph.write((run) => run('CREATE INDEX article_day_id IF NOT EXISTS FOR (n:Article) ON (n.day, n.id)'));
  await write(0, 2 * MADE - 2, 2);
  seeded = await serveOver(graph);
  await seeded.warmed;
});

afterAll(async () => {
  await seeded?.close();
  await graph?.close();
});

const ROOT = `query Walk($first: Int, $after: String, $last: Int, $before: String, $order: ArticleOrder) {
  list: articles(first: $first, after: $after, last: $last, before: $before, orderBy: $order) { totalCount nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const OF_AGENCY = `query Walk($first: Int, $after: String, $last: Int, $before: String, $order: ArticleOrder) {
  agency(name: "某市某局") { list: articles(first: $first, after: $after, last: $last, before: $before, orderBy: $order) { totalCount nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;

interface List {
  totalCount: number;
  nodes: { key: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** All pages one after another; `between` is called after each. */
async function walk(
  query: string,
  way: 'forward' | 'backward',
  size: number,
  order: object | null,
  between: (page: number) => unknown = () => undefined,
) {
  const keys: string[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < 100; page++) {
    const variables: Record<string, unknown> =
      way === 'forward' ? { first: size, after: cursor, order } : { last: size, before: cursor, order };
    const { body } = await seeded.ask(query, variables);
    expect(body.errors).toBeUndefined();
    const data = body.data as unknown as { list?: List; agency?: { list: List } };
    const list = (data.list ?? data.agency?.list) as List;
    const found = list.nodes.map(({ key }) => key);
    if (way === 'forward') keys.push(...found);
    else keys.unshift(...found);
    if (!(way === 'forward' ? list.pageInfo.hasNextPage : list.pageInfo.hasPreviousPage)) return { keys, total: list.totalCount };
    cursor = way === 'forward' ? list.pageInfo.endCursor : list.pageInfo.startCursor;
    await between(page);
  }
  throw new Error('the walk has no end');
}

describe.each([
  ['the root list', ROOT],
  ['a node’s list', OF_AGENCY],
])('%s', (_, query) => {
  it.each([
    [7, null],
    [7, { field: 'DATE', direction: 'ASC' }],
    [1, { field: 'ID', direction: 'DESC' }],
    [100, null],
  ])('forward = backward = all, %i a page, %j', async (size, order) => {
    const forward = await walk(query, 'forward', size, order);
    const backward = await walk(query, 'backward', size, order);
    expect(new Set(forward.keys).size).toBe(MADE);
    expect(forward.keys).toHaveLength(forward.total);
    expect(backward.keys).toEqual(forward.keys);
  });
});

it('neither repeats nor skips what was there, while articles are written between pages', async () => {
  const before = await walk(OF_AGENCY, 'forward', 100, null);
  const during = await walk(OF_AGENCY, 'forward', 4, null, (page) => write(2 * page + 1, 2 * page + 1));
  expect(new Set(during.keys).size).toBe(during.keys.length);
  const old = new Set(before.keys);
  expect(during.keys.filter((key) => old.has(key))).toEqual(before.keys);
});
