/** Browsers: whose pages may read what is answered, refusals too, and what a preflight is told. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { openEmptyGraph } from '../../graph/open.ts';
import { LONG_WAY, type Seeded, serveOver } from '../seeded.ts';
import { raw } from './raw.ts';

const APP = 'https://app.example';
const GOOD = JSON.stringify({ query: '{ __typename }' });

let graph: Graph;
let open: Seeded;
let endpoint: string;

beforeAll(async () => {
  graph = await openEmptyGraph();
  open = await serveOver(graph, { PRESSGRAPH_CORS: `https://other.example, ${APP}` });
  endpoint = `${open.server.url}/graphql`;
  await open.warmed;
});

afterAll(async () => {
  await open?.close();
  await graph?.close();
});

/** Every kind of answer there is, by its status. */
const ANSWERS: [string, number, (headers: Record<string, string>) => ReturnType<typeof raw>][] = [
  ['the short way', 200, (headers) => raw(endpoint, headers, GOOD)],
  ['yoga’s way', 200, (headers) => raw(endpoint, { ...headers, ...LONG_WAY }, GOOD)],
  ['GET', 200, (headers) => raw(`${endpoint}?query={__typename}`, headers)],
  ['the playground', 200, (headers) => raw(endpoint, { ...headers, accept: 'text/html' })],
  ['a place where nothing is', 404, (headers) => raw(`${open.server.url}/other`, headers)],
  ['an unknown document', 404, (headers) => raw(endpoint, headers, '{"documentId":"sha256:00"}')],
  ['no JSON', 400, (headers) => raw(endpoint, headers, '{')],
  ['another type', 415, (headers) => raw(endpoint, { ...headers, 'content-type': 'text/plain' }, GOOD)],
  ['too much', 413, (headers) => raw(endpoint, headers, `${GOOD}${' '.repeat(101_000)}`)],
  ['another method', 405, (headers) => raw(endpoint, headers, undefined, 'DELETE')],
];

describe.each(ANSWERS)('%s (%i)', (_, status, send) => {
  it('is readable for pages that may', async () => {
    const { headers, ...answer } = await send({ origin: APP });
    expect(answer.status).toBe(status);
    expect(headers['access-control-allow-origin']).toBe(APP);
    expect(headers.vary).toContain('origin');
  });

  it('is not for others', async () => {
    const { headers, ...answer } = await send({ origin: 'https://elsewhere.example' });
    expect(answer.status).toBe(status);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(headers.vary).toContain('origin');
  });
});

describe('a preflight', () => {
  const ask = (origin: string, url = endpoint) =>
    raw(
      url,
      {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'apollo-require-preflight,content-type,x-apollo-operation-name',
      },
      undefined,
      'OPTIONS',
    );

  it('allows what clients send, and holds for a day', async () => {
    const { status, headers } = await ask(APP);
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': APP,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'apollo-require-preflight,content-type,x-apollo-operation-name',
      'access-control-max-age': '86400',
    });
    expect(headers.vary).toMatch(/origin.*access-control-request-headers/);
  });

  it('from elsewhere gets no leave', async () => {
    const { headers } = await ask('https://elsewhere.example');
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('gets none where no origin is set, all where all are', async () => {
    for (const [PRESSGRAPH_CORS, allowed] of [
      ['', undefined],
      ['*', '*'],
    ] as const) {
      const server = await serveOver(graph, { PRESSGRAPH_CORS });
      await server.warmed;
      const { headers } = await ask(APP, `${server.server.url}/graphql`);
      expect(headers['access-control-allow-origin']).toBe(allowed);
      await server.close();
    }
  });
});
