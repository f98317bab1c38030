/** What lists can be asked by: ids and keys of a row itself or of what it is related to, and where such a list begins. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openPlanner, type Planner, statementsOf } from './plans.ts';
import { answersOver, seededGraph } from './seeded.ts';
import { addStyledPost } from './styled.ts';

let graph: Graph;
let planner: Planner;

beforeAll(async () => {
  graph = await seededGraph();
  await addStyledPost(graph);
  await graph.write((run) => run('CALL db.awaitIndexes(60)'));
  // Planned by what is in the graph now, not by what was when its indexes were last looked at.
  await graph.run('CALL db.prepareForReplanning(60)');
  planner = await openPlanner();
});

afterAll(async () => {
  await planner?.close();
  await graph?.close();
});

const idOf = (type: string, key: string) => Buffer.from(`${type}:${key}`).toString('base64url');

const ask = (query: string, variables: Record<string, unknown> = {}) => answersOver(graph).data(query, variables);

/** Root lists with the label of their nodes. */
const LISTS: Record<string, string> = {
  articles: 'Article',
  agencies: 'Agency',
  regions: 'Region',
  officials: 'Official',
  projects: 'Project',
  figures: 'Figure',
  pages: 'Page',
  publications: 'Publication',
};

describe.each(Object.entries(LISTS))('%s by id', (list, label) => {
  const query = `query($f: ${label}Filter) { list: ${list}(filter: $f) { totalCount nodes { id } } }`;

  it('takes ids, keys, and several', async () => {
    const keys = (await graph.run(`MATCH (n:${label}) RETURN n.id ORDER BY n.id LIMIT 2`)).map(([key]) => String(key));
    const [first, ...others] = keys.map((key) => idOf(label, key)) as [string, ...string[]];
    const found = async (id: object) => (await ask(query, { f: { id } })).list;
    expect(await found({ eq: first })).toEqual({ totalCount: 1, nodes: [{ id: first }] });
    expect(await found({ eq: keys[0] })).toEqual({ totalCount: 1, nodes: [{ id: first }] });
    const both = await found({ in: [keys[0], ...others, 'nothing'] });
    expect(both.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([first, ...others].sort());
    expect((await found({ eq: null })).totalCount).toBe(0);
  });

  it('finds nothing by an id of another type', async () => {
    const [[key]] = (await graph.run(`MATCH (n:${label}) RETURN n.id LIMIT 1`)) as [[string]];
    const other = label === 'Figure' ? 'Page' : 'Figure';
    expect((await ask(query, { f: { id: { eq: idOf(other, key) } } })).list.totalCount).toBe(0);
  });
});

it('any entity is found by its id in the lists that hold all kinds', async () => {
  const [[figure, entity, label]] = (await graph.run(
    `MATCH (f:Figure)-[:ABOUT]->(e) RETURN f.id, e.id, head([l IN labels(e) WHERE l <> 'Entity']) LIMIT 1`,
  )) as [[string, string, string]];
  const data = await ask(
    'query($f: ID!, $e: ID!) { figures(filter: { id: { eq: $f }, subjects: { some: { id: { eq: $e } } } }) { totalCount } }',
    {
      f: figure,
      e: idOf(label, entity),
    },
  );
  expect(data.figures.totalCount).toBe(1);
});

/** A list, a filter that names a related row by its key, and the index the list begins at. */
const ANCHORED: [list: string, filter: string, index: RegExp][] = [
  ['projects', '{ regions: { some: { code: { eq: "150302" } } } }', /Region\(code\)/],
  ['projects', '{ regions: { some: { code: { in: ["150500", "150302", "150100"] } } } }', /Region\(code\)/],
  ['projects', '{ regions: { some: { code: { eq: "150302" } }, none: { level: { eq: "zone" } } } }', /Region\(code\)/],
  ['projects', '{ name: { contains: "工程" }, regions: { some: { code: { in: ["150302"] } } } }', /Region\(code\)/],
  ['articles', '{ agencies: { some: { id: { eq: "AGENCY" } } } }', /Agency\(id\)/],
  ['articles', '{ projects: { some: { regions: { some: { code: { eq: "150302" } } } } } }', /Region\(code\)/],
  ['figures', '{ subjects: { some: { id: { eq: "AGENCY" } } } }', /Entity\(id\)/],
  ['agencies', '{ region: { some: { code: { eq: "150000" } } } }', /Region\(code\)/],
  ['regions', '{ parent: { some: { code: { eq: "150000" } } } }', /Region\(code\)/],
];

describe.each(ANCHORED)('%s(filter: %s)', (list, written, index) => {
  let filter = '';
  beforeAll(async () => {
    const [[key]] = (await graph.run(
      'MATCH (a:Agency) RETURN a.id ORDER BY COUNT { (a)<-[:ABOUT]-() } DESC, COUNT { (a)<-[:MENTIONS]-() } DESC LIMIT 1',
    )) as [[string]];
    filter = written.replaceAll('AGENCY', idOf('Agency', key));
  });

  const asking = (given: string, more = '') =>
    `{ list: ${list}(first: 2, filter: ${given}${more}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;

  it('begins at the related row’s key', async () => {
    const [asked] = await statementsOf(schema, asking(filter));
    const operators = await planner.plan(asked as never);
    const found = operators.filter(({ name }) => /Seek|Scan/.test(name));
    // Where many rows lead to the key, the list's own index is walked instead: the statement then holds both ways to the page.
    const walks = found.filter(({ details }) => /\bn0:\w+\(/.test(details));
    const seeks = found.filter(({ name, details }) => /UniqueIndexSeek/.test(name) && index.test(details));
    expect(walks.length).toBeLessThan(2);
    expect(seeks.length).toBe(2 + walks.length);
    expect(found.length).toBe(seeks.length + walks.length);
  });

  it('gives what the same filter gives inside `and`, which begins elsewhere', async () => {
    const term = list === 'articles' || list === 'figures' ? 'DATE' : 'MENTIONS';
    for (const order of ['', `, orderBy: { field: ${term}, direction: DESC }`]) {
      const { list: page } = await ask(asking(filter, order));
      expect(page).toEqual((await ask(asking(`{ and: [${filter}] }`, order))).list);
      if (!page.pageInfo.hasNextPage) continue;
      const next = `${order}, after: "${page.pageInfo.endCursor}"`;
      expect((await ask(asking(filter, next))).list).toEqual((await ask(asking(`{ and: [${filter}] }`, next))).list);
    }
  });

  it('finds something', async () => expect((await ask(asking(filter))).list.totalCount).toBeGreaterThan(0));
});

/** A root list's filter, and the same asked in Cypher. */
const RELATED: [list: string, filter: string, cypher: string][] = [
  [
    'officials',
    '{ posts: { some: { title: { eq: "局长" } } } }',
    'MATCH (n:Official) WHERE EXISTS { MATCH (n)-[r:HOLDS|STYLED]->() WHERE r.title = "局长" }',
  ],
  ['officials', '{ posts: { some: { agency: { none: {} } } } }', 'MATCH (n:Official) WHERE EXISTS { (n)-[:STYLED]->() }'],
  [
    'officials',
    '{ posts: { some: { agency: { some: { agencyKind: { eq: GOVERNMENT } } }, former: { eq: false } } } }',
    'MATCH (n:Official) WHERE EXISTS { MATCH (n)-[r:HOLDS]->(a) WHERE a.kind = "government" AND NOT coalesce(r.former, false) }',
  ],
  [
    'officials',
    '{ posts: { some: { article: { some: { headline: { contains: "市" } } } } } }',
    'MATCH (n:Official) WHERE EXISTS { MATCH (n)-[r:HOLDS|STYLED]->() MATCH (a:Article {id: r.article}) WHERE a.headline CONTAINS "市" }',
  ],
  ['agencies', '{ officials: { some: {} } }', 'MATCH (n:Agency) WHERE EXISTS { (n)<-[:HOLDS]-() }'],
  [
    'agencies',
    '{ posts: { some: { title: { contains: "长" }, official: { some: { articles: { some: {} } } } } } }',
    'MATCH (n:Agency) WHERE EXISTS { MATCH (n)<-[r:HOLDS]-(o) WHERE r.title CONTAINS "长" AND EXISTS { (o)<-[:MENTIONS]-() } }',
  ],
  ['agencies', '{ under: { some: {} } }', 'MATCH (n:Agency) WHERE EXISTS { (n)-[:UNDER]->() }'],
  ['agencies', '{ subordinates: { some: {} } }', 'MATCH (n:Agency) WHERE EXISTS { (n)<-[:UNDER]-() }'],
  [
    'figures',
    '{ article: { some: { articleKind: { eq: NEWS } } } }',
    'MATCH (n:Figure) WHERE EXISTS { MATCH (n)<-[:REPORTS]-(a) WHERE a.kind = "news" }',
  ],
];

it.each(RELATED)('%s(filter: %s) is what the graph says', async (list, filter, cypher) => {
  const [[count]] = (await graph.run(`${cypher} RETURN count(n)`)) as [[number]];
  const { found } = await ask(`{ found: ${list}(filter: ${filter}) { totalCount } }`);
  expect(found.totalCount).toBe(Number(count));
  expect(found.totalCount).toBeGreaterThan(0);
});

it('an article’s mentions and an agency’s are told by what is at the other end', async () => {
  const [[article, entity]] = (await graph.run(
    'MATCH (a:Article)-[:MENTIONS]->(e:Agency) RETURN a.id, e.id ORDER BY a.id, e.id LIMIT 1',
  )) as [[string, string]];
  const data = await ask(
    `query($a: ID!, $e: ID!) {
      article(id: $a) { mentions(filter: { entity: { some: { id: { eq: $e } } } }) { totalCount nodes { article { key } entity { key } } } }
      agencies(filter: { id: { eq: $e } }) { nodes { mentions(filter: { article: { some: { id: { eq: $a } } } }) { totalCount nodes { article { key } entity { key } } } } }
    }`,
    { a: article, e: idOf('Agency', entity) },
  );
  const only = { totalCount: 1, nodes: [{ article: { key: article }, entity: { key: entity } }] };
  expect(data.article.mentions).toEqual(only);
  expect(data.agencies.nodes[0].mentions).toEqual(only);
});

it('an entity’s articles are none where the filter lets none pass', async () => {
  const { region } = await ask(
    '{ region(code: "150000") { articles(first: 2, filter: { or: [] }) { totalCount nodes { id } } } }',
  );
  expect(region.articles).toEqual({ totalCount: 0, nodes: [] });
});
