/** Closed lists as enums: what the graph stores has a value, what no list knows fails nothing, filters see what fields say. */
import { isEnumType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { answersOver, seededGraph } from './seeded.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await seededGraph();
});

afterAll(() => graph?.close());

const ask = (query: string, variables: Record<string, unknown> = {}) => answersOver(graph).data(query, variables);

/** List, old field, field of the enum, and what the graph holds it in. */
const LISTS = [
  ['articles', 'kind', 'articleKind', 'Article'],
  ['agencies', 'kind', 'agencyKind', 'Agency'],
  ['regions', 'level', 'regionLevel', 'Region'],
  ['projects', 'kind', 'projectKind', 'Project'],
  ['projects', 'phase', 'projectPhase', 'Project'],
  ['figures', 'qualifier', 'figureQualifier', 'Figure'],
] as const;

const nameOf = (text: string) =>
  text
    .replace(/(?=[A-Z])/g, '_')
    .replaceAll('-', '_')
    .toUpperCase();

describe.each(LISTS)('%s: %s', (list, old, field, label) => {
  it('is the enum of the stored text', async () => {
    const { found } = await ask(`{ found: ${list}(first: 100) { nodes { ${old} ${field} } } }`);
    for (const node of found.nodes) expect(node[field]).toBe(node[old] === null ? null : nameOf(node[old]));
    expect(found.nodes.some((node: Record<string, unknown>) => node[field])).toBe(true);
  });

  it('filters by it: each value’s rows and those without make all', async () => {
    const type = schema.getType(field.charAt(0).toUpperCase() + field.slice(1));
    if (!isEnumType(type)) throw new Error(`${field} has no enum`);
    const names = type.getValues().map(({ name }) => name);
    const asked = names.map((name) => `${name}: ${list}(filter: { ${field}: { eq: ${name} } }) { totalCount }`);
    const data = await ask(`{ all: ${list} { totalCount } none: ${list}(filter: { ${field}: { eq: null } }) { totalCount }
      some: ${list}(filter: { ${field}: { in: [${names}] } }) { totalCount } ${asked.join(' ')} }`);
    const count = (name: string): number => data[name].totalCount;
    expect(names.reduce((sum, name) => sum + count(name), count('none'))).toBe(count('all'));
    expect(count('some')).toBe(count('all') - count('none'));
  });

  it('takes a text that no list knows for OTHER where there is that, else for nothing; filters agree', async () => {
    const [[key]] = (await graph.run(`MATCH (n:${label}) WHERE n.${old} IS NOT NULL RETURN n.id ORDER BY n.id LIMIT 1`)) as [
      [string],
    ];
    const [[before]] = (await graph.run(`MATCH (n:${label} {id: $key}) RETURN n.${old}`, { key })) as [[string]];
    const set = (value: string) =>
      graph.write((run) => run(`MATCH (n:${label} {id: $key}) SET n.${old} = $value`, { key, value }));
    const hasOther = /Kind$/.test(field) && field !== 'articleKind';
    try {
      await set('made-up');
      const { found } = await ask(
        `query($key: ID!) { found: ${list}(filter: { id: { eq: $key }, ${field}: { eq: ${hasOther ? 'OTHER' : 'null'} } }) { nodes { ${old} ${field} } } }`,
        { key },
      );
      expect(found.nodes).toEqual([{ [old]: 'made-up', [field]: hasOther ? 'OTHER' : null }]);
    } finally {
      await set(before);
    }
  });
});

it('mentions have their rule as an enum; every rule that reads the seed pages is named', async () => {
  const { articles } = await ask('{ articles(first: 100) { nodes { mentions(first: 100) { nodes { rule mentionRule } } } } }');
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into as they come
  const mentions = articles.nodes.flatMap((node: any) => node.mentions.nodes);
  for (const { rule, mentionRule } of mentions) expect(mentionRule, rule).toBe(nameOf(rule));
});

it('mentions are told by the kind of what they name', async () => {
  const { articles } =
    await ask(`{ articles(first: 50) { nodes { mentions(first: 100) { totalCount nodes { entity { __typename } } }
    REGION: mentions(filter: { kind: { eq: REGION } }) { totalCount } AGENCY: mentions(filter: { kind: { eq: AGENCY } }) { totalCount }
    OTHERS: mentions(filter: { kind: { in: [OFFICIAL, PROJECT] } }) { totalCount } } } }`);
  for (const { mentions, REGION, AGENCY, OTHERS } of articles.nodes) {
    const of = (type: RegExp) =>
      mentions.nodes.filter(({ entity }: { entity: { __typename: string } }) => type.test(entity.__typename));
    expect([REGION.totalCount, AGENCY.totalCount, OTHERS.totalCount]).toEqual(
      [/Region/, /Agency/, /Official|Project/].map((type) => of(type).length),
    );
    expect(REGION.totalCount + AGENCY.totalCount + OTHERS.totalCount).toBe(mentions.totalCount);
  }
});

it('roles and directions are enums beside their texts', async () => {
  const { projects, figures } = await ask(`{ projects(first: 100) { nodes { agencies { edges { roles agencyRoles } } } }
    figures(first: 100, filter: { changeDirection: { in: [UP, DOWN] } }) { nodes { change { direction changeDirection } } } }`);
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into as they come
  const edges = projects.nodes.flatMap((node: any) => node.agencies.edges);
  expect(edges.length).toBeGreaterThan(0);
  for (const { roles, agencyRoles } of edges) expect(agencyRoles).toEqual(roles.map(nameOf));
  expect(figures.nodes.length).toBeGreaterThan(0);
  for (const { change } of figures.nodes) expect(change.changeDirection).toBe(nameOf(change.direction));
});

it('a field that gives an enum is called as its type is, and what it replaces says so', () => {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields())) {
      const replaced = /^Use `(\w+)`\.$/.exec(field.deprecationReason ?? '')?.[1];
      if (field.deprecationReason) expect(Object.keys(type.getFields()), `${type.name}.${field.name}`).toContain(replaced);
    }
  const enums = LISTS.map(([, , field]) => field);
  for (const field of enums) expect(isEnumType(schema.getType(field.charAt(0).toUpperCase() + field.slice(1)))).toBe(true);
});
