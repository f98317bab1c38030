/** Starts and stops the Neo4j process of a data folder. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { neo4jConf } from './neo4j-conf.ts';
import { setFirstPassword } from './password.ts';
import { isAlive, markOf } from './process-birth.ts';
import type { ServerHome } from './server-home.ts';
import { homeArgument, type RunningServer } from './server-state.ts';
import { SetupError } from './ways-out.ts';

interface Launch {
  java: string;
  jars: string;
  heap: string;
  pagecache: string;
}

const START_MS = 90_000;
const STOP_MS = 30_000;
const OPENS = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** A port that is free now on loopback. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** Starts the server as a process of its own group, so that a terminal's Ctrl-C reaches us and not it. */
export async function launch(home: ServerHome, { java, jars, heap, pagecache }: Launch): Promise<RunningServer> {
  const port = await freePort();
  writeFileSync(home.conf, neo4jConf({ port, heap, pagecache }, home.neo4j), { mode: 0o600 });
  const memory = [`-Xms${heap}`, `-Xmx${heap}`, '-XX:+UseG1GC', '-XX:-OmitStackTraceInFastThrow', '-XX:+ExitOnOutOfMemoryError'];
  const folders = [homeArgument(home), `--config-dir=${join(home.neo4j, 'conf')}`];
  const argv = ['-cp', join(jars, '*'), ...memory, ...OPENS, 'org.neo4j.server.CommunityEntryPoint', ...folders];
  const output = openSync(home.output, 'w', 0o600);
  const child = spawn(java, argv, { cwd: home.neo4j, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  child.unref();
  return { ...markOf(child.pid as number), port };
}

function lastWords(home: ServerHome): string {
  const lines = readFileSync(home.output, 'utf8').trim().split('\n');
  const telling = lines.filter((line) => /ERROR|WARN|Caused by|Exception/.test(line));
  return (telling.length ? telling : lines).slice(-5).join('\n');
}

/**
 * Waits until the server answers under `password`.
 * @throws SetupError with the server's last words when it ends before, or takes too long
 */
export async function untilReady(home: ServerHome, server: RunningServer, password: string, signal?: AbortSignal): Promise<void> {
  const end = Date.now() + START_MS;
  for (;;) {
    signal?.throwIfAborted();
    if (!isAlive(server))
      throw new SetupError(`Neo4j ended while starting. Its last words (${home.output}):\n${lastWords(home)}`);
    const fault = await setFirstPassword(`bolt://127.0.0.1:${server.port}`, password).catch((error: Error) => error);
    if (!fault) return;
    if (Date.now() > end)
      throw new SetupError(`Neo4j did not answer within ${START_MS / 1000} s: ${fault.message} (${home.output})`);
    await sleep(200);
  }
}

const kill = (pid: number, signal: NodeJS.Signals) => {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended meanwhile.
  }
};

/** Asks the server to end and waits till it has; one that does not is ended. */
export async function stopServer(server: RunningServer): Promise<void> {
  const end = Date.now() + STOP_MS;
  if (isAlive(server)) kill(server.pid, 'SIGTERM');
  while (isAlive(server)) {
    if (Date.now() > end) kill(server.pid, 'SIGKILL');
    await sleep(50);
  }
}
