/** `npm test`: installs what is missing, runs every check and suite, and closes with `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../src/cli/install.mjs';

const root = join(import.meta.dirname, '..');
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

if (installPackages() !== 0) process.exit(1);
const checks = process.argv.length > 2 ? 0 : run('npm', ['run', '--silent', 'check']);
const scratch = mkdtempSync(join(tmpdir(), 'pressgraph-test-'));
const report = join(scratch, 'report.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const suites = run('npx', [
  '--no-install',
  'vitest',
  'run',
  '--config',
  'tests/vitest.config.ts',
  ...reporters,
  ...process.argv.slice(2),
]);
let counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTotalTestSuites: 0 };
try {
  counts = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  console.error('vitest left no report: it did not get as far as running tests.');
}
rmSync(scratch, { recursive: true, force: true });
// A failed check, or a run that fails outside any test (a set-up, an unhandled rejection), counts as one failure.
const outside = suites !== 0 && counts.numFailedTests === 0 ? 1 : 0;
const failed = counts.numFailedTests + outside + (checks === 0 ? 0 : 1);
console.log(`${counts.numPassedTests + (checks === 0 ? 1 : 0)} passed, ${failed} failed, ${counts.numPendingTests} skipped`);
process.exit(failed === 0 ? 0 : 1);
