/** Settings → the graph: the user's Neo4j when NEO4J_URI is set, else a local one that is started or joined. */
import type { Settings } from '../config.ts';
import type { Log } from '../log.ts';
import { type Address, createDriver } from './driver.ts';
import { noteFirstRuns } from './first-runs.ts';
import type { Graph } from './graph.ts';
import { joinLocalServer } from './local/local-server.ts';
import { runStatement } from './read.ts';
import { transact } from './transact.ts';

interface OpenOptions {
  /** Told, in words for the user, what is done when it takes time; the log's by default. */
  say?: (line: string) => void;
  /** Gives the start up, ending a server that was begun. */
  signal?: AbortSignal;
}

/** A graph on a Neo4j that is there; `leave` is called once its connections are closed. */
export function connect(address: Address, database: string, leave: () => Promise<void> = async () => {}, log?: Log): Graph {
  const driver = createDriver(address);
  const reading = { driver, database, told: noteFirstRuns(log) };
  let closing: Promise<void> | undefined;
  return {
    run: (statement, params = {}, options = {}) => runStatement(reading, statement, params, options),
    write: (work) => transact(driver, database, work),
    verify: async () => void (await driver.verifyConnectivity({ database })),
    close: () => (closing ??= driver.close().finally(leave)),
  };
}

/**
 * Opens the graph. Close it, last of all: that ends the local server when no other program uses it.
 * @throws SetupError, in words for the user, when there is no Neo4j and none can be started
 */
export async function openGraph(settings: Settings, log: Log, { say, signal }: OpenOptions = {}): Promise<Graph> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = settings;
  if (uri) return connect({ uri, user, password }, database, undefined, log);
  const server = await joinLocalServer(settings, { say: say ?? ((line) => log.info(line)), signal });
  return connect({ uri: server.uri, user: 'neo4j', password: server.password }, 'neo4j', server.leave, log);
}
