/** What the local server keeps of plans: one for each statement, and no more than its heap holds. */
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinLocalServer, type LocalServer } from '../../src/graph/local/local-server.ts';
import { testSettings } from './open.ts';

let server: LocalServer;
let driver: Driver;
beforeAll(async () => {
  server = await joinLocalServer(testSettings(), { say: () => undefined });
  driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', server.password));
});
afterAll(async () => {
  await driver?.close();
  await server?.leave();
});

/** Rows the planner reckons with: it knows the length of a list only where plans are kept by length. */
async function reckoned(list: string[]): Promise<unknown> {
  const { summary } = await driver.executeQuery('EXPLAIN UNWIND $list AS x RETURN x', { list });
  return summary.plan && (summary.plan.arguments as Record<string, unknown>).EstimatedRows;
}

test('a longer list is no other plan', async () => {
  expect(await reckoned(Array(5000).fill('x'))).toEqual(await reckoned(['x']));
});

test('plans are bounded by what the heap holds', async () => {
  const { records } = await driver.executeQuery("SHOW SETTINGS 'server.memory.query_cache.per_db_cache_num_entries' YIELD value");
  expect(Number(records[0]?.get('value'))).toBeLessThanOrEqual(300);
});
