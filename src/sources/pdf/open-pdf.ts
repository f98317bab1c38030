/** A PDF's bytes → its pages, one at a time, read in a thread that can be ended. */
import { Worker } from 'node:worker_threads';
import { PAGE_LIMIT } from '../decode.ts';
import { PageError } from '../page-error.ts';
import type { RawPage } from './raw-page.ts';

/** Seconds for one page on a busy machine; what takes longer never ends. */
const PATIENCE = 120;
/** Megabytes that reading one file may take. */
const MEMORY = 1024;

/** An open file; pages are counted from 1. */
export interface Pdf {
  pages: number;
  page(number: number): Promise<RawPage>;
  close(): Promise<void>;
}

/** What pdf.js says is wrong; after a fatal fault it says nothing more. */
interface Fault {
  name: string;
  message: string;
  fatal?: boolean;
}

interface Answer<Value> {
  value?: Value;
  fault?: Fault;
}

/** What pdf.js says in its own words → what can be done. */
function faultOf(path: string, where: string, { name, message }: Fault): PageError {
  if (name === 'PasswordException')
    return new PageError('format', path, 'the PDF is encrypted', 'Take its password off first, as with `qpdf --decrypt`');
  const remedy = 'Save or fetch it again; `qpdf --check` says more';
  return new PageError('broken', path, `${where} can not be read as PDF: ${message.replace(/\.$/, '')}`, remedy);
}

/** The thread that reads one file; it is asked one thing at a time. */
class Thread {
  private readonly worker: Worker;
  private readonly path: string;
  /** Why it has ended. */
  private ended: PageError | null = null;
  private answer: (answer: Answer<unknown>) => void = () => undefined;

  constructor(bytes: Uint8Array, path: string) {
    this.path = path;
    this.worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      // A copy: the thread takes it over whole.
      workerData: { bytes: Uint8Array.from(bytes) },
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    this.worker.on('message', (answer: Answer<unknown>) => this.answer(answer));
    this.worker.on('error', ({ name, message }) => this.answer({ fault: { name, message, fatal: true } }));
    this.worker.on('exit', () => this.answer({ fault: { name: 'Exit', message: 'reading it ended too early', fatal: true } }));
  }

  /** @throws PageError when there is no answer, or none in time; then there never is one again */
  async ask<Value>(page: number, where: string): Promise<Value> {
    if (this.ended) throw this.ended;
    const { value, fault } = await new Promise<Answer<unknown>>((resolve) => {
      const late = { name: 'Timeout', message: `it takes more than ${PATIENCE} seconds`, fatal: true };
      const timer = setTimeout(() => resolve({ fault: late }), PATIENCE * 1000);
      this.answer = (answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      this.worker.postMessage({ page, limit: PAGE_LIMIT });
    });
    if (!fault) return value as Value;
    const error = faultOf(this.path, where, fault);
    if (fault.fatal) {
      this.ended = error;
      await this.end();
    }
    throw error;
  }

  async end(): Promise<void> {
    this.answer = () => undefined;
    await this.worker.terminate();
  }
}

/**
 * Opens a PDF.
 * @throws PageError when it is encrypted or broken
 */
export async function openPdf(bytes: Uint8Array, path: string): Promise<Pdf> {
  const thread = new Thread(bytes, path);
  try {
    const { pages } = await thread.ask<{ pages: number }>(0, 'it');
    return { pages, page: (number) => thread.ask<RawPage>(number, `page ${number}`), close: () => thread.end() };
  } catch (error) {
    await thread.end();
    throw error;
  }
}
