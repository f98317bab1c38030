/** Installs what package-lock.json names when it isn't there or the lockfile is newer; plain JavaScript, for it runs before any package is. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

const changedAt = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** True when node_modules holds what the lockfile names (npm leaves its own copy of the lockfile there when it has finished). */
const installed = () => changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json');

/**
 * Brings node_modules up to date; says so when it takes time.
 * @returns npm's exit code, 0 when nothing was to do
 */
export function installPackages() {
  if (installed()) return 0;
  const began = Date.now();
  console.error('Installing packages (npm ci; nodejieba is built from source, about a minute) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) console.error(`Packages installed in ${((Date.now() - began) / 1000).toFixed(0)} s.`);
  else console.error('npm ci failed. nodejieba needs Python 3 and a C++ compiler (Debian: apt-get install python3 make g++).');
  return status ?? 1;
}
