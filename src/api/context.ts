/** What a request brings to its resolvers. */
import type { Run } from '../pothos-cypher/index.ts';

export interface Context {
  /** Runs one reading statement within the request's deadline. */
  run: Run;
}
