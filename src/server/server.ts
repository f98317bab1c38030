/** Settings and the graph → a listening server, and the way to close it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Settings } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import type { Log } from '../log.ts';
import { corsFor } from './cors.ts';
import { handler } from './handler.ts';
import { watchRequests } from './in-flight.ts';
import { readOperations } from './operations.ts';
import { persist } from './persisted.ts';
import { makePlayground } from './playground.ts';
import { watchProgress } from './progress.ts';
import { warm } from './warm.ts';
import { makeYoga } from './yoga.ts';

export interface Server {
  /** Where it answers: http://127.0.0.1:4000. */
  url: string;
  /** Settled when the deepest of the shipped operations has been run, or takes too long: what comes now finds a database awake. */
  awake: Promise<void>;
  /** Settled when the shipped operations have been run once in each form. */
  warmed: Promise<void>;
  /** Takes no more requests, lets those under way finish, and ends. */
  close(): Promise<void>;
}

/** Milliseconds: slow senders are cut off long before Node's own defaults would. */
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 1000, keepAliveTimeout: 5000 };

/** A socket on which nothing moves for so long is closed, as of a reader that stopped. */
const IDLE = 20_000;

/** What is under way at closing gets so long to finish. */
const GRACE = 8000;

/** A port in use, said so that the user knows what to do. */
function taken(error: NodeJS.ErrnoException, port: number): Error {
  return error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken; set PORT to another.`) : error;
}

/** Starts the server; it listens when this returns. */
export async function startServer(settings: Settings, graph: Graph, log: Log): Promise<Server> {
  const operations = readOperations();
  const persisted = persist(
    operations.map(({ query }) => query),
    settings.PRESSGRAPH_PERSISTED_ONLY,
  );
  const progress = watchProgress(graph);
  const yoga = makeYoga({ graph, log, persisted, progress });
  const cors = corsFor(settings.PRESSGRAPH_CORS);
  const playground = makePlayground(operations);
  const http = createServer(TIMEOUTS, handler({ yoga, graph, log, persisted, cors, playground }));
  http.setTimeout(IDLE);
  await new Promise<void>((done, fail) => {
    http.once('error', (error) => fail(taken(error, settings.PORT)));
    http.listen(settings.PORT, settings.HOST, done);
  });
  const warming = warm({ yoga, operations, requests: watchRequests(http), log });
  const { port } = http.address() as AddressInfo;
  const host = settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST;
  let closing: Promise<void> | null = null;
  const close = async () => {
    warming.stop();
    progress.close();
    const ended = new Promise<void>((done) => http.close(() => done()));
    http.closeIdleConnections();
    const force = setTimeout(() => http.closeAllConnections(), GRACE);
    await ended;
    clearTimeout(force);
    await warming.ended;
    await yoga.dispose();
  };
  return { url: `http://${host}:${port}`, awake: warming.first, warmed: warming.ended, close: () => (closing ??= close()) };
}
