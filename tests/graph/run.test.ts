/** The way of reading: what is refused, retried, timed out and cancelled. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isTimeout } from '../../src/graph/faults.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { graphVersion, migrate } from '../../src/graph/migrate.ts';
import { int } from '../../src/graph/numbers.ts';
import { openEmptyGraph } from './open.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph.close());

const LONG = 'UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n)';
const RUNNING = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN currentQuery";

test('rows are plain values in the order asked for', async () => {
  const rows = await graph.run('UNWIND $list AS x RETURN x, x * 2 AS twice LIMIT $n', {
    list: [int(1), int(2), int(3)],
    n: int(2),
  });
  expect(rows).toEqual([
    [1, 2],
    [2, 4],
  ]);
});

test('a write through the way of reading is refused', async () => {
  await expect(graph.run("CREATE (:Mark {id: 'x'})")).rejects.toThrow(/read access mode/);
});

test('a number that would lose digits is refused before it is written', async () => {
  const put = (n: number) => graph.write((run) => run('CREATE (:Mark {n: $n})', { n }));
  await expect(put(2 ** 53)).rejects.toThrow(/2\^53/);
  await expect(put(Number.NaN)).rejects.toThrow(/2\^53/);
  expect(() => int(0.5)).toThrow(RangeError);
  expect(await graph.run('MATCH (m:Mark) RETURN m')).toEqual([]);
});

test('a statement past its time is ended', async () => {
  const fault = await graph.run(LONG, {}, { timeout: 300 }).catch((error) => error);
  expect(isTimeout(fault)).toBe(true);
});

test('when the reader goes, the statement goes, long before its time is over', async () => {
  const reader = new AbortController();
  const answer = graph.run(LONG, {}, { signal: reader.signal, timeout: 200_000 });
  answer.catch(() => undefined);
  await expect.poll(() => graph.run(RUNNING), { timeout: 60_000 }).toHaveLength(1);
  reader.abort(new Error('gone'));
  await expect(answer).rejects.toThrow('gone');
  await expect.poll(() => graph.run(RUNNING), { timeout: 60_000, interval: 50 }).toEqual([]);
});

test('migrating twice does nothing the second time', async () => {
  expect(await migrate(graph)).toEqual([]);
  expect(await graphVersion(graph)).toBeGreaterThanOrEqual(3);
  const [[pending] = []] = await graph.run("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*)");
  expect(pending).toBe(0);
});

test('a graph made by a newer program is refused', async () => {
  const set = (number: number) =>
    graph.write((run) => run('MATCH (v:SchemaVersion) SET v.number = $number', { number: int(number) }));
  const version = await graphVersion(graph);
  await set(999);
  await expect(migrate(graph)).rejects.toThrow(/newer pressgraph/);
  await set(version);
});
