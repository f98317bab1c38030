/** Schema, limits and the graph → the yoga server that both ways of answering go through. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { Context } from '../api/context.ts';
import { shown } from '../api/errors.ts';
import { LIMITS } from '../api/limits/document.ts';
import { schema } from '../api/schema.ts';
import { isTimeout, isUnavailable } from '../graph/faults.ts';
import type { Graph } from '../graph/graph.ts';
import type { Log } from '../log.ts';
import { isGone, type Lifetime, lifetimeOfRequest, runWithin } from './deadline.ts';
import { isOverloaded } from './overload.ts';
import { type Persisted, usePersistedOnly } from './persisted.ts';
import type { ProgressWatch } from './progress.ts';
import { useLimits } from './use-limits.ts';
import { useStatements } from './use-statements.ts';
import { useStreams } from './use-streams.ts';

/** What our HTTP layer hands over. */
export interface Arrival {
  req: IncomingMessage;
  res: ServerResponse;
  /** How long it may take; begun by our HTTP layer. */
  lifetime?: Lifetime;
}

interface YogaParts {
  graph: Graph;
  log: Log;
  persisted: Persisted;
  progress: ProgressWatch;
}

export const ENDPOINT = '/graphql';

/** Makes the yoga server. */
export function makeYoga({ graph, log, persisted, progress }: YogaParts) {
  return createYoga<Arrival, Context>({
    schema,
    graphqlEndpoint: ENDPOINT,
    healthCheckEndpoint: '/yoga-health',
    landingPage: false,
    logging: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: LIMITS.body,
    cors: false,
    graphiql: false,
    maskedErrors: {
      maskError: (error) => {
        if (isGone(error)) return error as Error;
        const visible = shown(error, { isTimeout, isUnavailable, isOverloaded });
        if (visible.extensions.code === 'INTERNAL_SERVER_ERROR') log.error({ err: error }, 'unexpected error in a request');
        return visible;
      },
    },
    context: ({ request, lifetime }) => ({
      run: runWithin(graph, lifetime ?? lifetimeOfRequest(request)),
      progress: progress.listen,
    }),
    plugins: [...(persisted.only ? [usePersistedOnly(persisted)] : []), useLimits(), useStatements(), useStreams()],
  });
}

export type Yoga = ReturnType<typeof makeYoga>;
