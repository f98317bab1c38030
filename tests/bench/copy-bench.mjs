/** The bench beside the checkout → a copy of it that may write and listens where nobody else does. */
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** A port nobody listens on. */
export const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const conf = (bench, size) => join(bench, `home/${size}/conf/neo4j.conf`);

/** Address of the copy's database. */
export const boltOf = (bench, size) =>
  `bolt://${/server\.bolt\.listen_address=(.*)/.exec(readFileSync(conf(bench, size), 'utf8'))[1].trim()}`;

/** One run at a time: two would share a database, and measure each other. */
function take(bench) {
  const lock = join(bench, 'lock');
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
  if (holder && alive(holder)) {
    console.error(`Another bench is running (process ${holder}); wait for it, or end it.`);
    process.exit(1);
  }
  writeFileSync(lock, String(process.pid));
  process.once('exit', () => rmSync(lock, { force: true }));
}

/** The port of a database that was left running, else a free one. */
async function portFor(bench, size) {
  const pid = join(bench, `home/${size}/neo4j.pid`);
  const running = existsSync(pid) && existsSync(conf(bench, size)) && alive(Number(readFileSync(pid, 'utf8')));
  return running ? Number(boltOf(bench, size).split(':').at(-1)) : freePort();
}

/** Files of the copy that are changed. */
const CHANGED = ['run.sh', 'neo4j.sh', 'servers/cypher.mjs', 'queries/floor.mjs'];

/** Copies; databases, jars and packages stay in the copy from run to run. */
export async function copyBench(source, size) {
  const bench = join(tmpdir(), `pressgraph-bench-${userInfo().username}`);
  mkdirSync(bench, { recursive: true });
  take(bench);
  const files = (file) => !/node_modules|[/](home|lib|out)$/.test(file.slice(source.length));
  // What a copy of a read-only file left can't be written over.
  for (const name of CHANGED) rmSync(join(bench, name), { force: true });
  cpSync(source, bench, { recursive: true, filter: files, force: true, mode: 0 });
  writable(bench);
  const script = join(bench, 'run.sh');
  const port = await portFor(bench, size);
  writeFileSync(script, readFileSync(script, 'utf8').replace(new RegExp(`\\b${size}\\) bolt=\\d+`), `${size}) bolt=${port}`));
  return bench;
}

const FOLDERS = ['', 'params', 'queries', 'servers', 'baseline', 'probe'];

function writable(bench) {
  for (const folder of FOLDERS) if (existsSync(join(bench, folder))) chmodSync(join(bench, folder), 0o755);
  for (const file of ['params/small.json', 'params/large.json', ...CHANGED])
    if (existsSync(join(bench, file))) chmodSync(join(bench, file), 0o755);
}
