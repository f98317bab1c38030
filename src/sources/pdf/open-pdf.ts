/** A PDF's bytes → its pages, one at a time, read in a process that can be ended, or end by itself. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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

/** What a process that is no more answers. */
const GONE: Answer<never> = { fault: { name: 'Exit', message: 'reading it ended too early', fatal: true } };

/** What pdf.js says in its own words → what can be done. */
function faultOf(path: string, where: string, { name, message }: Fault): PageError {
  if (name === 'PasswordException')
    return new PageError('format', path, 'the PDF is encrypted', 'Take its password off first, as with `qpdf --decrypt`');
  const remedy = 'Save or fetch it again; `qpdf --check` says more';
  return new PageError('broken', path, `${where} can not be read as PDF: ${message.replace(/\.$/, '')}`, remedy);
}

/** The process that reads one file, since some files end the whole engine; it is asked one thing at a time. */
class Reader {
  private readonly child: ChildProcess;
  private readonly path: string;
  /** Why it has ended. */
  private ended: PageError | null = null;
  private answer: (answer: Answer<unknown>) => void = () => undefined;

  constructor(bytes: Uint8Array, path: string) {
    this.path = path;
    this.child = fork(fileURLToPath(new URL('./worker.mjs', import.meta.url)), [], {
      execArgv: [`--max-old-space-size=${MEMORY}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.child.on('message', (answer) => this.answer(answer as Answer<unknown>));
    this.child.on('error', ({ name, message }) => this.answer({ fault: { name, message, fatal: true } }));
    this.child.on('exit', () => this.answer(GONE));
    this.tell({ bytes });
  }

  /** What can't be sent any more is told by the end of the process. */
  private tell(message: object): void {
    this.child.send(message, () => undefined);
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
      if (this.child.connected) this.tell({ page, limit: PAGE_LIMIT });
      else this.answer(GONE);
    });
    if (!fault) return value as Value;
    const error = faultOf(this.path, where, fault);
    if (fault.fatal) {
      this.ended = error;
      this.end();
    }
    throw error;
  }

  end(): void {
    this.answer = () => undefined;
    this.child.kill('SIGKILL');
  }
}

/**
 * Opens a PDF.
 * @throws PageError when it is encrypted or broken
 */
export async function openPdf(bytes: Uint8Array, path: string): Promise<Pdf> {
  const reader = new Reader(bytes, path);
  try {
    const { pages } = await reader.ask<{ pages: number }>(0, 'it');
    return { pages, page: (number) => reader.ask<RawPage>(number, `page ${number}`), close: async () => reader.end() };
  } catch (error) {
    reader.end();
    throw error;
  }
}
