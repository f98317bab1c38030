/** A fault of the driver → what it means for who asked. */
import { isRetryableError, Neo4jError } from 'neo4j-driver';

const codeOf = (error: unknown): string => (error instanceof Neo4jError ? error.code : '');

/** The statement was ended because it took longer than it was given. */
export const isTimeout = (error: unknown): boolean => /TransactionTimedOut/.test(codeOf(error));

/** The database is gone, can't be written or refuses us: the next statement would fare no better. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  !isTimeout(error) &&
  (isRetryableError(error) ||
    /^ServiceUnavailable|^SessionExpired|\.Security\.|DatabaseError|ReadOnly|NotALeader|Database\.Database/.test(error.code) ||
    /pool/i.test(error.message));

/** A fault of the database in one line for the user. */
export const faultLine = (error: unknown): string | null =>
  error instanceof Neo4jError ? `Neo4j: ${error.message.split('\n')[0]} (${error.code})` : null;
