/** What is found by an id, a key, a name or a code, however a person typed it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { answersOver, seededGraph } from './seeded.ts';
import { addStyledPost } from './styled.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await seededGraph();
  await addStyledPost(graph);
});

afterAll(() => graph?.close());

const ask = (query: string, variables: Record<string, unknown> = {}) => answersOver(graph).data(query, variables);
const idOf = (type: string, key: string) => Buffer.from(`${type}:${key}`).toString('base64url');

describe.each(['Article', 'Official', 'Project', 'Figure', 'Page', 'Publication'])('%s', (label) => {
  const query = `query($id: ID!) { found: ${label.toLowerCase()}(id: $id) { __typename id } }`;

  it('is found by its id and by its key', async () => {
    const [[key]] = (await graph.run(`MATCH (n:${label}) RETURN n.id ORDER BY n.id LIMIT 1`)) as [[string]];
    const id = idOf(label, key);
    expect(await ask(query, { id })).toEqual({ found: { __typename: label, id } });
    expect(await ask(query, { id: key })).toEqual({ found: { __typename: label, id } });
  });

  it('is null for an id of another type, of nothing, and for what is no id', async () => {
    const [[key]] = (await graph.run(`MATCH (n:${label}) RETURN n.id LIMIT 1`)) as [[string]];
    for (const id of [idOf('Region', key), idOf(label, 'nothing'), 'nothing', ''])
      expect(await ask(query, { id })).toEqual({ found: null });
  });
});

it('node(id:) does not find what has an id for caches only', async () => {
  const { articles } = await ask('{ articles(first: 1) { nodes { mentions(first: 1) { nodes { id evidence { id } } } } } }');
  const [mention] = articles.nodes[0].mentions.nodes;
  expect(await ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [mention.id, mention.evidence[0].id] })).toEqual({
    nodes: [null, null],
  });
  expect(await ask('query($id: ID!) { node(id: $id) { id } }', { id: mention.id })).toEqual({ node: null });
});

describe('an article’s day', () => {
  it('is its date, else its page’s, else null', async () => {
    const { articles } = await ask('{ articles(first: 100) { nodes { date day page { issueDate } } } }');
    for (const { date, day, page } of articles.nodes) expect(day).toBe(date ?? page.issueDate);
    expect(articles.nodes.some(({ date, day }: { date: string; day: string }) => !date && day)).toBe(true);
  });
});

describe('an article’s posts', () => {
  it('are the ones whose words stand in it, with those that only a title is said of', async () => {
    const rows = await graph.run('MATCH ()-[r:HOLDS|STYLED]->() RETURN r.article, count(*) ORDER BY r.article');
    const counts = new Map(rows.map(([article, count]) => [article, Number(count)]));
    const keys = [...counts.keys()].slice(0, 100);
    const { articles } = await ask(
      'query($keys: [ID!]) { articles(first: 100, filter: { id: { in: $keys } }) { nodes { key posts(first: 100) { totalCount nodes { id title official { key } agency { key } evidence { article { key } } } } } } }',
      { keys },
    );
    expect(articles.nodes).toHaveLength(keys.length);
    let styled = 0;
    for (const { key, posts } of articles.nodes) {
      expect(posts.totalCount).toBe(counts.get(key));
      expect(posts.nodes).toHaveLength(posts.totalCount);
      for (const post of posts.nodes) expect(post.evidence).toEqual([{ article: { key } }]);
      styled += posts.nodes.filter(({ agency }: { agency: unknown }) => !agency).length;
    }
    expect(counts.size).toBeGreaterThan(5);
    expect(styled).toBeGreaterThan(0);
  });
});

describe('blanks around what a person types', () => {
  const BLANKS = ['  ', '\t', '\u3000', '\n'];
  const around = (text: string) => BLANKS.map((blank) => `${blank}${text}\u3000 `);

  it.each([
    ['region(code:)', 'query($x: String!) { region(code: $x) { name } }', '150500'],
    ['agency(name:)', 'query($x: String!) { agency(name: $x) { key } }', '自治区市场监管局'],
    ['agencies(name:)', 'query($x: String) { agencies(name: $x) { totalCount nodes { key } } }', '自治区市场监管局'],
    ['officials(name:)', 'query($x: String) { officials(name: $x) { totalCount nodes { key } } }', '段文礼'],
    ['searchAgencies(phrase:)', 'query($x: String!) { searchAgencies(phrase: $x) { totalCount nodes { key } } }', '市场监督'],
    [
      'figureSeries(indicator:)',
      'query($x: String!) { figureSeries(indicator: $x, subject: "UmVnaW9uOnJlZ2lvbi0xNTAxMDA") { totalCount nodes { key } } }',
      '机架',
    ],
  ])('of %s do not count', async (_, query, text) => {
    const plain = await ask(query, { x: text });
    expect(JSON.stringify(plain)).not.toMatch(/null|"totalCount":0/);
    for (const x of around(text)) expect(await ask(query, { x })).toEqual(plain);
  });

  it('count in filters, whose texts are taken as they are', async () => {
    const query = 'query($x: String!) { regions(filter: { code: { eq: $x } }) { totalCount } }';
    expect(await ask(query, { x: '150500' })).toEqual({ regions: { totalCount: 1 } });
    expect(await ask(query, { x: ' 150500' })).toEqual({ regions: { totalCount: 0 } });
  });
});

it('more ids than a hundred are refused, and a phrase of more than 200 characters', async () => {
  const ids = (count: number) => ({ ids: Array.from({ length: count }, (_, i) => `id${i}`) });
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  expect((await ask(query, ids(100))).nodes).toHaveLength(100);
  await expect(ask(query, ids(101))).rejects.toThrow('At most 100 ids may be asked for at once; 101 were. Ask in parts.');
  const search = 'query ($p: String!) { searchAgencies(phrase: $p) { totalCount } }';
  expect((await ask(search, { p: '草'.repeat(200) })).searchAgencies.totalCount).toBe(0);
  await expect(ask(search, { p: '草'.repeat(201) })).rejects.toThrow('A phrase has at most 200 characters; this one has more.');
});
