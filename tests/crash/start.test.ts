/** `npm start` as a person uses it: started, interrupted, killed, started again; never more than one Neo4j, none left at the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Program, runProgram, serversOf } from './program.ts';

const home = mkdtempSync(join(tmpdir(), 'pressgraph-start-'));
const UP = 'Ctrl-C ends this';

afterAll(() => {
  for (const pid of serversOf(home)) process.kill(pid, 'SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

const start = () => runProgram('npm', ['start'], { PRESSGRAPH_HOME: home, PORT: '0' });

/** The address it prints. */
const urlOf = (program: Program): string => /pressgraph is up: (\S+)/.exec(program.output())?.[1] ?? '';

async function ask(url: string, query: string): Promise<unknown> {
  const body = JSON.stringify({ query });
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return answer.json();
}

test('SIGTERM sent to npm ends everything with 0', async () => {
  const program = start();
  await program.said(UP);
  expect(serversOf(home)).toHaveLength(1);
  expect(await ask(urlOf(program), '{ region(code: "150000") { name } }')).toEqual({
    data: { region: { name: '内蒙古自治区' } },
  });
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(serversOf(home)).toEqual([]);
}, 900_000);

test('killed with -9 it leaves a Neo4j that the next start uses; Ctrl-C in the terminal ends both', async () => {
  const first = start();
  await first.said(UP);
  const left = serversOf(home);
  process.kill(-(first.child.pid as number), 'SIGKILL');
  await first.ended;
  expect(serversOf(home)).toEqual(left);
  const second = start();
  await second.said(UP);
  expect(second.output()).toContain('already running');
  expect(serversOf(home)).toEqual(left);
  process.kill(-(second.child.pid as number), 'SIGINT');
  expect(await second.ended).toBe(0);
  expect(serversOf(home)).toEqual([]);
}, 900_000);

test('a second signal ends it at once', async () => {
  const program = start();
  await program.said('Starting Neo4j');
  program.child.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 500));
  program.child.kill('SIGTERM');
  await program.ended;
  await expect.poll(() => serversOf(home), { timeout: 300_000 }).toEqual([]);
}, 900_000);
