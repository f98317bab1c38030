/** Operators and counts of related rows, against the graph itself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { openEmptyGraph } from '../graph/open.ts';
import { answersOver } from './seeded.ts';

let graph: Graph;

/** Agency X leads p1 (three articles say so), p2 and p3; Y leads p1 alone. p3 has no phase. */
const MADE = `
  CREATE (x:Agency:Entity {id: 'agency-x', name: 'Bureau ABC', kind: 'government'}), (y:Agency:Entity {id: 'agency-y', name: 'bureau abc'}),
    (p1:Project:Entity {id: 'project-1', name: '一号桥', phase: 'started'}), (p2:Project:Entity {id: 'project-2', name: '二号桥', phase: 'started'}),
    (p3:Project:Entity {id: 'project-3', name: '三号路'}),
    (f1:Figure {id: 'figure-1', value: 1.5, normalisedValue: 1.5})-[:ABOUT]->(p1), (f2:Figure {id: 'figure-2', value: 2.0})-[:ABOUT]->(p1),
    (d:Page {id: 'page-1', source: 'a', issueDate: '2020-01-02'}), (e:Page {id: 'page-2', source: 'b'})
  WITH x, y, p1, p2, p3 UNWIND ['a', 'b', 'c'] AS article CREATE (p1)-[:LED_BY {article: article}]->(x)
  WITH DISTINCT x, y, p1, p2, p3 CREATE (p2)-[:LED_BY {article: 'a'}]->(x), (p3)-[:LED_BY {article: 'a'}]->(x), (p1)-[:LED_BY {article: 'a'}]->(y)`;

beforeAll(async () => {
  graph = await openEmptyGraph();
  await graph.write((run) => run(MADE));
});
afterAll(() => graph?.close());

/** Keys of what a list gives under a filter, literal and by variable the same. */
async function found(list: string, type: string, filter: string): Promise<string[]> {
  const { data } = answersOver(graph);
  const key = list === 'pages' ? 'source' : 'key';
  const [plain, byVariable] = await Promise.all([
    data(`{ ${list}(orderBy: { field: ID }, filter: ${filter}) { totalCount nodes { ${key} } } }`),
    data(`query($f: ${type} = ${filter}) { ${list}(orderBy: { field: ID }, filter: $f) { totalCount nodes { ${key} } } }`),
  ]);
  expect(byVariable).toEqual(plain);
  const keys = (plain[list].nodes as Record<string, string>[]).map((node) => node[key]?.replace(/^\w+-/, '') as string);
  expect(plain[list].totalCount).toBe(keys.length);
  return keys;
}

describe('a text', () => {
  it.each([
    ['{ kind: { notIn: ["government"] } }', ['y']],
    ['{ kind: { notIn: ["company"] } }', ['x', 'y']],
    ['{ not: { kind: { in: ["government"] } } }', ['y']],
    ['{ kind: { notIn: [] } }', ['x', 'y']],
    ['{ kind: { in: [] } }', []],
    ['{ kind: { notIn: null } }', ['x', 'y']],
    ['{ name: { endsWith: "ABC" } }', ['x']],
    ['{ name: { endsWith: "abc" } }', ['y']],
    ['{ name: { startsWith: "Bureau" } }', ['x']],
    ['{ name: { contains: "u a" } }', ['y']],
    ['{ name: { eq: "bureau ABC" } }', []],
    ['{ kind: { endsWith: "" } }', ['x']],
  ])('%s', async (filter, keys) => expect(await found('agencies', 'AgencyFilter', filter)).toEqual(keys));
});

describe('numbers and days', () => {
  it('may be none of some', async () => {
    expect(await found('figures', 'FigureFilter', '{ value: { notIn: [2] } }')).toEqual(['1']);
    expect(await found('figures', 'FigureFilter', '{ normalisedValue: { notIn: [1.5] } }')).toEqual(['2']);
    expect(await found('pages', 'PageFilter', '{ issueDate: { notIn: ["2020-01-02"] } }')).toEqual(['b']);
    expect(await found('regions', 'RegionFilter', '{ code: { notIn: ["150000"] } }')).toEqual([]);
  });
});

describe('so many related rows', () => {
  it.each([
    ['{ projects: { atLeast: { count: 3 } } }', ['x']],
    ['{ projects: { atLeast: { count: 4 } } }', []],
    ['{ projects: { atLeast: { count: 1, of: null } } }', ['x', 'y']],
    ['{ projects: { atLeast: { count: 2, of: { phase: { eq: "started" } } } } }', ['x']],
    ['{ projects: { atLeast: { count: 3, of: { phase: { eq: "started" } } } } }', []],
    ['{ projects: { atLeast: { count: 2, of: { name: { endsWith: "桥" } } }, none: { phase: { eq: "finished" } } } }', ['x']],
    ['{ not: { projects: { atLeast: { count: 2 } } } }', ['y']],
    ['{ projects: { atLeast: { count: 1, of: { figures: { atLeast: { count: 2 } } } } } }', ['x', 'y']],
    ['{ projects: { some: { agencies: { atLeast: { count: 2, of: { kind: { notIn: ["company"] } } } } } } }', ['x', 'y']],
    ['{ projects: { atLeast: null } }', ['x', 'y']],
  ])('are counted once, however many articles say so: %s', async (filter, keys) =>
    expect(await found('agencies', 'AgencyFilter', filter)).toEqual(keys),
  );

  it('are 1 to 1000', async () => {
    const { answer, statements } = answersOver(graph);
    const { errors } = await answer('{ agencies(filter: { projects: { atLeast: { count: 0 } } }) { totalCount } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(statements).toEqual([]);
  });
});
