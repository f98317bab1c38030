/** `pressgraph export --all`: prints the whole graph in one order, and the digest by which two graphs are compared. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Command } from 'commander';
import type { Graph } from '../graph/graph.ts';

/** Lines to standard output, their SHA-256 to standard error: that of the output as a file. */
async function print(graph: Graph): Promise<number> {
  const { exportLines } = await import('../graph/export.ts');
  const hash = createHash('sha256');
  for await (const line of exportLines(graph)) {
    hash.update(`${line}\n`);
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  }
  process.stderr.write(`SHA-256 ${hash.digest('hex')}\n`);
  return 0;
}

/** The digest alone. */
async function printHash(graph: Graph): Promise<number> {
  const { exportHash } = await import('../graph/export.ts');
  console.log(await exportHash(graph));
  return 0;
}

async function exportGraph({ hash }: { hash?: boolean }): Promise<number> {
  const { withGraph } = await import('./with-graph.ts');
  return withGraph(({ graph }) => (hash ? printHash(graph) : print(graph)));
}

/** Adds the command. */
export function addExport(program: Command, run: (work: Promise<number>) => Promise<void>): void {
  program
    .command('export')
    .description('Print the whole graph, sorted, one node or edge a line')
    .requiredOption('--all', 'everything')
    .option('--hash', 'only the SHA-256 of the export')
    .action((options) => run(exportGraph(options)));
}
