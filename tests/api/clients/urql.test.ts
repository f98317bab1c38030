/** urql with Graphcache that knows the schema: pages with relayPagination, one record for one thing. */

import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { AGENCY, allHeadlines, seededEndpoint } from './seeded-client.ts';
import { failOnWarnings } from './warnings.ts';

const server = seededEndpoint();
failOnWarnings();

type Schema = NonNullable<NonNullable<Parameters<typeof cacheExchange>[0]>['schema']>;

let schema: Schema;
beforeAll(async () => {
  schema = await server.ask<Schema>(getIntrospectionQuery());
});

/** Values of what they stand in, without an id of their own. */
const PARTS = ['MonthCount', 'Change', 'PeriodSpan', 'Reading', 'IngestProgress'];

function makeClient(): Client {
  const exchange = cacheExchange({
    schema,
    keys: Object.fromEntries(PARTS.map((type) => [type, () => null])),
    resolvers: { Agency: { articles: relayPagination() } },
  });
  return new Client({ url: server.url(), exchanges: [exchange, fetchExchange] });
}

const ARTICLES = gql`
  query Articles($name: String!, $first: Int, $after: String, $last: Int, $before: String) {
    agency(name: $name) {
      id
      name
      articles(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        edges { cursor node { id headline date } }
        nodes { id }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }
`;

interface Page {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string;
  endCursor: string;
}
interface Articles {
  agency: { id: string; name: string; articles: { edges: { node: { headline: string } }[]; nodes: object[]; pageInfo: Page } };
}

async function read<T>(client: Client, query: typeof ARTICLES, variables: object): Promise<T> {
  const { data, error } = await client.query<T>(query, variables as never).toPromise();
  if (error) throw error;
  return data as T;
}

it.each([
  ['forward', (page?: Page) => ({ first: 2, after: page?.endCursor }), (page: Page) => page.hasNextPage],
  ['back', (page?: Page) => ({ last: 2, before: page?.startCursor }), (page: Page) => page.hasPreviousPage],
])('pages %s through a connection to the list as it is', async (_, size, goesOn) => {
  const client = makeClient();
  const all = await allHeadlines(server);
  let articles: Articles['agency']['articles'] | undefined;
  for (let pages = 0; pages < 50 && (!articles || goesOn(articles.pageInfo)); pages++)
    articles = (await read<Articles>(client, ARTICLES, { name: AGENCY, ...size(articles?.pageInfo) })).agency.articles;
  expect(articles?.edges.map(({ node }) => node.headline)).toEqual(all);
  expect(articles?.nodes).toHaveLength(all.length);
});

const BY_ID = gql`query ById($id: ID!) { node(id: $id) { id ... on Agency { name kind } ... on Entity { aliases } } }`;
const NAME_BY_ID = gql`query NameById($id: ID!) { node(id: $id) { id ... on Agency { name } } }`;

it('keeps one record of what is reached by two ways: what one way asked is not asked by the other', async () => {
  const client = makeClient();
  const { agency } = await read<Articles>(client, ARTICLES, { name: AGENCY, first: 2 });
  const found = await read<{ node: { name: string; kind: string } }>(client, BY_ID, { id: agency.id });
  expect(found.node).toMatchObject({ name: agency.name, kind: expect.any(String) });
  const known = await client.query(NAME_BY_ID, { id: agency.id }, { requestPolicy: 'cache-only' }).toPromise();
  expect(known.data).toMatchObject({ node: { name: agency.name } });
});

it('asks again when told to, and answers from what it has when not', async () => {
  const client = makeClient();
  const first = await read<Articles>(client, ARTICLES, { name: AGENCY, first: 2 });
  expect(await read(client, ARTICLES, { name: AGENCY, first: 2 })).toEqual(first);
  const { data, stale } = await client
    .query<Articles>(ARTICLES, { name: AGENCY, first: 2 }, { requestPolicy: 'network-only' })
    .toPromise();
  expect({ data, stale }).toEqual({ data: first, stale: false });
});

it('keeps mentions and evidence as records too', async () => {
  const client = makeClient();
  const query = gql`
    query Parts($code: String!) {
      region(code: $code) {
        id
        projects(first: 3) { nodes { id figures(first: 2) { nodes { id printed evidence { id quote article { id } } change { changeDirection } } } } }
        mentions(first: 3) { nodes { id count entity { id name } article { id mentions(first: 100) { nodes { id rule } } } } }
        mentionsByMonth { month mentions }
      }
    }
  `;
  const once = await read<{ region: { mentions: { nodes: object[] } } }>(client, query, { code: '150302' });
  expect(once.region.mentions.nodes.length).toBeGreaterThan(0);
  const RULES = gql`query Rules($code: String!) { region(code: $code) { id mentions(first: 3) { nodes { id rule } } } }`;
  const known = await client.query(RULES, { code: '150302' }, { requestPolicy: 'cache-only' }).toPromise();
  expect(known.data?.region.mentions.nodes).toHaveLength(once.region.mentions.nodes.length);
});
