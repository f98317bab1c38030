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

interface List {
  nodes: { key: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

/** Keys of a whole list, read page by page. */
async function walk(list: string, sorted: string, backward: boolean, size: number): Promise<string[]> {
  const { data } = answersOver(graph);
  const [take, from] = backward ? ['last', 'before'] : ['first', 'after'];
  const keys: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const query = `query($c: String) { list: ${list}(${take}: ${size}, ${from}: $c, ${sorted}) { nodes { key } ${INFO} } }`;
    const { nodes, pageInfo } = (await data(query, { c: cursor })).list as List;
    const found = nodes.map(({ key }) => key);
    if (backward) keys.unshift(...found);
    else keys.push(...found);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return keys;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

describe('several sort keys', () => {
  it.each([
    ['agencies', 'orderBy: { field: MENTIONS, direction: DESC }, thenBy: [{ field: NAME }]'],
    ['agencies', 'orderBy: { field: MENTIONS }, thenBy: [{ field: NAME, direction: DESC }, { field: ID }]'],
    ['figures', 'orderBy: { field: DATE, direction: DESC }, thenBy: [{ field: INDICATOR }, { field: VALUE, direction: DESC }]'],
    ['figures', 'thenBy: [{ field: VALUE }]'],
  ])('walk every %s once, forward as backward, by %s', async (list, sorted) => {
    const { data } = answersOver(graph);
    const forward = await walk(list, sorted, false, 40);
    const { totalCount } = (await data(`{ list: ${list}(first: 0) { totalCount } }`)).list;
    expect(new Set(forward).size).toBe(totalCount);
    expect(forward).toHaveLength(totalCount);
    expect(await walk(list, sorted, true, 40)).toEqual(forward);
  });

  it('sort by the first, what that leaves equal by the next', async () => {
    const { data } = answersOver(graph);
    const query = `{ figures(first: 100, orderBy: { field: DATE, direction: DESC }, thenBy: [{ field: VALUE }]) {
      nodes { value normalisedValue article { date page { issueDate } } } } }`;
    const rows = (await data(query)).figures.nodes.map(
      (node: { value: number; normalisedValue: number | null; article: { date: string | null; page: { issueDate: string } } }) =>
        [node.article.date ?? node.article.page.issueDate, node.normalisedValue ?? node.value] as const,
    ) as [string, number][];
    const sorted = rows.toSorted(([a, x], [b, y]) => (a === b ? x - y : a < b ? 1 : -1));
    expect(rows).toEqual(sorted);
    expect(new Set(rows.map(([day]) => day)).size).toBeGreaterThan(1);
  });
});

describe('a cursor', () => {
  const cursorOf = async (list: string): Promise<string> =>
    (await answersOver(graph).data(`{ ${list} { pageInfo { endCursor } } }`))[list.replace(/\(.*/s, '')].pageInfo.endCursor;
  const refused = async (list: string, cursor: string) => {
    const { answer, statements } = answersOver(graph);
    const { errors } = await answer(`query($c: String) { ${list.replace('…', '{ nodes { __typename } }')} }`, { c: cursor });
    expect(statements).toEqual([]);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    return errors?.[0]?.message;
  };

  it('of projects is none of agencies, though both are sorted by name', async () => {
    const cursor = await cursorOf('projects(first: 1)');
    expect(await refused('agencies(after: $c) …', cursor)).toBe(
      'This cursor is of another kind of list or another order (a cursor for “Agency AgencyOrder NAME+” is due here): begin again without it.',
    );
    expect(await refused('projects(before: $c, orderBy: { field: ID }) …', cursor)).toContain('another order');
    expect(await refused('projects(after: $c, thenBy: [{ field: ID }]) …', cursor)).toContain('another order');
  });

  it('of an article’s mentions is none of an entity’s, though both are mentions', async () => {
    const { data } = answersOver(graph);
    const query = '{ articles(first: 1) { nodes { mentions(first: 1, orderBy: { field: COUNT }) { pageInfo { endCursor } } } } }';
    const { endCursor } = (await data(query)).articles.nodes[0].mentions.pageInfo;
    const list = 'agencies(first: 1) { nodes { mentions(after: $c, orderBy: { field: COUNT }) { nodes { count } } } }';
    expect(await refused(list, endCursor)).toContain('“Mention EntityMentionOrder COUNT+”');
  });

  it('of the version before is refused', async () => {
    const old = Buffer.from(JSON.stringify([1, 'NAME+', 'x', 'y'])).toString('base64url');
    expect(await refused('agencies(after: $c) …', old)).toBe(
      'This is no cursor of ours, or one from before an update: begin again without it.',
    );
  });

  it('with a number where a text is due is refused', async () => {
    const changed = Buffer.from(JSON.stringify([2, 'Agency AgencyOrder NAME+', 1, 'y'])).toString('base64url');
    expect(await refused('agencies(after: $c) …', changed)).toContain('it was changed');
  });
});
