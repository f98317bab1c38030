/** Pages go in whole, once, and in any order with the same result. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportHash, exportLines } from '../../src/graph/export.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { findBreaches } from '../../src/graph/invariants.ts';
import { writePage } from '../../src/graph/write/write-page.ts';
import { madePage, pageIdOf, randomFrom } from './made-pages.ts';
import { clear, openEmptyGraph } from './open.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
beforeEach(() => clear(graph));
afterAll(() => graph.close());

const NUMBERS = Array.from({ length: 8 }, (_, at) => at + 1);

/** Writes pages, `workers` at a time. */
async function ingest(numbers: number[], workers = 1): Promise<void> {
  const queue = [...numbers];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await writePage(graph, madePage(next));
  };
  await Promise.all(Array.from({ length: workers }, work));
}

const shuffled = (seed: number) => {
  const random = randomFrom(seed);
  return NUMBERS.map((number) => ({ number, key: random(1000) }))
    .sort((a, b) => a.key - b.key)
    .map(({ number }) => number);
};

describe('pages', () => {
  test('leave a sound graph', async () => {
    await ingest(NUMBERS);
    expect(await findBreaches(graph)).toEqual([]);
    const [[articles, figures, holds] = []] = await graph.run(
      'RETURN COUNT { (:Article) }, COUNT { (:Figure) }, COUNT { ()-[:HOLDS]->() }',
    );
    expect(Number(articles)).toBeGreaterThan(8);
    expect(figures).toBe(articles);
    expect(holds).toBe(articles);
  });

  test('a check of soundness can fail', async () => {
    await ingest([1]);
    await graph.write((run) => run("MATCH ()-[m:MENTIONS]->() WITH m LIMIT 1 SET m.quotes = ['别的']"));
    await graph.write((run) => run("CREATE (:Entity:Agency {id: 'agency-x', name: '无人提及'})"));
    expect(await findBreaches(graph)).toHaveLength(2);
  });

  test('in any order, by any number of workers, give one export', async () => {
    const hashes = new Set<string>();
    for (const [order, workers] of [
      [NUMBERS, 1],
      [NUMBERS.toReversed(), 1],
      [shuffled(1), 4],
      [shuffled(2), 8],
    ] as const) {
      await clear(graph);
      await ingest([...order], workers);
      hashes.add(await exportHash(graph));
    }
    expect(hashes.size).toBe(1);
  });

  test('by eight ingesters of the same pages at once give that export too', async () => {
    await ingest(NUMBERS);
    const once = await exportHash(graph);
    await clear(graph);
    await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ingest(shuffled(seed))));
    expect(await exportHash(graph)).toBe(once);
    expect(await findBreaches(graph)).toEqual([]);
  });

  test('a second time change nothing', async () => {
    await ingest(NUMBERS);
    const before = await exportHash(graph);
    const reports = await Promise.all(NUMBERS.map((number) => writePage(graph, madePage(number))));
    expect(new Set(reports.map(({ status }) => status))).toEqual(new Set(['unchanged']));
    expect(reports.flatMap(({ changes }) => Object.values(changes)).some(Boolean)).toBe(false);
    expect(await exportHash(graph)).toBe(before);
  });

  test('changed, equal a fresh ingest of the changed set', async () => {
    await ingest(NUMBERS);
    await writePage(graph, madePage(3, 1));
    const report = await writePage(graph, madePage(6, 1));
    expect(report.status).toBe('changed');
    const after = [];
    for await (const line of exportLines(graph)) after.push(line);
    await clear(graph);
    for (const number of NUMBERS) await writePage(graph, madePage(number, number === 3 || number === 6 ? 1 : 0));
    const fresh = [];
    for await (const line of exportLines(graph)) fresh.push(line);
    expect(after).toEqual(fresh);
  });

  test('corrected to nothing, leave nothing but themselves', async () => {
    await ingest([1]);
    const { page } = madePage(1);
    await writePage(graph, { page: { ...page, publication: null }, articles: [], facts: [], furniture: [], leftover: [] });
    expect(await graph.run('MATCH (n) WHERE NOT n:SchemaVersion RETURN n.id')).toEqual([[pageIdOf(1)]]);
  });

  test('report what is new and what is known', async () => {
    const first = await writePage(graph, madePage(1));
    expect(first.status).toBe('new');
    expect(first.born.toSorted()).toEqual(first.entities.toSorted());
    expect(first.born.length).toBeGreaterThan(4);
    const { page, articles, facts } = madePage(1);
    const twin = { page: { ...page, source: 'made/twin.txt' }, articles, facts, furniture: [], leftover: [] };
    expect(await writePage(graph, twin)).toMatchObject({ status: 'new', born: [], entities: first.entities });
  });

  test('of one issue are tied by their jumps, whichever came first', async () => {
    await ingest([2, 1]);
    const ties =
      'MATCH (a:Article)-[:CONTINUES]->(b:Article) MATCH (a)-[:PRINTED_ON]->(p), (b)-[:PRINTED_ON]->(q) RETURN p.number, q.number';
    expect(await graph.run(ties)).toEqual([['2', '1']]);
  });
});
