/** What a request brings to its resolvers. */
import type { RunStatement } from '../pothos-cypher/index.ts';

/** What is in the graph, and whether it grows. */
export interface IngestProgress {
  pages: number;
  articles: number;
  figures: number;
  state: 'RUNNING' | 'IDLE';
}

export interface Context {
  /** Runs one reading statement within the request's deadline. */
  run: RunStatement;
  /** What is in the graph now, and each change. */
  progress(): AsyncIterable<IngestProgress>;
}
