/** Apollo Client as its documentation has it: pages with relayStylePagination, one record for one thing, subscriptions as it asks for them. */
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { afterEach, expect, it, vi } from 'vitest';
import { AGENCY, allHeadlines, seededEndpoint } from './seeded-client.ts';
import { failOnWarnings } from './warnings.ts';

const server = seededEndpoint();
failOnWarnings();

const ARTICLES = gql`
  query Articles($name: String!, $first: Int, $after: String, $last: Int, $before: String) {
    agency(name: $name) {
      id
      name
      articles(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        edges { cursor node { id headline date } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }
`;

interface Articles {
  agency: {
    id: string;
    name: string;
    articles: {
      totalCount: number;
      edges: { cursor: string; node: { id: string; headline: string } }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    };
  };
}

const clients: ApolloClient[] = [];
function makeClient(): ApolloClient {
  const cache = new InMemoryCache({
    possibleTypes: { Entity: ['Agency', 'Official', 'Project', 'Region'] },
    typePolicies: { Agency: { fields: { articles: relayStylePagination(['filter', 'orderBy']) } } },
  });
  const client = new ApolloClient({ link: new HttpLink({ uri: server.url() }), cache });
  clients.push(client);
  return client;
}
afterEach(() => {
  for (const client of clients.splice(0)) client.stop();
});

type Size = { first: number } | { last: number };

/** A list on the screen, of the agency's articles. */
function show(client: ApolloClient, size: Size) {
  const variables = { name: AGENCY, ...size };
  const query = client.watchQuery<Articles>({ query: ARTICLES, variables });
  const shown = () => client.readQuery<Articles>({ query: ARTICLES, variables })?.agency.articles;
  return { query, shown, headlines: () => shown()?.edges.map(({ node }) => node.headline) };
}

/** Asks for a page more until there is none, as a list that is scrolled does. */
async function scroll({ query, shown }: ReturnType<typeof show>, way: 'forward' | 'back'): Promise<void> {
  await query.refetch();
  for (let pages = 0; pages < 50; pages++) {
    const pageInfo = shown()?.pageInfo;
    if (!(way === 'forward' ? pageInfo?.hasNextPage : pageInfo?.hasPreviousPage)) return;
    await query.fetchMore({ variables: way === 'forward' ? { after: pageInfo?.endCursor } : { before: pageInfo?.startCursor } });
  }
  throw new Error('There is no end of pages.');
}

it.each([
  ['forward', { first: 2 }],
  ['back', { last: 2 }],
] as const)('pages %s through a connection to the list as it is', async (way, size) => {
  const list = show(makeClient(), size);
  const watching = list.query.subscribe({});
  const all = await allHeadlines(server);
  expect(all.length).toBeGreaterThan(4);
  await scroll(list, way);
  expect(list.headlines()).toEqual(all);
  await vi.waitFor(() => expect(list.query.getCurrentResult().data).toMatchObject({ agency: { articles: list.shown() } }));
  watching.unsubscribe();
});

it('begins anew when it refetches', async () => {
  const list = show(makeClient(), { first: 2 });
  const watching = list.query.subscribe({});
  await scroll(list, 'forward');
  await list.query.refetch();
  expect(list.headlines()).toEqual((await allHeadlines(server)).slice(0, 2));
  watching.unsubscribe();
});

it('keeps one record of what is reached by two ways, and shows by one what was written by the other', async () => {
  const client = makeClient();
  const variables = { name: AGENCY, first: 2 };
  const { data } = await client.query<Articles>({ query: ARTICLES, variables });
  const { id } = (data as Articles).agency;
  const BY_ID = gql`
    query ById($id: ID!) { node(id: $id) { id ... on Agency { name kind articles(first: 1) { edges { cursor node { id page { id } } } pageInfo { hasNextPage } } } } }
  `;
  await client.query({ query: BY_ID, variables: { id } });
  const records = Object.keys(client.cache.extract() as object);
  expect(records.filter((record) => record.startsWith('Agency:'))).toEqual([`Agency:${id}`]);
  expect(records.filter((record) => record.startsWith('Article:'))).toHaveLength(2);
  client.cache.writeFragment({ id: `Agency:${id}`, fragment: gql`fragment Name on Agency { name }`, data: { name: 'renamed' } });
  expect(client.cache.readQuery<{ node: { name: string } }>({ query: BY_ID, variables: { id } })?.node.name).toBe('renamed');
  expect(client.cache.readQuery<Articles>({ query: ARTICLES, variables })?.agency.name).toBe('renamed');
});

it('reads every kind of list of an entity beside each other', async () => {
  const client = makeClient();
  const query = gql`
    query All($code: String!) {
      region(code: $code) {
        id name parent { id name } ancestors { id name }
        projects(first: 3) { nodes { id name figures(first: 2) { nodes { id printed evidence { quote start } } } } }
        agencies(first: 3) { nodes { id name } }
        children(first: 3) { nodes { id name } }
        mentions(first: 3) { nodes { count entity { id name } article { id headline } } }
        mentionsByMonth { month mentions }
      }
    }
  `;
  const { data, error } = await client.query<{ region: { projects: { nodes: object[] } } }>({
    query,
    variables: { code: '150302' },
  });
  expect(error).toBeUndefined();
  expect(data?.region.projects.nodes.length).toBeGreaterThan(0);
  const again = await client.query({ query, variables: { code: '150302' }, fetchPolicy: 'cache-only' });
  expect(again.data).toEqual(data);
});

it('keeps one record of a mention reached from what is named and from the article that names it', async () => {
  const client = makeClient();
  const query = gql`
    query Both($name: String!) {
      agency(name: $name) { id mentions(first: 3) { nodes { id count evidence { id quote } article { id mentions(first: 100) { nodes { id rule } } } } } }
    }
  `;
  const { data } = await client.query<{ agency: { mentions: { nodes: { id: string }[] } } }>({
    query,
    variables: { name: AGENCY },
  });
  const records = client.cache.extract() as Record<string, object>;
  const mentions = data?.agency.mentions.nodes ?? [];
  expect(mentions.length).toBeGreaterThan(0);
  for (const { id } of mentions)
    expect(Object.keys(records[`Mention:${id}`] ?? {})).toEqual(expect.arrayContaining(['count', 'rule']));
});

it('is told of progress in the form in which it asks', async () => {
  const client = makeClient();
  const query = gql`subscription { ingest { pages state } }`;
  const told = await new Promise<unknown>((done, fail) => {
    const listening = client.subscribe({ query }).subscribe({
      next: ({ data, error }) => {
        if (error) fail(error);
        done(data);
        setTimeout(() => listening.unsubscribe());
      },
      error: fail,
    });
  });
  expect(told).toMatchObject({ ingest: { pages: expect.any(Number), state: 'IDLE' } });
});
