/** Ends of requests: the client goes, the deadline comes, statements end; each is no more than an end, and nothing stays. */

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { runWithin } from '../../../src/server/deadline.ts';
import { openEmptyGraph } from '../../graph/open.ts';
import { LONG_WAY, type Seeded, serveOver } from '../seeded.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph?.close());

describe('a client that goes', () => {
  const lines: { level: number; msg: string }[] = [];
  const waiting: { signal: AbortSignal; ended: Promise<unknown> }[] = [];
  let server: Seeded;

  beforeAll(async () => {
    /** Once it is warm, its statements last until they are ended. */
    let warm = false;
    const slow: Graph = {
      ...graph,
      run: (statement, parameters, options) => {
        const { signal } = options ?? {};
        if (!warm || !signal) return graph.run(statement, parameters, options);
        const ended = new Promise<never>((_, fail) => signal.addEventListener('abort', () => fail(signal.reason)));
        waiting.push({ signal, ended: ended.catch(() => undefined) });
        return ended;
      },
    };
    const write = (line: string) => lines.push(JSON.parse(line));
    server = await serveOver(slow, {}, pino({ level: 'debug' }, { write }) as never);
    await server.warmed;
    warm = true;
  });
  afterAll(() => server?.close());

  const POST = (headers: object) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ regions { totalCount } }' }),
  });

  it.each([
    ['the short way', '', POST({})],
    ['yoga’s way', '', POST(LONG_WAY)],
    ['a way that may become a stream', '', POST({ accept: 'text/event-stream, application/json' })],
    ['GET', '?query={regions{totalCount}}', {}],
  ])('ends its statement and is no error in the log, on %s', async (_, search, init) => {
    const [before, told] = [waiting.length, lines.length];
    const client = new AbortController();
    const answer = fetch(`${server.server.url}/graphql${search}`, { ...init, signal: client.signal });
    await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(before), 200_000);
    const { signal, ended } = waiting.at(-1) as (typeof waiting)[number];
    client.abort();
    await expect(answer).rejects.toThrow();
    await ended;
    expect(signal.reason.message).toBe('The client has gone.');
    // A request that comes after it: what the first would log is logged by then.
    await fetch(`${server.server.url}/health`);
    expect(lines.slice(told).filter(({ level }) => level > 20)).toEqual([]);
  });
});

describe('an answer that takes too long', () => {
  it('is a TIMEOUT on every way, and no error in the log', async () => {
    const lines: { level: number }[] = [];
    let warm = false;
    const endless: Graph = {
      ...graph,
      run: (...asked) =>
        warm ? new Promise((_, fail) => asked[2]?.signal?.addEventListener('abort', fail)) : graph.run(...asked),
    };
    const log = pino({ level: 'debug' }, { write: (line: string) => lines.push(JSON.parse(line)) }) as never;
    const server = await serveOver(endless, {}, log);
    await server.warmed;
    warm = true;
    lines.splice(0);
    const query = '{ regions { totalCount } }';
    const answers = [
      server.ask(query).then(({ body }) => body),
      server.ask(query, {}, LONG_WAY).then(({ body }) => body),
      fetch(`${server.server.url}/graphql?query=${encodeURIComponent(query)}`).then((response) => response.json()),
    ];
    for (const body of await Promise.all(answers))
      expect(body.errors).toMatchObject([{ message: 'The answer took longer than 10 s.', extensions: { code: 'TIMEOUT' } }]);
    expect(lines.filter(({ level }) => level > 20)).toEqual([]);
    await server.close();
  });
});

describe('a request of many statements', () => {
  it('warns of no leak: thirty root fields', async () => {
    const server = await serveOver(graph);
    await server.warmed;
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    const roots = Array.from({ length: 30 }, (_, i) => `r${i}: regions(first: ${i + 1}) { nodes { name } }`).join(' ');
    for (const headers of [{}, LONG_WAY]) {
      const { body } = await server.ask(`{ ${roots} }`, {}, headers as Record<string, string>);
      expect(Object.keys(body.data ?? {})).toHaveLength(30);
    }
    await server.close();
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });

  it('leaves no listener behind', async () => {
    const { signal } = new AbortController();
    const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    const run = runWithin(graph, { signal, deadline: 10_000, end: () => undefined });
    for (let times = 0; times < 3; times++) await run('RETURN 1', {});
    await expect(run('NO STATEMENT', {})).rejects.toThrow();
    const listeners = (spy: typeof added | typeof removed) => spy.mock.calls.map(([, listener]) => listener);
    expect(listeners(added)).toHaveLength(8);
    expect(new Set(listeners(removed))).toEqual(new Set(listeners(added)));
  });
});
