/** How an ingest shows itself: a bar on a terminal, a line for each page elsewhere. */
import { SingleBar } from 'cli-progress';
import type { Outcome } from './ingest-pages.ts';

interface IngestDisplay {
  /** One page is done. */
  done(outcome: Outcome): void;
  /** One file is read to its end. */
  file(): void;
  /** A line about a file that could not be read. */
  problem(message: string): void;
  end(): void;
}

/** Names come from outside: control characters must not reach a terminal. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

function line(outcome: Outcome): string {
  if ('problem' in outcome) return '';
  const { status, articles, figures } = outcome.report;
  return `${plain(outcome.source)}: ${status}, ${articles} articles, ${figures} figures\n`;
}

const lines = (): IngestDisplay => ({
  done: (outcome) => void process.stdout.write(line(outcome)),
  file: () => undefined,
  problem: (message) => void process.stderr.write(`${plain(message)}\n`),
  end: () => undefined,
});

function bar(total: number): IngestDisplay {
  const single = new SingleBar({
    format: '{bar} {value}/{total} files, {pages} pages  {page}',
    barsize: 30,
    clearOnComplete: true,
    gracefulExit: false,
  });
  let pages = 0;
  single.start(total, 0, { pages: 0, page: '' });
  return {
    done: ({ source }) => single.update({ pages: ++pages, page: plain(source) }),
    file: () => single.increment(),
    problem: (message) => {
      process.stderr.write(`\r\u001b[K${plain(message)}\n`);
    },
    end: () => single.stop(),
  };
}

/** The bar when a person watches, else lines that can be kept. */
export const showProgress = (total: number): IngestDisplay =>
  process.stderr.isTTY && process.stdout.isTTY ? bar(total) : lines();
