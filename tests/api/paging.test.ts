/** Pages of a connection: none, several sort keys, and cursors that belong elsewhere. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { answersOver, seededGraph } from './seeded.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(() => graph?.close());

const INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const EMPTY = { startCursor: null, endCursor: null };

describe('a page of 0', () => {
  it('has the counts, no rows, and says whether anything comes after it', async () => {
    const { data } = answersOver(graph);
    const { total, some, none, last } = await data(`{
      total: agencies(first: 1) { totalCount }
      some: agencies(first: 0) { totalCount nodes { name } edges { cursor } ${INFO} }
      none: agencies(first: 0, filter: { or: [] }) { totalCount nodes { name } ${INFO} }
      last: agencies(last: 0) { nodes { name } ${INFO} }
    }`);
    expect(some).toEqual({ ...total, nodes: [], edges: [], pageInfo: { hasNextPage: true, hasPreviousPage: false, ...EMPTY } });
    expect(none).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, ...EMPTY } });
    expect(last).toEqual({ nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: true, ...EMPTY } });
  });

  it('may stand anywhere, where an index is walked too, and for words', async () => {
    const { data } = answersOver(graph);
    const { agencies, articles, regions } = await data(
      `query($n: Int) {
      agencies(first: 2, orderBy: { field: MENTIONS, direction: DESC }) { nodes { articles(first: $n) { totalCount nodes { key } ${INFO} } } }
      articles(first: 1) { nodes { mentions(first: 1) { nodes { count evidence(first: $n) { quote } } } } }
      regions(first: 2) { nodes { projects(first: 1) { edges { evidenceCount evidence(first: $n) { quote } } } } } }`,
      { n: 0 },
    );
    for (const node of agencies.nodes) {
      expect(node.articles.totalCount).toBeGreaterThan(0);
      expect(node.articles).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true, ...EMPTY } });
    }
    expect(articles.nodes[0].mentions.nodes[0]).toMatchObject({ evidence: [] });
    for (const node of regions.nodes) for (const edge of node.projects.edges) expect(edge.evidence).toEqual([]);
  });

  it.each([-1, 101])('%i is refused', async (n) => {
    const { answer, statements } = answersOver(graph);
    for (const given of ['first', 'last'])
      expect((await answer(`{ agencies(${given}: ${n}) { totalCount nodes { name } } }`)).errors?.[0]).toMatchObject({
        message: `A page has 0 to 100 items; ${n} were asked for.`,
        extensions: { code: 'BAD_USER_INPUT' },
      });
    expect(statements).toEqual([]);
  });
});
