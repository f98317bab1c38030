/** The operations we ship, in the forms clients give them → run once each, so that no plan is made while a user waits. */
import { parse } from 'graphql';
import { depthOf } from '../api/limits/document.ts';
import type { Log } from '../log.ts';
import { lifetimeOfRequest } from './deadline.ts';
import { type GivenVariables, otherForms } from './forms.ts';
import type { InFlight } from './in-flight.ts';
import type { Operation } from './operations.ts';
import { ENDPOINT, type Yoga } from './yoga.ts';

/** Milliseconds for one: the first plans of a database that has just started take long. */
const PATIENCE = 120_000;

/** Milliseconds for which a run of ours waits for users' requests to end; a subscription never does. */
const TURN = 1000;

/** Milliseconds after which a server calls itself up though its first plans are not made. */
const LONGEST = 15_000;

interface Warming {
  stop(): void;
  /** Settled when the first, the deepest, has been run: in a database that has just started it alone takes seconds. */
  first: Promise<void>;
  ended: Promise<void>;
}

interface Parts {
  yoga: Yoga;
  operations: Operation[];
  requests: InFlight;
  log: Log;
}

/** Runs an operation, past limits on time that a user has; EXPLAIN would not do: Neo4j keeps its plans apart. */
async function run({ yoga, log }: Parts, { name, query }: Operation, variables: GivenVariables): Promise<unknown> {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json' };
  const lifetime = lifetimeOfRequest(undefined, PATIENCE);
  const response = await yoga.fetch(`http://warm${ENDPOINT}`, { method: 'POST', headers, body }, { lifetime } as never);
  lifetime.end();
  if (!response.ok) log.warn({ operation: name, status: response.status }, 'a shipped operation fails');
  return response.json().catch(() => null);
}

/** The deepest take longest to plan. */
export const deepestFirst = (operations: Operation[]): Operation[] =>
  operations.toSorted((a, b) => depthOf(parse(b.query)) - depthOf(parse(a.query)));

/** One at a time, the deepest first, each in its example's form; then the other forms. Users' requests go first. */
export function warm(parts: Parts): Warming {
  let stopped = false;
  const { operations, requests, log } = parts;
  const began = performance.now();
  let begun = () => {};
  const first = new Promise<void>((done) => {
    const late = setTimeout(done, LONGEST);
    begun = () => {
      clearTimeout(late);
      done();
    };
  });
  const runAll = async () => {
    const answers = new Map<Operation, unknown>();
    let runs = 0;
    const next = async (operation: Operation, variables: GivenVariables) => {
      await requests.idle(TURN);
      if (stopped) return null;
      runs += 1;
      return run(parts, operation, variables);
    };
    const deepest = deepestFirst(operations);
    for (const operation of deepest) {
      answers.set(operation, await next(operation, operation.variables));
      begun();
    }
    for (const operation of deepest)
      for (const form of otherForms(operation, answers.get(operation))) await next(operation, form);
    log.debug({ runs, ms: Math.round(performance.now() - began) }, 'the shipped operations are planned');
  };
  const ended = runAll()
    .catch((err: unknown) => log.warn({ err }, 'warming up failed'))
    .finally(() => begun());
  const stop = () => {
    stopped = true;
  };
  return { stop, first, ended };
}
