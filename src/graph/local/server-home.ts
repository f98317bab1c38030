/** The data folder's path → where everything of the local server stands in it. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Paths of one data folder; one server at most runs on it. */
export interface ServerHome {
  root: string;
  /** Neo4j's own home: data, logs, run. */
  neo4j: string;
  conf: string;
  /** What the server prints before its own log begins. */
  output: string;
  /** The password, readable by the owner only. */
  password: string;
  /** Process and port of the running server. */
  state: string;
  /** One file per program that uses the server. */
  users: string;
  lock: string;
}

/** Lays out the data folder, closed to other users of the machine. */
export function serverHome(folder: string): ServerHome {
  const root = resolve(folder);
  const neo4j = join(root, 'neo4j');
  const users = join(root, 'users');
  for (const path of [root, neo4j, join(neo4j, 'conf'), join(neo4j, 'logs'), users])
    mkdirSync(path, { recursive: true, mode: 0o700 });
  return {
    root,
    neo4j,
    users,
    conf: join(neo4j, 'conf', 'neo4j.conf'),
    output: join(neo4j, 'logs', 'output.log'),
    password: join(root, 'password'),
    state: join(root, 'server.json'),
    lock: join(root, 'lock'),
  };
}
