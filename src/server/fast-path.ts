/** A plain JSON request → its answer, past yoga's fetch layer but through all its plugins; null when it isn't plain. */
import type { IncomingHttpHeaders } from 'node:http';
import { type DocumentNode, type ExecutionResult, getOperationAST, OperationTypeNode } from 'graphql';
import type { Arrival, Yoga } from './yoga.ts';

/** Fields a plain request may have; in `extensions` clients say who they are. */
const FIELDS = new Set(['query', 'variables', 'operationName', 'extensions']);

/** What a plain request asks. */
interface Plain {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** Types of an answer in one piece. */
type AnswerType = 'application/json' | 'application/graphql-response+json';

const isAnswerType = (type: string | undefined): type is AnswerType =>
  type === 'application/json' || type === 'application/graphql-response+json';

/**
 * The type in which a client wants its answer when it asks nothing special: the one it names first, as Apollo, urql and
 * Relay name GraphQL's own before all they take besides; null for whatever is to be weighed.
 */
export function plainType({ accept }: IncomingHttpHeaders): AnswerType | null {
  if (!accept || accept === '*/*') return 'application/json';
  const first = accept.split(',', 1)[0]?.trim();
  return isAnswerType(first) ? first : null;
}

/** Whether an answer of this type is a 200: GraphQL's own type tells by its status what was refused before it ran. */
export function isPlainAnswer(type: AnswerType, { data, errors }: ExecutionResult): boolean {
  return type === 'application/json' || (data !== undefined && !errors?.some(({ extensions }) => extensions.http));
}

/** Whether a value of JSON is an object. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRecordOrNothing = (value: unknown): boolean => value === undefined || value === null || isRecord(value);

/** The body if it is just a query with variables; anything odd is yoga's to refuse. */
export function plainBody(body: unknown): Plain | null {
  if (!isRecord(body)) return null;
  for (const field of Object.keys(body)) if (!FIELDS.has(field)) return null;
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string' || !query) return null;
  if (![variables, extensions].every(isRecordOrNothing)) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  return body as unknown as Plain;
}

/** For each server the documents that passed its parser and rules before: both are functions of the text alone. */
const passed = new WeakMap<Yoga, Map<string, DocumentNode>>();
const MAX_PASSED = 1000;

function passedOf(yoga: Yoga): Map<string, DocumentNode> {
  const known = passed.get(yoga) ?? new Map<string, DocumentNode>();
  passed.set(yoga, known);
  return known;
}

type Enveloped = ReturnType<Yoga['getEnveloped']>;

/** The document, if it passes all that yoga's plugins ask of documents. */
function documentOf(yoga: Yoga, { schema, parse, validate }: Enveloped, query: string): DocumentNode | null {
  const before = passedOf(yoga);
  const known = before.get(query);
  if (known) return known;
  try {
    const document: DocumentNode = parse(query);
    if (validate(schema, document).length) return null;
    if (before.size >= MAX_PASSED) before.delete(before.keys().next().value as string);
    before.set(query, document);
    return document;
  } catch {
    return null;
  }
}

/** Executes a plain request; null for what fails before execution, so that yoga says how. */
export async function answerPlain(yoga: Yoga, params: Plain, arrival: Arrival): Promise<ExecutionResult | null> {
  const { query, operationName } = params;
  const enveloped = yoga.getEnveloped({ ...arrival, params } as never);
  const document = documentOf(yoga, enveloped, query);
  if (!document || getOperationAST(document, operationName || null)?.operation !== OperationTypeNode.QUERY) return null;
  const { schema, execute, contextFactory } = enveloped;
  const contextValue = await contextFactory();
  return (await execute({
    schema,
    document,
    variableValues: params.variables ?? undefined,
    operationName,
    contextValue,
  })) as ExecutionResult;
}
