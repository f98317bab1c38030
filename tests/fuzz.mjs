/**
 * The property suites with drawn seeds, each printed before its run; `npm test` uses one seed always.
 *   npm run test:fuzz [-- HOW_MANY]
 * Repeat one with `PRESSGRAPH_TEST_SEED=… npx vitest run --config tests/vitest.config.ts FILE`.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const draws = (file) => /fast-check|\bholds\(|\bSEED\b/.test(readFileSync(join(root, file), 'utf8'));
const suites = ['unit', 'reading', 'hostile']
  .flatMap((folder) => readdirSync(join(root, 'tests', folder), { recursive: true }).map((file) => join('tests', folder, file)))
  .filter((file) => file.endsWith('.test.ts') && draws(file));

const failed = [];
for (let left = Number(process.argv[2] ?? 1); left > 0; left--) {
  const seed = randomInt(2 ** 31);
  console.log(`seed ${seed}`);
  const args = ['--no-install', 'vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'text', ...suites];
  const { status } = spawnSync('npx', args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PRESSGRAPH_TEST_SEED: String(seed) },
  });
  if (status !== 0) failed.push(seed);
}
console.log(failed.length === 0 ? 'Every seed passed.' : `Seeds that fail: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
