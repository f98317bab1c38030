/** The pages of seed/pages, read and written as they are: sound, and the same graph in any order. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageFacts, readPageFacts } from '../../src/entities/page-facts.ts';
import { exportHash } from '../../src/graph/export.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { findBreaches } from '../../src/graph/invariants.ts';
import { writePage } from '../../src/graph/write/write-page.ts';
import { decodePage } from '../../src/sources/decode.ts';
import { clear, openEmptyGraph } from './open.ts';

const FOLDER = join(import.meta.dirname, '../../seed/pages');
const read = (name: string): PageFacts => readPageFacts(name, decodePage(readFileSync(join(FOLDER, name)), name));
const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map(read);

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph.close());

async function ingest(list: PageFacts[], workers: number): Promise<void> {
  const queue = [...list];
  const work = async () => {
    for (let page = queue.shift(); page; page = queue.shift()) await writePage(graph, page);
  };
  await Promise.all(Array.from({ length: workers }, work));
}

test('leave a sound graph', async () => {
  await ingest(pages, 1);
  expect(await findBreaches(graph)).toEqual([]);
});

test('give one export in any order, by one worker or four, and again', async () => {
  const hashes = [await exportHash(graph)];
  await ingest(pages, 4);
  hashes.push(await exportHash(graph));
  await clear(graph);
  await ingest(pages.toReversed(), 4);
  hashes.push(await exportHash(graph));
  expect(new Set(hashes).size).toBe(1);
});

test('a page gone bad and mended again leaves the graph as it was', async () => {
  const before = await exportHash(graph);
  const page = pages[3] as PageFacts;
  const half = { ...page, articles: page.articles.slice(0, 2), facts: page.facts.slice(0, 2) };
  expect((await writePage(graph, half)).status).toBe('changed');
  expect(await exportHash(graph)).not.toBe(before);
  expect(await findBreaches(graph)).toEqual([]);
  await writePage(graph, page);
  expect(await exportHash(graph)).toBe(before);
});
