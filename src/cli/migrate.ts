/** `pressgraph migrate`: brings the graph's constraints and indexes to the version this program knows. */
import type { Command } from 'commander';

async function report(): Promise<number> {
  const { withGraph } = await import('./with-graph.ts');
  const { graphVersion } = await import('../graph/migrate.ts');
  return withGraph(async ({ graph }) => {
    console.log(`The graph is at version ${await graphVersion(graph)}.`);
    return 0;
  });
}

/** Adds the command; opening the graph for any command migrates it, so this one has only to report. */
export function addMigrate(program: Command, run: (work: Promise<number>) => Promise<void>): void {
  program
    .command('migrate')
    .description('Bring the constraints and indexes of the graph up to date')
    .action(() => run(report()));
}
