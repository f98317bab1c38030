/** The life of a request: its statements run while it lasts, at most until its deadline or until its client goes. */
import type { ServerResponse } from 'node:http';
import { coded } from '../api/errors.ts';
import { LIMITS } from '../api/limits/document.ts';
import type { Graph } from '../graph/graph.ts';
import type { Run } from '../pothos-cypher/index.ts';

const late = (deadline: number) => coded('TIMEOUT', `The answer took longer than ${deadline / 1000} s.`);

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
    if (!res.writableEnded) life.abort(new Error('The client has gone.'));
  };
  res.once('close', leave);
  return { signal: life.signal, deadline, end: () => clearTimeout(timer) };
}

/** The life of a request that came in without one, as yoga's own GET requests do. */
export function lifeOf(request: Request | undefined, deadline: number = LIMITS.deadline): Life {
  const life = new AbortController();
  const timer = setTimeout(() => life.abort(late(deadline)), deadline).unref();
  request?.signal.addEventListener('abort', () => life.abort(request.signal.reason), { once: true });
  return { signal: life.signal, deadline, end: () => clearTimeout(timer) };
}

/** What comes first: a statement that is being planned can't be ended, so its end isn't waited for. */
function answerOrEnd<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason), { once: true });
    answer.then(done, fail);
  });
}

/**
 * The runner for one request. The driver keeps the stack of each statement's caller; mapped to source lines that
 * would cost more than the statement's own way through the driver, so it is kept empty here.
 */
export function runWithin(graph: Graph, { signal, deadline }: Life): Run {
  const options = { signal, timeout: deadline + 1000 };
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
