/** Ids that clients’ caches keep objects under: one object for each, and equal objects where they are equal. */
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { answersOver, seededGraph } from './seeded.ts';
import { addStyledPost } from './styled.ts';

let graph: Graph;
/** Every object with an id that was met, by type and id; and every way it looked. */
const met = new Map<string, Set<string>>();
const places: Record<string, number> = {};

const EVIDENCE = 'evidence { __typename id quote sentence start end article { id } }';
const QUERY = `query($after: String) { articles(first: 25, after: $after) { pageInfo { hasNextPage endCursor } nodes { __typename id
  mentions(first: 100) { nodes { __typename id count rule score article { id } entity { id } evidence(first: 100) { __typename id quote sentence start end article { id } } } }
  posts(first: 100) { nodes { __typename id title former acting asOf official { id } agency { id } ${EVIDENCE} } }
  figures(first: 100) { nodes { __typename id printed ${EVIDENCE} subjects { edges { ${EVIDENCE} } } } }
  projects(first: 100) { nodes { regions { edges { ${EVIDENCE} } } agencies { edges { ${EVIDENCE} } } } } } } }`;

/** Notes each object that has a type and an id, without its lists. */
function note(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const { __typename: type, id, ...rest } = value as Record<string, unknown>;
  if (type && id) {
    const own = JSON.stringify(rest, (key, each) => (Array.isArray(each) || (key && each?.nodes) ? undefined : each));
    const key = `${type} ${id}`;
    met.set(key, (met.get(key) ?? new Set()).add(own));
    places[String(type)] = (places[String(type)] ?? 0) + 1;
  }
  Object.values(value).forEach(note);
}

beforeAll(async () => {
  graph = await seededGraph();
  await addStyledPost(graph);
  for (let after: string | null = null; ; ) {
    const { articles } = await answersOver(graph).data(QUERY, { after });
    note(articles.nodes);
    if (!articles.pageInfo.hasNextPage) break;
    after = articles.pageInfo.endCursor;
  }
});

afterAll(() => graph?.close());

const counted = async (statement: string) => Number((await graph.run(statement))[0]?.[0]);
const known = (type: string) => [...met.keys()].filter((key) => key.startsWith(`${type} `)).length;

it('objects with one id are equal', () => {
  const unequal = [...met].filter(([key, looks]) => /^(Mention|Post|Evidence) /.test(key) && looks.size > 1);
  expect(unequal).toEqual([]);
  expect(places.Evidence).toBeGreaterThan(known('Evidence'));
});

it('no two mentions and no two posts have one id', async () => {
  expect(known('Mention')).toBe(await counted('MATCH ()-[r:MENTIONS]->() RETURN count(r)'));
  expect(known('Post')).toBe(await counted('MATCH ()-[r:HOLDS|STYLED]->() RETURN count(r)'));
});

it('no two types share an id', () => {
  const ids = [...met.keys()].map((key) => key.split(' ')[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

it('is the same when the page is read again', async () => {
  const before = [...met.keys()].sort();
  await graph.close();
  graph = await seededGraph();
  const { articles } = await answersOver(graph).data(QUERY);
  met.clear();
  note(articles.nodes);
  expect(before).toEqual(expect.arrayContaining([...met.keys()]));
});

it('is there on every object that has one of its own', () => {
  const without = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => /^(Mention|Post|Evidence)$/.test(name))
    .filter((type) => String(type.getFields().id?.type) !== 'ID!');
  expect(without).toEqual([]);
});
