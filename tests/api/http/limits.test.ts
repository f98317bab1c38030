/** Limits on documents: screens as honest clients write them pass, the probes of graphql-cop don't, and each refusal says which limit. */
import { type DocumentNode, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { costOf } from '../../../src/api/limits/cost.ts';
import { breaches, LIMITS } from '../../../src/api/limits/document.ts';
import { schema } from '../../../src/api/schema.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { openEmptyGraph } from '../../graph/open.ts';
import { LONG_WAY, type Seeded, serveOver } from '../seeded.ts';

const LEAGUES = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '22', '25', '29'].map((part) => `15${part}00`);

/** Twelve regions side by side, each with counts of its own: what a dashboard without fragments sends. */
const dashboard = `query Dashboard($since: Date!) { ${LEAGUES.map(
  (code) => `r${code}: region(code: "${code}") {
    name
    all: articles { totalCount }
    news: articles(filter: { date: { gte: $since } }) { totalCount }
    planned: projects(filter: { phase: { eq: "planned" } }) { totalCount }
    under: projects(filter: { phase: { eq: "under-way" } }) { totalCount }
    done: projects(filter: { phase: { eq: "completed" } }) { totalCount }
    heads: agencies { totalCount }
  }`,
).join('\n')} }`;

/** What relay-compiler prints of a screen of many parts, each shown or not: `id` and `__typename` are its own. */
const relay = `query ScreenQuery($id: ID!, $count: Int!, ${'abcdefghijkl'
  .split('')
  .map((name) => `$${name}: Boolean!`)
  .join(', ')}) {
  node(id: $id) { __typename ...Screen_agency id }
}
${'abcdefghijkl'
  .split('')
  .map(
    (name) => `fragment Part${name}_agency on Agency {
  mentions(first: $count) @include(if: $${name}) {
    totalCount
    edges { node { count article { headline @include(if: $a) date @skip(if: $b) id } __typename } cursor }
    pageInfo { endCursor hasNextPage }
  }
  id
}`,
  )
  .join('\n')}
fragment Screen_agency on Agency { name ${'abcdefghijkl'
  .split('')
  .map((name) => `...Part${name}_agency @include(if: $${name})`)
  .join(' ')} id }`;

/** What urql's Graphcache makes of a list with its details: `__typename` beside every field. */
const urql = `query Articles($after: String, $short: Boolean!) {
  newest: articles(first: 10, after: $after) {
    __typename
    totalCount
    pageInfo { __typename hasNextPage endCursor }
    edges { __typename cursor node {
      __typename id headline subtitle @skip(if: $short) kicker @skip(if: $short) date
      page @skip(if: $short) { __typename id number publication { __typename id name } }
      people: mentions(first: 5) { __typename nodes { __typename count entity { __typename id name } } }
      numbers: figures(first: 5) { __typename nodes { __typename id indicator printed evidence { __typename quote start } } }
    } }
  }
  towns: regions(first: 12) { __typename nodes { __typename id code name counts: articles { __typename totalCount } } }
}`;

const SCREENS: [string, string, object][] = [
  ['a dashboard', dashboard, { since: '2024-01-01' }],
  ['a Relay screen', relay, { id: 'QWdlbmN5Ong', count: 10, ...Object.fromEntries([...'abcdefghijkl'].map((n) => [n, true])) }],
  ['a Graphcache screen', urql, { short: false }],
];

