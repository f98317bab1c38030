/** Files of pages → the graph: several pages are on their way at once; each is told of as it is done. */
import { setImmediate as breathe } from 'node:timers/promises';
import { readPageFacts } from '../entities/page-facts.ts';
import { isUnavailable } from '../graph/faults.ts';
import type { Graph } from '../graph/graph.ts';
import { type PageReport, writePage } from '../graph/write/write-page.ts';
import type { SaidOfAll } from '../sources/defaults.ts';
import type { Part } from '../sources/part.ts';
import type { PageFile } from './find-pages.ts';
import { type Loaded, loadParts } from './load-parts.ts';

/** What became of one page, or of what is none: it is in the graph, or why not. `source` is its name there. */
export type Outcome = { source: string; leftover: number; report: PageReport } | { source: string; problem: string };

/** How files are ingested. */
export interface IngestOptions {
  /** How many pages are on their way at once. */
  workers: number;
  /** What counts for pages that do not say it themselves. */
  said: SaidOfAll;
  /** Told as soon as a page is in the graph for good, or refused. */
  onDone: (outcome: Outcome) => void;
  /** Told when all of a file is read. */
  onFile: (file: PageFile) => void;
  /** When aborted, pages begun are finished and no more are begun. */
  stop: AbortSignal;
}

async function ingestPart(graph: Graph, { source, text, given }: Part): Promise<Outcome> {
  try {
    const page = readPageFacts(source, text, given);
    const leftover = page.leftover.reduce((sum, piece) => sum + piece.text.length, 0);
    return { source, leftover, report: await writePage(graph, page) };
  } catch (error) {
    if (isUnavailable(error)) throw error;
    return { source, problem: `${source}: it could not be taken in (${(error as Error).message}). Please report this page` };
  }
}

/** What is loaded of a file, with the file when it is the last. */
interface Load {
  file: PageFile;
  loaded: Loaded | null;
}

/** All parts of all files, one after another; a file's end is told by itself. */
async function* loads(files: readonly PageFile[], said: SaidOfAll): AsyncGenerator<Load> {
  for (const file of files) {
    for await (const loaded of loadParts(file, said)) yield { file, loaded };
    yield { file, loaded: null };
  }
}

/**
 * Ingests the files.
 * @returns how many files were read to their end; fewer than given when stopped
 * @throws Error when the database fails; pages told of before are in it
 */
export async function ingestPages(
  graph: Graph,
  files: readonly PageFile[],
  { workers, said, onDone, onFile, stop }: IngestOptions,
): Promise<number> {
  const queue = loads(files, said);
  let done = 0;
  let failed = false;
  const work = async () => {
    while (!stop.aborted && !failed) {
      const { value: load } = await queue.next();
      if (!load) return;
      await breathe();
      if (load.loaded === null) {
        done += 1;
        onFile(load.file);
      } else if ('problem' in load.loaded) onDone({ source: load.file.source, problem: load.loaded.problem });
      else onDone(await ingestPart(graph, load.loaded));
    }
  };
  const guarded = () =>
    work().catch((error) => {
      failed = true;
      throw error;
    });
  const results = await Promise.allSettled(Array.from({ length: workers }, guarded));
  await queue.return(undefined);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  return done;
}
