/** Which programs use the local server: one small file each, those of dead programs swept away. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, markOf, type ProcessMark } from './process-birth.ts';

let turn = 0;

/** Registers this program; what comes back takes it off the list. */
export function register(folder: string): () => void {
  turn += 1;
  const file = join(folder, `${process.pid}-${turn}`);
  writeFileSync(file, JSON.stringify(markOf(process.pid)), { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

function stillUses(file: string): boolean {
  try {
    return isAlive(JSON.parse(readFileSync(file, 'utf8')) as ProcessMark);
  } catch {
    return false;
  }
}

/** How many programs use the server now. Call it under the lock: it removes what killed programs left. */
export function countUsers(folder: string): number {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const stale = files.filter((file) => !stillUses(file));
  for (const file of stale) rmSync(file, { force: true });
  return files.length - stale.length;
}