/** graphql-cop's probes: 101 aliases, ten times one directive on a field, and 500 times one field. */
const PROBES: [string, string, RegExp][] = [
  [
    'alias overloading',
    `query cop { ${Array.from({ length: 101 }, (_, i) => `alias${i}:__typename`).join(' \n')} }`,
    /100 aliases; this one has 101/,
  ],
  ['directive overloading', 'query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }', /4 directives; this one has 10/],
  [
    'directive overloading by what there is',
    `query cop { __typename ${'@include(if: true) '.repeat(10)} }`,
    /4 directives; this one has 10/,
  ],
  ['field duplication', `query cop { ${'__typename \n'.repeat(500)} }`, /50 root fields; this one has 500/],
  [
    'fragments in fragments',
    `query cop { ...A0 } ${Array.from({ length: 12 }, (_, i) => `fragment A${i} on Query { ...A${i + 1} ...A${i + 1} }`).join(' ')} fragment A12 on Query { regions { totalCount } }`,
    /50 root fields; this one has 4096/,
  ],
  [
    'a circle of fragments',
    'query cop { ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    /50 root fields; this one has no end of them/,
  ],
  [
    'directives in all places',
    `query cop { ${'... @include(if: true) { __typename @include(if: true) } '.repeat(31)} }`,
    /60 directives; this one has 62/,
  ],
  [
    'more faults than are told',
    `query cop { ${Array.from({ length: 49 }, (_, i) => `f${i}(a: 1) { g }`).join(' ')} regions { ${Array.from({ length: 9 }, (_, i) => `h${i}`).join(' ')} } }`,
    /50 faults are told; this one has more/,
  ],
  ['many words', `{ ${'regions { totalCount } '.repeat(600)} }`, /2000 tokens; this one has more/],
  [
    'much at once',
    '{ regions(first: 100) { nodes { articles(first: 100) { nodes { text } } mentions(first: 100) { nodes { count } } } } }',
    /20000 are allowed/,
  ],
];

let graph: Graph;
let open: Seeded;

beforeAll(async () => {
  graph = await openEmptyGraph();
  open = await serveOver(graph);
  await open.warmed;
});

afterAll(async () => {
  await open?.close();
  await graph?.close();
});

const count = (document: string, what: RegExp): number => document.match(what)?.length ?? 0;

describe.each(SCREENS)('%s', (_, query, variables) => {
  let document: DocumentNode;

  it('passes all limits', () => {
    document = parse(query, { maxTokens: LIMITS.tokens });
    expect(validate(schema, document)).toEqual([]);
    expect(breaches(document)).toEqual([]);
    expect(costOf(schema, document, null, variables as never)).toBeLessThan(LIMITS.cost);
  });

  it.each([{}, LONG_WAY])('is answered', async (headers: Record<string, string>) => {
    expect((await open.ask(query, variables, headers)).body.errors).toBeUndefined();
  });
});

it('the screens are as large as they should be', () => {
  expect(count(dashboard, /\w+: (region|articles|projects|agencies)\b/g)).toBe(84);
  expect(count(relay, /@(include|skip)/g)).toBe(48);
});

describe.each(PROBES)('%s', (_, query, message) => {
  it.each([{}, LONG_WAY])('is refused by the name of the limit', async (headers: Record<string, string>) => {
    const { body } = await open.ask(query, {}, headers);
    expect(body.data).toBeUndefined();
    const limits = body.errors?.filter(({ extensions }) => extensions?.code === 'LIMIT_EXCEEDED');
    expect(limits?.map(({ message }) => message).join('\n')).toMatch(message);
    expect(JSON.stringify(body)).not.toMatch(/aborted/);
  });
});

it.each([{}, LONG_WAY])('faults of variables too are told up to a number', async (headers: Record<string, string>) => {
  const ids = Array.from({ length: 60 }, () => ({}));
  const { body } = await open.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }, headers);
  expect(body.errors).toHaveLength(51);
  expect(body.errors?.at(-1)).toEqual({
    message: 'Of variables 50 faults are told; these have more.',
    extensions: { code: 'LIMIT_EXCEEDED' },
  });
});

it('a body too long is told how long it was', async () => {
  const { status, body } = await open.post(' '.repeat(101_000));
  expect(status).toBe(413);
  expect(body.errors?.[0]?.message).toBe('A body has at most 100000 bytes; this one has 101000.');
});
