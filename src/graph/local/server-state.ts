/** The running server of a data folder: where it listens and which process it is. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { findProcess, isAlive, type ProcessMark } from './process-birth.ts';
import type { ServerHome } from './server-home.ts';

export interface RunningServer extends ProcessMark {
  port: number;
}

/** What makes a server's command line that of this data folder. */
export const homeArgument = (home: ServerHome): string => `--home-dir=${home.neo4j}`;

function recorded(home: ServerHome): RunningServer | null {
  try {
    return JSON.parse(readFileSync(home.state, 'utf8'));
  } catch {
    return null;
  }
}

/** A program killed between starting the server and noting it leaves a server that only the process list knows. */
function unrecorded(home: ServerHome): RunningServer | null {
  const process = findProcess(homeArgument(home));
  if (!process) return null;
  const port = /^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/m.exec(readFileSync(home.conf, 'utf8'))?.[1];
  return { ...process, port: Number(port) };
}

/** The server that runs on this folder, whoever started it; null when none does. */
export function findServer(home: ServerHome): RunningServer | null {
  const known = recorded(home);
  return known && isAlive(known) ? known : unrecorded(home);
}

/** Notes the running server for the programs that come after. */
export function recordServer(home: ServerHome, server: RunningServer): void {
  const draft = `${home.state}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(server), { mode: 0o600 });
  renameSync(draft, home.state);
}

/** Forgets a server that has ended. */
export const forgetServer = (home: ServerHome): void => rmSync(home.state, { force: true });
