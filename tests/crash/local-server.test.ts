/** One server for each data folder, whoever comes, leaves or is killed. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSettings } from '../../src/config.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { silent } from '../graph/open.ts';
import { runScript, serversOf } from './program.ts';

const home = mkdtempSync(join(tmpdir(), 'pressgraph-crash-'));
const HOLD = join(import.meta.dirname, 'hold-graph.ts');
const hold = () => runScript(HOLD, { PRESSGRAPH_HOME: home });
const open = () => openGraph(readSettings({ PRESSGRAPH_HOME: home }), silent);

afterAll(async () => {
  for (const pid of serversOf(home)) process.kill(pid, 'SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

test('a program killed while the server starts leaves one that the next uses', async () => {
  const first = hold();
  await first.said('Starting Neo4j');
  while (serversOf(home).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  first.child.kill('SIGKILL');
  await first.ended;
  const graph = await open();
  expect(serversOf(home)).toHaveLength(1);
  await graph.write((run) => run("MERGE (:Mark {id: 'kept'})"));
  await graph.close();
  expect(serversOf(home)).toEqual([]);
});

test('two programs share a server; the last to leave stops it', async () => {
  const other = hold();
  const graph = await open();
  await other.said('open');
  expect(serversOf(home)).toHaveLength(1);
  other.child.kill('SIGTERM');
  expect(await other.ended).toBe(0);
  expect(await graph.run('MATCH (m:Mark) RETURN m.id')).toEqual([['kept']]);
  await graph.close();
  expect(serversOf(home)).toEqual([]);
});

test('the server of a killed program is found again, used, and ended by who leaves last', async () => {
  const first = hold();
  await first.said('open');
  const [server] = serversOf(home);
  first.child.kill('SIGKILL');
  await first.ended;
  const graph = await open();
  expect(serversOf(home)).toEqual([server]);
  await graph.close();
  expect(serversOf(home)).toEqual([]);
});

test('a killed server is started anew, with what was in it', async () => {
  const graph = await open();
  for (const pid of serversOf(home)) process.kill(pid, 'SIGKILL');
  await expect(graph.run('RETURN 1')).rejects.toThrow();
  await graph.close();
  const again = await open();
  expect(await again.run('MATCH (m:Mark) RETURN m.id')).toEqual([['kept']]);
  expect(serversOf(home)).toHaveLength(1);
  await again.close();
});

test('the password can be read by its owner only', () => {
  expect(statSync(join(home, 'password')).mode & 0o077).toBe(0);
  expect(statSync(home).mode & 0o077).toBe(0);
});
