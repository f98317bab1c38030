/**
 * `npm run bench`: our server beside the floor and the peers of the bench next to the checkout; prints its table, then what
 * it comes to. Without options that is Q1 to Q8 on the small graph, the peers neo4j-graphql and pothos, and 1, 16 and 64 connections.
 * Options are the bench's own: `npm run bench -- --size large --conc 1,16 --peers none`, `--verify-only`, `--queries q1,q3`,
 * `--seconds 2 --rounds 3 --warm 3`, `--json FILE`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addFloor, addParameters } from './add-q8.mjs';
import { boltOf, copyBench, freePort } from './copy-bench.mjs';
import { deepPage } from './deep-page.mjs';
import { verdict } from './verdict.mjs';

const source = join(import.meta.dirname, '../../../shared/bench');
if (!existsSync(source)) {
  console.log('There is no ../shared/bench beside this checkout: nothing to compare with, so nothing was run.');
  process.exit(0);
}

const checkout = join(import.meta.dirname, '../..');
const given = process.argv.slice(2);
const option = (name, fallback) => (given.includes(name) ? given[given.indexOf(name) + 1] : fallback);
const size = option('--size', 'small');
const bench = await copyBench(source, size);
addFloor(bench);
const json = option('--json', join(bench, 'out/result.json'));

const run = (command, args, cwd = bench) => spawnSync(command, args, { cwd, stdio: 'inherit' }).status ?? 1;

const tsx = join(checkout, 'node_modules/tsx/dist/esm/index.mjs');
const command = `node --max-semi-space-size=32 --import ${tsx} ${join(import.meta.dirname, 'serve.ts')}`;

/** Its own loader step, then the bench with our server as one more. */
async function measure() {
  if (run('bash', ['run.sh', '--up', '--size', size])) return 1;
  if (run('node', ['tests/bench/load-model.mjs', boltOf(bench, size)], checkout)) return 1;
  await addParameters(bench, size, boltOf(bench, size));
  const launch = `pressgraph=${join(import.meta.dirname, 'queries.mjs')}=${command}`;
  const defaults = [
    ...(given.includes('--peers') ? [] : ['--peers', 'neo4j-graphql,pothos']),
    ...(given.includes('--queries') ? [] : ['--queries', 'q1,q2,q3,q4,q5,q6,q7,q8']),
    ...(given.includes('--json') ? [] : ['--json', json]),
  ];
  return run('bash', ['run.sh', ...given, ...defaults, '--launch', launch, '--keep']);
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** What the numbers come to. */
async function conclude() {
  console.log(verdict(read(json), 'pressgraph'));
  const { q7 } = read(join(bench, `params/${size}.json`));
  console.log(await deepPage({ command, bolt: boltOf(bench, size), port: await freePort() }, q7));
}

const status = await measure();
try {
  if (status === 0 && !given.includes('--verify-only')) await conclude();
} finally {
  run('bash', ['neo4j.sh', 'stop', `home/${size}`]);
}
process.exit(status);
