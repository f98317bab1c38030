/** The subscription: what is in the graph now, each change while pages are written, bounds, and its end. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { type ProgressWatch, watchProgress } from '../../src/server/progress.ts';
import { openEmptyGraph } from '../graph/open.ts';
import { type Seeded, serveOver } from './seeded.ts';

let graph: Graph;
let seeded: Seeded;
const watches: ProgressWatch[] = [];

beforeAll(async () => {
  graph = await openEmptyGraph();
  seeded = await serveOver(graph);
  await seeded.warmed;
});
afterEach(() => {
  for (const watch of watches.splice(0)) watch.close();
});
afterAll(async () => {
  await seeded?.close();
  await graph?.close();
});

const write = (pages: number) =>
  graph.write((run) => run(`UNWIND range(1, ${pages}) AS i CREATE (:Page {id: 'page-' + randomUUID()})`));
const watching = (limits: object = {}): ProgressWatch => {
  const watch = watchProgress(graph, { every: 100, quiet: 2, most: 2, longest: 60_000, ...limits });
  watches.push(watch);
  return watch;
};

const QUERY = 'subscription { ingest { pages articles figures state } }';

/** Events of the subscription over HTTP, until `enough` says so. */
async function events(
  enough: (found: { pages: number; state: string }[]) => unknown,
): Promise<{ pages: number; state: string }[]> {
  const client = new AbortController();
  const response = await fetch(`${seeded.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: QUERY }),
    signal: client.signal,
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const found: { pages: number; state: string }[] = [];
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(chunk);
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data: {')) found.push(JSON.parse(line.slice(6)).data.ingest);
    if (await enough(found)) break;
  }
  client.abort();
  return found;
}

it('tells what is there, that it grows, and that it has stopped growing', async () => {
  let written = false;
  const found = await events(async (soFar) => {
    if (soFar.length === 1 && !written) {
      written = true;
      await write(3);
    }
    const latest = soFar.at(-1);
    return latest?.pages === 3 && latest.state === 'IDLE';
  });
  expect(found[0]).toEqual({ pages: 0, articles: 0, figures: 0, state: 'IDLE' });
  // Pages that take longer than a look are told one by one.
  expect(found.at(-2)).toMatchObject({ pages: 3, state: 'RUNNING' });
  expect(found.at(-1)).toMatchObject({ pages: 3, state: 'IDLE' });
});

it('asks the graph no more once its last listener has gone', async () => {
  await events((found) => found.length);
  const asked = async () => {
    const before = seeded.statements.length;
    await new Promise((done) => setTimeout(done, 2500));
    return seeded.statements.length - before;
  };
  await expect.poll(asked, { timeout: 120_000 }).toBe(0);
});

it('asks once for all who listen, and takes no more than it can', async () => {
  const watch = watching();
  const [one, two] = [watch.listen(), watch.listen()];
  expect(() => watch.listen()).toThrow(expect.objectContaining({ extensions: { code: 'OVERLOADED' } }));
  expect((await one.next()).value).toBe((await two.next()).value);
  await one.return?.();
  expect(watch.listeners()).toBe(1);
  expect((await watch.listen().next()).done).toBe(false);
});

it('ends for a listener that waits when it leaves, when its time is up, and when the server closes', async () => {
  const leaver = watching().listen();
  await leaver.next();
  const waiting = leaver.next();
  await leaver.return?.();
  expect((await waiting).done).toBe(true);

  const late = watching({ longest: 300 }).listen();
  await late.next();
  expect((await late.next()).done).toBe(true);

  const watch = watching();
  const last = watch.listen();
  await last.next();
  const ending = last.next();
  watch.close();
  expect((await ending).done).toBe(true);
});
