/** A lock file that one program of many holds; what a killed program left behind is recognised and broken. */
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, markOf, type ProcessMark } from './process-birth.ts';

interface Holder extends ProcessMark {
  token: string;
}

/** A breaker works for less than a millisecond; one this old was killed at it. */
const BREAKER_STALE_MS = 10_000;

let turn = 0;

function holderOf(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** The lock appears whole or not at all: a finished file is linked under its name. */
function tryTake(file: string, holder: Holder): boolean {
  const draft = `${file}.${holder.token}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Only who makes the breaker file, named by the dead holder's token, may remove that holder's lock. */
function breakLock(file: string, dead: Holder): void {
  const breaker = `${file}.break.${dead.token}`;
  try {
    writeFileSync(breaker, '', { flag: 'wx' });
  } catch {
    const age = Date.now() - (statSync(breaker, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > BREAKER_STALE_MS) rmSync(breaker, { force: true });
    return;
  }
  if (holderOf(file)?.token === dead.token) rmSync(file, { force: true });
  rmSync(breaker, { force: true });
}

/**
 * Waits for the lock, runs `work`, lets the lock go.
 * @throws the signal's reason when it is aborted while waiting
 */
export async function withLock<T>(file: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  turn += 1;
  const mine: Holder = { ...markOf(process.pid), token: `${process.pid}-${turn}` };
  while (!tryTake(file, mine)) {
    signal?.throwIfAborted();
    const other = holderOf(file);
    if (other && !isAlive(other)) breakLock(file, other);
    else await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
