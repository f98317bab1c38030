/** Each of many samples spoiled many times and read: what went wrong, how slow the slowest was, how much memory stayed. */
import { PageError } from '../../src/sources/page-error.ts';
import { mutate } from './mutate.ts';

/** What is spoiled: a page, or a file. */
export interface Spoilable {
  readonly name: string;
  readonly bytes: Buffer;
  /** Whether its letters and lines are spoiled as well as its bytes; they are where it does not say. */
  readonly text?: boolean;
  /** What is put around it before it is read. */
  pack?(spoiled: Buffer): Buffer;
}

/** What is wrong with what is read; a `PageError` is thrown by what is refused. */
type Read = (bytes: Buffer, name: string) => Promise<string[]>;

/** The longest that one may take, in ms of the processor. */
const LONGEST = 1_000;

async function outcome(bytes: Buffer, name: string, read: Read): Promise<{ refused: boolean; faults: string[] }> {
  try {
    return { refused: false, faults: await read(bytes, name) };
  } catch (error) {
    return error instanceof PageError
      ? { refused: true, faults: [] }
      : { refused: false, faults: [String((error as Error).stack)] };
  }
}

/** The memory that is held, in bytes; what waits to be collected is not, as it grows with the time since. */
function held(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

/** Spoils and reads all, and prints the outcome as JSON for `mutationsOf`. */
export async function spoilAll(samples: readonly Spoilable[], read: Read): Promise<void> {
  const [first = 0, each = 10] = process.argv.slice(2).map(Number);
  const seen = { read: 0, refused: 0, slowest: 0, growth: 0, faults: [] as string[] };
  // Each as it is, first: it has to be read, and what reads it is loaded before memory is measured.
  for (const { name, bytes, pack = (whole: Buffer) => whole } of samples) {
    const { refused, faults } = await outcome(pack(bytes), name, read);
    if (refused || faults.length > 0)
      seen.faults.push(`${name} as it is: ${refused ? 'refused' : faults.slice(0, 3).join('; ')}`);
  }
  const before = held();
  for (const [at, { name, bytes, text, pack = (spoiled: Buffer) => spoiled }] of samples.entries()) {
    for (let number = first; number < first + each; number++) {
      const seed = number * samples.length + at;
      const other = samples[seed % (samples.length - 1)] as Spoilable;
      const spoiled = pack(mutate(bytes, other.bytes, seed, text));
      const started = process.cpuUsage();
      const { refused, faults } = await outcome(spoiled, name, read);
      const { user, system } = process.cpuUsage(started);
      const took = (user + system) / 1_000;
      seen.slowest = Math.max(seen.slowest, took);
      seen[refused ? 'refused' : 'read'] += 1;
      if (took > LONGEST) faults.push(`took ${Math.round(took)} ms`);
      if (faults.length > 0) seen.faults.push(`${name}, mutation ${number}: ${faults.slice(0, 3).join('; ')}`);
    }
  }
  seen.growth = (held() - before) / 1e6;
  process.stdout.write(JSON.stringify(seen));
}
