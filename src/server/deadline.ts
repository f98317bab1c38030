/** How long a request lasts: its statements run until its deadline at most, or until its client goes. */
import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { late } from '../api/errors.ts';
import { LIMITS } from '../api/limits/document.ts';
import type { Graph } from '../graph/graph.ts';
import type { RunStatement } from '../pothos-cypher/index.ts';

/** Why a request ended whose client has gone: nobody reads the answer, so nothing is wrong. */
class Gone extends Error {
  override message = 'The client has gone.';
}

/** Whether an error is but the end of a request whose client has gone. */
export const isGone = (error: unknown): boolean =>
  error instanceof Gone || (error instanceof GraphQLError && isGone(error.originalError));

/** Aborted when the client has gone before its answer was written. */
export function leaving(res: ServerResponse): AbortSignal {
  const gone = new AbortController();
  res.once('close', () => res.writableEnded || gone.abort(new Gone()));
  return gone.signal;
}

/** Each statement listens twice, for itself and for its session. */
const LISTENERS = 2 * LIMITS.rootFields + 10;

/** For how long the statements of a request may run. */
export interface Lifetime {
  signal: AbortSignal;
  deadline: number;
  /** Frees what it held. */
  end(): void;
}

/** A lifetime that ends at its deadline, unless `cut` ends it before. */
function lifetime(deadline: number): Lifetime & { cut(reason: unknown): void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(late(deadline)), deadline).unref();
  const end = () => clearTimeout(timer);
  return { signal: controller.signal, deadline, end, cut: (reason) => controller.abort(reason) };
}

/** That of a request answered through `res`: it ends too when the client goes before its answer is written. */
export function lifetimeOfAnswer(res: ServerResponse, deadline: number = LIMITS.deadline): Lifetime {
  const made = lifetime(deadline);
  res.once('close', () => {
    made.end();
    if (!res.writableEnded) made.cut(new Gone());
  });
  return made;
}

/** That of a request that came in by yoga's fetch alone. */
export function lifetimeOfRequest(request: Request | undefined, deadline: number = LIMITS.deadline): Lifetime {
  const made = lifetime(deadline);
  request?.signal.addEventListener('abort', () => made.cut(request.signal.reason), { once: true });
  return made;
}

/** What comes first: a statement that is being planned can't be ended, so its end isn't waited for. */
function answerOrEnd<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((done, fail) => {
    const end = () => fail(signal.reason);
    const settled = () => signal.removeEventListener('abort', end);
    signal.addEventListener('abort', end, { once: true });
    answer.then(done, fail).then(settled);
  });
}

/**
 * The runner for one request. The driver keeps the stack of each statement's caller; mapped to source lines that
 * would cost more than the statement's own way through the driver, so it is kept empty here.
 */
export function runWithin(graph: Graph, { signal, deadline }: Lifetime): RunStatement {
  const options = { signal, timeout: deadline + 1000 };
  setMaxListeners(LISTENERS, signal);
  return (statement, parameters) => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
      return answerOrEnd(graph.run(statement, parameters, options), signal);
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
  };
}
