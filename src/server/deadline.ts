/** The life of a request: its statements run while it lasts, at most until its deadline or until its client goes. */
import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { late } from '../api/errors.ts';
import { LIMITS } from '../api/limits/document.ts';
import type { Graph } from '../graph/graph.ts';
import type { Run } from '../pothos-cypher/index.ts';

/** Why a life ended whose client has gone: nobody reads the answer, so nothing is wrong. */
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

export interface Life {
  signal: AbortSignal;
  deadline: number;
  /** Frees what the life held. */
  end(): void;
}

/** Begins the life of a request answered through `res`. */
export function beginLife(res: ServerResponse, deadline: number = LIMITS.deadline): Life {
  const life = new AbortController();
  const timer = setTimeout(() => life.abort(late(deadline)), deadline);
  const leave = () => {
    clearTimeout(timer);
    if (!res.writableEnded) life.abort(new Gone());
  };
  res.once('close', leave);
  return { signal: life.signal, deadline, end: () => clearTimeout(timer) };
}

/** The life of a request that came in without one: not over HTTP. */
export function lifeOf(request: Request | undefined, deadline: number = LIMITS.deadline): Life {
  const life = new AbortController();
  const timer = setTimeout(() => life.abort(late(deadline)), deadline).unref();
  request?.signal.addEventListener('abort', () => life.abort(request.signal.reason), { once: true });
  return { signal: life.signal, deadline, end: () => clearTimeout(timer) };
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
export function runWithin(graph: Graph, { signal, deadline }: Life): Run {
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
