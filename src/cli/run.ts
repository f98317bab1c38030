/** A command's work → the exit code; faults in one line, for the user. */
import { readSettings } from '../config.ts';

/** Errors of these kinds are written for the user as they stand. */
const PLAIN = new Set(['SetupError', 'PageError']);

/** With LOG_LEVEL=debug a fault shows where it came from. */
function detailed(): boolean {
  try {
    return /debug|trace/.test(readSettings().LOG_LEVEL);
  } catch {
    return false;
  }
}

async function lineOf(error: unknown): Promise<string> {
  if (!(error instanceof Error)) return String(error);
  const { faultLine } = await import('../graph/faults.ts');
  if (PLAIN.has(error.name)) return error.message;
  return faultLine(error) ?? (detailed() ? error.stack : undefined) ?? error.message;
}

/** A reader that went (`| head`) is no fault. */
const isClosedPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EPIPE';

/** Waits for the work and sets the exit code. */
export async function run(work: Promise<number>): Promise<void> {
  process.stdout.on('error', (error) => process.exit(isClosedPipe(error) ? 0 : 1));
  try {
    process.exitCode = await work;
  } catch (error) {
    const { stopSignal } = await import('./stop-signals.ts');
    const stopped = stopSignal().aborted;
    process.stderr.write(`${stopped ? 'Stopped.' : await lineOf(error)}\n`);
    process.exitCode = stopped ? 130 : 1;
  }
}
