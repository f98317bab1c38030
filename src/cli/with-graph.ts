/** Opens the graph for a command, brings it to its version, and closes it whatever happens. */
import { readSettings, type Settings } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import { migrate } from '../graph/migrate.ts';
import { openGraph } from '../graph/open-graph.ts';
import { createLog, type Log } from '../log.ts';
import { usersRows } from '../words/users-lexicon.ts';
import { stopSignal } from './stop-signals.ts';

/** What a command works with. */
export interface CommandContext {
  settings: Settings;
  log: Log;
  graph: Graph;
  /** Aborted when the user wants the command to end. */
  stop: AbortSignal;
}

/** Tells the user what goes on; standard output is for results. */
export const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** Runs `work` on the graph; its number is the exit code. */
export async function withGraph(work: (context: CommandContext) => Promise<number>): Promise<number> {
  const settings = readSettings();
  usersRows();
  const log = createLog(settings);
  const stop = stopSignal();
  const graph = await openGraph(settings, log, { say: tell, signal: stop });
  try {
    const applied = await migrate(graph);
    if (applied.length) tell(`Graph prepared: ${applied.join(', ')}.`);
    return await work({ settings, log, graph, stop });
  } finally {
    await graph.close();
  }
}
