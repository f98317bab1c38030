/** Large answers come packed for who can unpack them, small ones and streams as they are; the playground's page once. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { encodingFor } from '../../../src/server/compress.ts';
import { openEmptyGraph } from '../../graph/open.ts';
import { LONG_WAY, type Seeded, serveOver } from '../seeded.ts';
import { type Raw, raw } from './raw.ts';

const LARGE = JSON.stringify({ query: '{ __schema { types { name description fields { name description } } } }' });
const SMALL = JSON.stringify({ query: '{ __typename }' });

let graph: Graph;
let open: Seeded;
let endpoint: string;

beforeAll(async () => {
  graph = await openEmptyGraph();
  open = await serveOver(graph);
  endpoint = `${open.server.url}/graphql`;
  await open.warmed;
});

afterAll(async () => {
  await open?.close();
  await graph?.close();
});

const unpacked = ({ headers, bytes }: Raw): string => {
  const encoding = headers['content-encoding'];
  return (encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
};

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['*', 'br'],
  ['identity', null],
  ['deflate', null],
  ['br;q=0,*;q=0', null],
  [undefined, null],
])('accept-encoding %s: %s', (accepted, encoding) => expect(encodingFor(accepted)).toBe(encoding));

describe.each([
  ['the short way', (headers: Record<string, string>) => raw(endpoint, headers, LARGE)],
  ['yoga’s way', (headers: Record<string, string>) => raw(endpoint, { ...headers, ...LONG_WAY }, LARGE)],
  ['GET', (headers: Record<string, string>) => raw(`${endpoint}?query=${encodeURIComponent(JSON.parse(LARGE).query)}`, headers)],
])('a large answer on %s', (_, send) => {
  it.each(['br', 'gzip'])('comes as %s', async (encoding) => {
    const [plain, packed] = [await send({}), await send({ 'accept-encoding': encoding })];
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers).toMatchObject({ 'content-encoding': encoding, 'content-length': String(packed.bytes.length) });
    expect(packed.headers.vary).toContain('accept-encoding');
    expect(unpacked(packed)).toBe(plain.bytes.toString());
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 4);
  });
});

it('a small answer comes as it is', async () => {
  expect((await raw(endpoint, { 'accept-encoding': 'br' }, SMALL)).headers['content-encoding']).toBeUndefined();
});

it('events come as they happen', async () => {
  const client = new AbortController();
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'accept-encoding': 'br, gzip' },
    body: JSON.stringify({ query: 'subscription { ingest { pages } }' }),
    signal: client.signal,
  });
  expect(response.headers.get('content-encoding')).toBe('none');
  const { value } = (await response.body?.getReader().read()) ?? {};
  expect(value?.length).toBeGreaterThan(0);
  client.abort();
});

describe('the playground', () => {
  const page = (headers: Record<string, string> = {}) => raw(endpoint, { accept: 'text/html', ...headers });

  it.each(['br', 'gzip'])('comes as %s, a fourth of its size at most', async (encoding) => {
    const [plain, packed] = [await page(), await page({ 'accept-encoding': encoding })];
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 3.5);
    expect(unpacked(packed)).toBe(plain.bytes.toString());
    expect((await page({ 'accept-encoding': encoding })).bytes.equals(packed.bytes)).toBe(true);
  });

  it('is not sent again to who has it', async () => {
    const { headers } = await page({ 'accept-encoding': 'br' });
    expect(headers['cache-control']).toBe('no-cache');
    const again = await page({ 'accept-encoding': 'br', 'if-none-match': `"other", W/${headers.etag}` });
    expect(again).toMatchObject({ status: 304, headers: { etag: headers.etag } });
    expect(again.bytes).toHaveLength(0);
    expect((await page({ 'if-none-match': String(headers.etag) })).status).toBe(200);
  });
});
