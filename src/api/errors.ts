/** Any error → what a client may see of it: expected ones with a stable code, unexpected ones masked. */
import { GraphQLError } from 'graphql';
import { tooMuch } from '../pothos-cypher/index.ts';
import { LIMITS } from './limits/document.ts';

/** Codes that clients can rely on. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'LIMIT_EXCEEDED'
  | 'PERSISTED_ONLY'
  | 'PERSISTED_NOT_FOUND'
  | 'NOT_ACCEPTABLE'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'OVERLOADED'
  | 'INTERNAL_SERVER_ERROR';

/** An error with one of our codes. */
export const coded = (code: ErrorCode, message: string, http?: { status: number }): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...(http && { http }) } });

/** The same error with a code, when it has none. */
export function withCode(error: GraphQLError, code: ErrorCode): GraphQLError {
  if (error.extensions.code) return error;
  const { message, nodes, source, positions, path, originalError } = error;
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions: { ...error.extensions, code } });
}

/** The error of an answer that took too long. */
export const late = (deadline: number): GraphQLError => coded('TIMEOUT', `The answer took longer than ${deadline / 1000} s.`);

/** How a fault of the database is recognised; given by the server, since this folder knows no driver. */
interface Faults {
  isTimeout(error: unknown): boolean;
  isUnavailable(error: unknown): boolean;
  /** Nothing was free to run it on in time. */
  isOverloaded(error: unknown): boolean;
}

/** graphql's own words where it stops telling faults don't name the limit. */
const ABORTED = /^Too many errors processing variables/;
const MORE_VARIABLES = 'Of variables 50 faults are told; these have more.';

/** An error as thrown → as shown. What nobody foresaw says nothing of itself. */
export function shown(error: unknown, faults: Faults): GraphQLError {
  if (isAboutInput(error)) return ABORTED.test(error.message) ? tooMuch(MORE_VARIABLES) : withCode(error, 'BAD_USER_INPUT');
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof GraphQLError && cause.extensions?.code) return placed(cause, error);
  if (faults.isTimeout(cause)) return placed(late(LIMITS.deadline), error);
  if (faults.isOverloaded(cause)) return placed(coded('OVERLOADED', 'Too much is asked at once; try again soon.'), error);
  if (faults.isUnavailable(cause)) return placed(coded('UNAVAILABLE', 'The database does not answer; try again soon.'), error);
  return placed(coded('INTERNAL_SERVER_ERROR', 'Something went wrong here; it was logged.'), error);
}

/**
 * GraphQL's own errors about what was sent: of variables or the operation's name they have no place in the answer, of
 * arguments and directives they say where in the document. Values that can't be printed say neither.
 */
function isAboutInput(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  const { path, originalError: own } = error;
  if (!path) return !own || own instanceof GraphQLError;
  return own instanceof GraphQLError && !own.path && !own.originalError && !own.extensions.code && !!own.nodes?.length;
}

/** `what` at the place where `where` arose. */
function placed(what: GraphQLError, where: unknown): GraphQLError {
  if (!(where instanceof GraphQLError) || where === what) return what;
  const { nodes, source, positions, path } = where;
  return new GraphQLError(what.message, { nodes, source, positions, path, extensions: what.extensions });
}
