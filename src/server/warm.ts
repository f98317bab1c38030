/** The operations we ship → run once each, so that neither plans nor code are made while a user waits. */
import type { Log } from '../log.ts';
import { lifeOf } from './deadline.ts';
import type { Operation } from './operations.ts';
import { ENDPOINT, type Yoga } from './yoga.ts';

/** Milliseconds for one: the first plans of a database that has just started take long. */
const PATIENCE = 120_000;

/** Runs the operations one after another until told to stop. */
export function warm(yoga: Yoga, operations: Operation[], log: Log): { stop(): void; ended: Promise<void> } {
  let stopped = false;
  const run = async () => {
    for (const { name, query, variables } of operations) {
      if (stopped) return;
      const body = JSON.stringify({ query, variables });
      const headers = { 'content-type': 'application/json' };
      const response = await yoga.fetch(`http://warm${ENDPOINT}`, { method: 'POST', headers, body }, {
        life: lifeOf(undefined, PATIENCE),
      } as never);
      if (!response.ok) log.warn({ operation: name, status: response.status }, 'a shipped operation fails');
      await response.text();
    }
  };
  const ended = run().catch((err: unknown) => log.warn({ err }, 'warming up failed'));
  const stop = () => {
    stopped = true;
  };
  return { stop, ended };
}
