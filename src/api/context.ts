/** What a request brings to its resolvers. */
import type { Run } from '../pothos-cypher/index.ts';
import type { IngestProgress } from './ingest.ts';

export interface Context {
  /** Runs one reading statement within the request's deadline. */
  run: Run;
  /** What is in the graph now, and each change. */
  progress(): AsyncIterable<IngestProgress>;
}
