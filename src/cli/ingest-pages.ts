/** Page files → the graph: several are read ahead while others are written; each is told of as it is done. */
import { setImmediate as breathe } from 'node:timers/promises';
import { readPageFacts } from '../entities/page-facts.ts';
import { isUnavailable } from '../graph/faults.ts';
import type { Graph } from '../graph/graph.ts';
import { type PageReport, writePage } from '../graph/write/write-page.ts';
import type { PageFile } from './find-pages.ts';
import { loadPage, UnreadablePage } from './load-page.ts';

/** What became of one file: a page in the graph, or why it is none. */
export type Outcome = { file: PageFile; leftover: number; report: PageReport } | { file: PageFile; problem: string };

interface IngestOptions {
  /** How many pages are on their way at once. */
  workers: number;
  /** Told as soon as a page is in the graph for good, or refused. */
  onDone: (outcome: Outcome) => void;
  /** When aborted, pages begun are finished and no more are begun. */
  stop: AbortSignal;
}

async function ingestPage(graph: Graph, file: PageFile): Promise<Outcome> {
  try {
    const page = readPageFacts(file.source, await loadPage(file));
    const leftover = page.leftover.reduce((sum, { text }) => sum + text.length, 0);
    return { file, leftover, report: await writePage(graph, page) };
  } catch (error) {
    if (error instanceof UnreadablePage) return { file, problem: error.message };
    if (isUnavailable(error)) throw error;
    return { file, problem: `${file.path}: it could not be taken in (${(error as Error).message}). Please report this page` };
  }
}

/**
 * Ingests the files.
 * @returns how many were done; fewer than given when stopped
 * @throws Error when the database fails; pages told of before are in it
 */
export async function ingestPages(graph: Graph, files: PageFile[], { workers, onDone, stop }: IngestOptions): Promise<number> {
  let next = 0;
  let done = 0;
  let failed = false;
  const work = async () => {
    while (next < files.length && !stop.aborted && !failed) {
      const file = files[next++] as PageFile;
      await breathe();
      onDone(await ingestPage(graph, file));
      done += 1;
    }
  };
  const guarded = () =>
    work().catch((error) => {
      failed = true;
      throw error;
    });
  const results = await Promise.allSettled(Array.from({ length: workers }, guarded));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  return done;
}
