/** Subscriptions in the form in which a client asks for them; who asks for none is told which there are. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { LISTENING } from '../../../src/server/progress.ts';
import { inParts, SIGN_OF_LIFE } from '../../../src/server/use-streams.ts';
import { openEmptyGraph } from '../../graph/open.ts';
import { type Seeded, serveOver } from '../seeded.ts';

const QUERY = 'subscription { ingest { pages state } }';

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

/** The first of a stream's text that `enough` accepts. */
async function beginning(accept: string, enough: RegExp): Promise<{ type: string | null; text: string }> {
  const client = new AbortController();
  const response = await fetch(`${open.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query: QUERY }),
    signal: client.signal,
  });
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(chunk);
    if (enough.test(text)) break;
  }
  client.abort();
  return { type: response.headers.get('content-type'), text };
}

describe('over HTTP', () => {
  it('comes in parts, each complete when it comes', async () => {
    const accept = 'multipart/mixed;boundary=graphql;subscriptionSpec=1.0,application/json';
    const { type, text } = await beginning(accept, /pages/);
    expect(type).toBe('multipart/mixed;boundary="graphql";subscriptionSpec=1.0');
    expect(text).toBe(
      '\r\n--graphql\r\ncontent-type: application/json\r\n\r\n{"payload":{"data":{"ingest":{"pages":0,"state":"IDLE"}}}}\r\n--graphql',
    );
  });

  it('is refused in words that help, and nothing goes on listening', async () => {
    for (let times = 0; times <= LISTENING.most; times++) {
      const { status, body } = await open.ask(QUERY, {}, { accept: 'application/json' });
      expect(status).toBe(406);
      expect(body.errors?.[0]).toMatchObject({
        message: expect.stringContaining('text/event-stream'),
        extensions: { code: 'NOT_ACCEPTABLE' },
      });
    }
    expect((await beginning('text/event-stream', /data/)).text).toContain('"pages":0');
  });
});

describe('in parts', () => {
  it('gives signs of life, and ends with its source', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const ended = vi.fn(async () => ({ value: undefined, done: true as const }));
    const silent = { next: () => new Promise<never>(() => undefined), return: ended };
    const reader = inParts({ [Symbol.asyncIterator]: () => silent }, globalThis as never).body?.getReader();
    const next = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await next()).toBe('\r\n--graphql');
    const sign = next();
    await vi.advanceTimersByTimeAsync(SIGN_OF_LIFE);
    expect(await sign).toBe('\r\ncontent-type: application/json\r\n\r\n{}\r\n--graphql');
    await reader?.cancel();
    expect(ended).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('closes after the last, and keeps no timer when its source fails', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const none = (async function* () {})();
    expect(await inParts(none as never, globalThis as never).text()).toBe('\r\n--graphql--\r\n');
    const failing = { next: () => Promise.reject(new Error('gone')) };
    const failed = inParts({ [Symbol.asyncIterator]: () => failing } as never, globalThis as never);
    await expect(failed.text()).rejects.toThrow();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
