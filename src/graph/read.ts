/** The way of reading: auto-commit, one round trip, once more on a fault that may pass, ended when the reader goes. */
import { type Driver, isRetryableError, session as sessions } from 'neo4j-driver';
import type { Told } from './first-runs.ts';
import type { ResultRow, RunOptions } from './graph.ts';

/** Where statements are run, and who is told of it. */
interface ReadAccess {
  driver: Driver;
  database: string;
  told?: Told | undefined;
}

async function attempt(
  { driver, database, told }: ReadAccess,
  statement: string,
  params: object,
  options: RunOptions,
): Promise<ResultRow[]> {
  const { mode = 'READ', timeout, signal } = options;
  const session = driver.session({ database, defaultAccessMode: sessions[mode] });
  const end = () => void session.close().catch(() => undefined);
  signal?.addEventListener('abort', end, { once: true });
  try {
    const { records, summary } = await session.run(statement, params, {
      ...(timeout && { timeout }),
      metadata: { app: 'pressgraph' },
    });
    told?.(statement, Number(summary.resultAvailableAfter));
    return records.map((record) => [...record.values()]);
  } finally {
    signal?.removeEventListener('abort', end);
    await session.close();
  }
}

const mayPass = (error: unknown) => error instanceof Error && isRetryableError(error);

/** Runs one statement by itself. */
export async function runStatement(
  reading: ReadAccess,
  statement: string,
  params: object,
  options: RunOptions,
): Promise<ResultRow[]> {
  options.signal?.throwIfAborted();
  const run = () => attempt(reading, statement, params, options);
  try {
    return await run().catch((error) => {
      if (options.signal?.aborted || !mayPass(error)) throw error;
      return run();
    });
  } catch (error) {
    options.signal?.throwIfAborted();
    throw error;
  }
}
