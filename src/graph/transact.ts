/** The way of writing: a managed transaction, run again by the driver on a deadlock or a lost connection. */
import type { Driver } from 'neo4j-driver';
import type { Changes, ResultRow, RunInside } from './graph.ts';
import { checkNumbers } from './numbers.ts';

const WRITE_TIMEOUT_MS = 60_000;

function add(changes: Changes, more: Changes): void {
  for (const [name, count] of Object.entries(more)) changes[name] = (changes[name] ?? 0) + count;
}

/** Runs `work` in one write transaction; the changes are those of the attempt that went through. */
export async function transact<T>(
  driver: Driver,
  database: string,
  work: (run: RunInside) => Promise<T>,
): Promise<{ result: T; changes: Changes }> {
  const session = driver.session({ database });
  const attempt = async (tx: { run: ReturnType<Driver['session']>['run'] }) => {
    const changes: Changes = {};
    const run: RunInside = async (statement, params = {}) => {
      checkNumbers(params);
      const { records, summary } = await tx.run(statement, params);
      add(changes, summary.counters.updates());
      return records.map((record): ResultRow => [...record.values()]);
    };
    return { result: await work(run), changes };
  };
  try {
    return await session.executeWrite(attempt, { timeout: WRITE_TIMEOUT_MS, metadata: { app: 'pressgraph' } });
  } finally {
    await session.close();
  }
}
