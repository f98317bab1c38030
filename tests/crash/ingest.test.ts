/** A program killed at any moment of writing leaves whole pages or none, loses none it has told of, and can be run again. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { exportHash } from '../../src/graph/export.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { findBreaches } from '../../src/graph/invariants.ts';
import { pageRows } from '../../src/graph/write/page-rows.ts';
import { madePage, pageIdOf, randomFrom } from '../graph/made-pages.ts';
import { clear, openEmptyGraph } from '../graph/open.ts';
import { runScript } from './program.ts';

const WRITER = join(import.meta.dirname, 'write-made-pages.ts');
const KILLS = 6;

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph.close());

const write = () => runScript(WRITER, { PRESSGRAPH_HOME: inject('home') });

/** How many articles each page that is there should have, and has. */
async function halfPages(): Promise<unknown[]> {
  const rows = await graph.run('MATCH (p:Page) RETURN p.id, COUNT { (p)<-[:PRINTED_ON]-() }');
  const whole = new Map(Array.from({ length: 24 }, (_, at) => [pageIdOf(at + 1), pageRows(madePage(at + 1)).articles.length]));
  return rows.filter(([id, articles]) => whole.get(id as string) !== articles);
}

test(`killed ${KILLS} times`, async () => {
  expect(await write().ended).toBe(0);
  const hash = await exportHash(graph);
  const random = randomFrom(20_261_122);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await clear(graph);
    const writer = write();
    await writer.said('written');
    await new Promise((resolve) => setTimeout(resolve, random(600)));
    writer.child.kill('SIGKILL');
    await writer.ended;
    const told = [...writer.output().matchAll(/written (\d+)\./g)].map(([, number]) => pageIdOf(Number(number)));
    const [[found] = []] = await graph.run('MATCH (p:Page) WHERE p.id IN $told RETURN count(p)', { told });
    expect(found).toBe(told.length);
    expect(await halfPages()).toEqual([]);
    expect(await findBreaches(graph)).toEqual([]);
  }
  expect(await write().ended).toBe(0);
  expect(await exportHash(graph)).toBe(hash);
}, 900_000);
