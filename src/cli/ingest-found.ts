/** Files that were found → the graph, with progress, a line for each problem, and a summary. */
import type { FoundPages } from './find-pages.ts';
import { type IngestOptions, ingestPages, type Outcome } from './ingest-pages.ts';
import { showProgress } from './progress.ts';
import { Summary } from './summary.ts';
import { type CommandContext, tell } from './with-graph.ts';

const STOPPED = 'Run the same command again to go on: pages that are in the graph are recognised.';

/** Ingests; 0 when every file was a page, 1 when some were not, 130 when stopped. */
export async function ingestFound(
  { graph, stop }: Pick<CommandContext, 'graph' | 'stop'>,
  found: FoundPages,
  { workers, said }: Pick<IngestOptions, 'workers' | 'said'>,
): Promise<number> {
  const began = Date.now();
  const summary = new Summary();
  const progress = showProgress(found.files.length);
  for (const { message } of found.problems) {
    progress.problem(message);
    summary.refuse();
  }
  const onDone = (outcome: Outcome) => {
    summary.add(outcome);
    if ('problem' in outcome) progress.problem(outcome.problem);
    progress.done(outcome);
  };
  const onFile = () => progress.file();
  const done = await ingestPages(graph, found.files, { workers, said, onDone, onFile, stop }).finally(() => progress.end());
  for (const line of summary.lines((Date.now() - began) / 1000)) console.log(line);
  if (done < found.files.length) {
    tell(`Stopped after ${done} of ${found.files.length} files. ${STOPPED}`);
    return 130;
  }
  return summary.clean ? 0 : 1;
}
