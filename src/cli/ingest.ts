/** `pressgraph ingest PATH…`: reads pages and writes what they say into the graph. */
import { type Command, InvalidArgumentError } from 'commander';
import type { SaidOfAll } from '../sources/defaults.ts';
import { findPages, refuseTwins } from './find-pages.ts';
import { addSaidOfAll } from './said-of-all.ts';

function count(text: string): number {
  const workers = Number(text);
  if (!Number.isInteger(workers) || workers < 1 || workers > 32)
    throw new InvalidArgumentError('a number from 1 to 32 is wanted');
  return workers;
}

/** Ingests what is under the paths, into a graph that is open or is opened for it. */
async function ingest(paths: string[], { workers, ...said }: SaidOfAll & { workers: number }): Promise<number> {
  const { withGraph } = await import('./with-graph.ts');
  const { ingestFound } = await import('./ingest-found.ts');
  const found = refuseTwins(findPages(paths));
  return withGraph((context) => ingestFound(context, found, { workers, said }));
}

/** Adds the command. */
export function addIngest(program: Command, run: (work: Promise<number>) => Promise<void>): void {
  addSaidOfAll(program.command('ingest'))
    .description('Read pages into the graph')
    .argument('<path...>', 'files of any form (README lists them), folders of them, or - for standard input')
    .option('-w, --workers <number>', 'pages on their way at once', count, 4)
    .action((paths, options) => run(ingest(paths, options)));
}
