/**
 * `npm run bench`: our server beside the floor and the peers of the bench next to the checkout; prints its table.
 * Options are the bench's own: `npm run bench -- --size large --conc 1,16 --peers none`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const source = join(here, '../../../shared/bench');
if (!existsSync(source)) {
  console.log('There is no ../shared/bench beside this checkout: nothing to compare with, so nothing was run.');
  process.exit(0);
}

/** The bench writes beside itself, so it runs in a copy; the copy keeps its database between runs. */
const bench = join(tmpdir(), 'pressgraph-bench');
mkdirSync(bench, { recursive: true });
cpSync(source, bench, { recursive: true, filter: (file) => !file.includes('node_modules') });
spawnSync('chmod', ['-R', 'u+w', bench]);

const run = (command, args, cwd) => spawnSync(command, args, { cwd, stdio: 'inherit' }).status ?? 1;
const given = process.argv.slice(2);
const size = given.includes('--size') ? given[given.indexOf('--size') + 1] : 'small';

if (run('bash', ['run.sh', '--up', '--size', size], bench)) process.exit(1);
const bolt = /server\.bolt\.listen_address=(.*)/.exec(readFileSync(join(bench, `home/${size}/conf/neo4j.conf`), 'utf8'))?.[1];
const checkout = join(here, '../..');
if (run('node', [join(here, 'load-model.mjs'), `bolt://${bolt}`], checkout)) process.exit(1);
const launch = `pressgraph=${join(here, 'queries.mjs')}=node --import ${join(checkout, 'node_modules/tsx/dist/esm/index.mjs')} ${join(here, 'serve.ts')}`;
const status = run('bash', ['run.sh', ...given, '--launch', launch, '--keep'], bench);
run('bash', ['run.sh', '--down'], bench);
process.exit(status);
