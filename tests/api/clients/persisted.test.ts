/** Clients that ask by hash: they fall back by themselves, ask shipped documents by nothing else, and give up where only those are answered. */
import { createHash } from 'node:crypto';
import { ApolloClient, gql as apolloGql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { readOperations } from '../../../src/server/operations.ts';
import { documentId } from '../../../src/server/persisted.ts';
import { openEmptyGraph } from '../../graph/open.ts';
import { type Seeded, serveOver } from '../seeded.ts';
import { failOnWarnings } from './warnings.ts';

failOnWarnings();

let graph: Graph;
let open: Seeded;
let locked: Seeded;

beforeAll(async () => {
  graph = await openEmptyGraph();
  open = await serveOver(graph);
  await open.warmed;
  locked = await serveOver(graph, { PRESSGRAPH_PERSISTED_ONLY: true });
  await locked.warmed;
});
afterAll(async () => {
  await open?.close();
  await locked?.close();
  await graph?.close();
});

/** What went over the wire: with the text, by hash, or both. */
const sent: string[] = [];
beforeEach(() => void sent.splice(0));

const noting: typeof fetch = (input, init) => {
  const method = init?.method ?? 'GET';
  const parameters = new URL(String(input)).searchParams;
  const body = method === 'GET' ? Object.fromEntries(parameters) : JSON.parse(String(init?.body));
  const extensions = typeof body.extensions === 'string' ? JSON.parse(body.extensions) : body.extensions;
  sent.push([method, body.query && 'text', extensions?.persistedQuery && 'hash'].filter(Boolean).join(' '));
  return fetch(input, init);
};

const FIRST = '{ regions { totalCount } }';
const SECOND = '{ agencies { totalCount } }';

type Ask = (query: string, variables?: object) => Promise<{ data?: unknown; error?: Error }>;

function apollo(server: Seeded, get: boolean): Ask {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const persisted = new PersistedQueryLink({ sha256, useGETForHashedQueries: get });
  const http = new HttpLink({ uri: `${server.server.url}/graphql`, fetch: noting });
  const client = new ApolloClient({ link: persisted.concat(http), cache: new InMemoryCache() });
  return async (query, variables) => {
    const document = apolloGql(query);
    return client.query({ query: document, variables: variables as never }).then(
      ({ data }) => ({ data }),
      (error: Error) => ({ error }),
    );
  };
}

function urql(server: Seeded, get: boolean): Ask {
  const persisted = persistedExchange({ preferGetForPersistedQueries: get });
  const exchanges = [cacheExchange, persisted, fetchExchange];
  const client = new Client({ url: `${server.server.url}/graphql`, exchanges, fetch: noting, preferGetMethod: false });
  return async (query, variables) => {
    const { data, error } = await client.query(query, variables as never).toPromise();
    return { data, error };
  };
}

describe.each([
  ['Apollo', apollo],
  ['urql', urql],
])('%s', (_, make) => {
  it.each([
    ['POST', false],
    ['GET', true],
  ])('falls back by itself, and asks by hash no more: %s', async (method, get) => {
    const ask = make(open, get);
    expect(await ask(FIRST)).toMatchObject({ data: { regions: { totalCount: 0 } } });
    expect(await ask(SECOND)).toMatchObject({ data: { agencies: { totalCount: 0 } } });
    expect(sent).toEqual([`${method} hash`, expect.stringMatching(/text$/), expect.stringMatching(/text$/)]);
  });

  it.each([
    ['POST', false],
    ['GET', true],
  ])('asks shipped documents by hash alone, on a server that answers nothing else: %s', async (method, get) => {
    const ask = make(locked, get);
    const operations = readOperations();
    for (const { query, variables } of operations) {
      const { data, error } = await ask(query, variables);
      expect(error).toBeUndefined();
      expect(data).toBeDefined();
    }
    expect(new Set(sent)).toEqual(new Set([`${method} hash`]));
    expect(sent).toHaveLength(operations.length);
  });

  it('is told plainly what such a server answers, and does not try again', async () => {
    const { error } = await make(locked, false)(FIRST);
    expect(error?.message).toMatch(/Only kept documents are answered here/);
    expect(sent).toEqual(['POST hash']);
  });
});

describe('by address', () => {
  const get = async (server: Seeded, parameters: Record<string, string>) => {
    const response = await fetch(`${server.server.url}/graphql?${new URLSearchParams(parameters)}`, {
      headers: { accept: 'application/graphql-response+json' },
    });
    const body = (await response.json()) as { data?: object; errors?: { extensions: { code: string } }[] };
    return { status: response.status, data: body.data, code: body.errors?.[0]?.extensions.code };
  };
  const byHash = (sha256Hash: string) => ({ extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }) });
  const [operation] = readOperations();
  const { query, variables } = operation as NonNullable<typeof operation>;
  const rest = { variables: JSON.stringify(variables) };

  it('a shipped document is answered by hash and by id', async () => {
    for (const server of [open, locked]) {
      expect(await get(server, { ...byHash(documentId(query)), ...rest })).toMatchObject({ status: 200, data: {} });
      expect(await get(server, { documentId: `sha256:${documentId(query)}`, ...rest })).toMatchObject({ status: 200, data: {} });
    }
  });

  it('an unknown one is not', async () => {
    expect(await get(open, byHash('00'))).toMatchObject({ status: 200, code: 'PERSISTED_QUERY_NOT_SUPPORTED' });
    expect(await get(locked, byHash('00'))).toMatchObject({ status: 404, code: 'PERSISTED_NOT_FOUND' });
    expect(await get(open, { documentId: 'sha256:00' })).toMatchObject({ status: 404, code: 'PERSISTED_NOT_FOUND' });
  });

  it('what is no hash is the request’s fault', async () => {
    for (const name of ['extensions', 'variables'])
      expect(await get(open, { query: FIRST, [name]: '{' })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect((await get(open, { extensions: '{"persistedQuery":{}}' })).status).toBe(400);
  });
});
