/** The graph → what is in it, told to all who listen as it changes; asked by one cheap statement for them all. */
import type { IngestProgress } from '../api/context.ts';
import { coded } from '../api/errors.ts';
import type { Graph } from '../graph/graph.ts';

/** Counts that Neo4j keeps: no node is visited. */
const COUNTS = 'RETURN COUNT { (:Page) }, COUNT { (:Article) }, COUNT { (:Figure) }';

export const LISTENING = {
  /** Milliseconds between two looks. */
  every: 1000,
  /** Looks without a change after which nothing is being taken in. */
  quiet: 3,
  /** Listeners at once. */
  most: 100,
  /** Milliseconds for which one may listen. */
  longest: 3_600_000,
} as const;

type Limits = { readonly [name in keyof typeof LISTENING]: number };

export interface ProgressWatch {
  /** What is in the graph now, then each change, until the listener leaves or the server closes. */
  listen(): AsyncIterableIterator<IngestProgress>;
  listeners(): number;
  close(): void;
}

const same = (a: IngestProgress | null, b: IngestProgress): boolean =>
  a !== null && a.pages === b.pages && a.articles === b.articles && a.figures === b.figures;

/** Watches the graph while somebody listens. */
export function watchProgress(graph: Graph, limits: Limits = LISTENING): ProgressWatch {
  const listeners = new Set<() => void>();
  let latest: IngestProgress | null = null;
  let [quiet, closed] = [0, false];
  let timer: NodeJS.Timeout | null = null;

  const wake = () => {
    for (const go of listeners) go();
  };
  const tell = (counts: IngestProgress) => {
    if (same(latest, counts)) quiet += 1;
    else quiet = latest ? 0 : limits.quiet;
    const state = quiet < limits.quiet ? 'RUNNING' : 'IDLE';
    if (same(latest, counts) && latest?.state === state) return;
    latest = { ...counts, state };
    wake();
  };
  // A database that doesn't answer is asked again: who listens wants to know when it does.
  const look = async () => {
    const rows = await graph.run(COUNTS, {}, { timeout: limits.every * 5 }).catch(() => []);
    const [pages, articles, figures] = (rows[0] ?? []) as number[];
    if (pages !== undefined) tell({ pages, articles: articles ?? 0, figures: figures ?? 0, state: 'IDLE' });
    timer = listeners.size && !closed ? setTimeout(look, limits.every) : null;
    if (!timer) latest = null;
  };
  /** Not a generator: one that waits can't be ended from outside. */
  const listen = (): AsyncIterableIterator<IngestProgress> => {
    if (listeners.size >= limits.most) throw coded('OVERLOADED', `${limits.most} listen already; try again later.`);
    let [seen, left]: [IngestProgress | null, boolean] = [null, false];
    let go = () => {};
    const woken = () => go();
    const leave = () => {
      left = true;
      listeners.delete(woken);
      clearTimeout(end);
      go();
    };
    const end = setTimeout(leave, limits.longest).unref();
    listeners.add(woken);
    timer ??= setTimeout(look, 0);
    const iterator: AsyncIterableIterator<IngestProgress> = {
      async next() {
        while (!left && !closed) {
          if (latest && latest !== seen) {
            seen = latest;
            return { value: seen, done: false };
          }
          await new Promise<void>((done) => {
            go = done;
          });
        }
        leave();
        return { value: undefined, done: true };
      },
      async return() {
        leave();
        return { value: undefined, done: true };
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  };
  return {
    listen,
    listeners: () => listeners.size,
    close() {
      closed = true;
      if (timer) clearTimeout(timer);
      wake();
    },
  };
}
