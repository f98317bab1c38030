/** The database as the rest of the program sees it: statements and parameters in, rows out. */

/** A row: the values in the order of the statement's RETURN. */
export type ResultRow = unknown[];

export interface RunOptions {
  /** READ (the default) can go to a follower of a cluster, and a write through it is refused. */
  mode?: 'READ' | 'WRITE';
  /** Milliseconds after which Neo4j ends the statement. */
  timeout?: number;
  /** When it is aborted the statement is ended at the server and the promise rejects with its reason. */
  signal?: AbortSignal;
}

/** What a statement changed, by Neo4j's own count; all zero when it changed nothing. */
export type Changes = Record<string, number>;

/** Runs one statement within a transaction. */
export type RunInside = (statement: string, params?: Record<string, unknown>) => Promise<ResultRow[]>;

export interface Graph {
  /** One statement by itself, one round trip; asked once more when the fault may pass. Meant for reading. */
  run(statement: string, params?: Record<string, unknown>, options?: RunOptions): Promise<ResultRow[]>;
  /** `work` in one transaction; it runs again when the fault may pass, so it must have no effect but on the graph. */
  write<T>(work: (run: RunInside) => Promise<T>): Promise<{ result: T; changes: Changes }>;
  /** Whether the database answers, and within how long; for a readiness probe. */
  verify(): Promise<void>;
  /** Closes every connection; ends the local server when nobody else uses it. */
  close(): Promise<void>;
}
