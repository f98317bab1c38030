/** Documents kept under their SHA-256: the only ones there are when the server is told so. */
import { createHash } from 'node:crypto';
import { type DocumentNode, type FieldNode, Kind, parse, print, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { coded } from '../api/errors.ts';

/** SHA-256 of a document's text, in hexadecimal. */
export const documentId = (text: string): string => createHash('sha256').update(text).digest('hex');

export interface Persisted {
  /** Nothing else is answered. */
  only: boolean;
  /** The document with this id; with or without `sha256:` before it. */
  find(id: string): string | null;
  /** Whether this is the text of one of them. */
  has(text: string): boolean;
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** A document as clients that normalise send it: `__typename` ends every selection below the root that has none. */
const withTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet(node, _key, parent) {
      const root = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      const has = node.selections.some((each) => each.kind === Kind.FIELD && each.name.value === '__typename' && !each.alias);
      return root || has ? undefined : { ...node, selections: [...node.selections, TYPENAME] };
    },
  });

/** The texts in which clients send a document. */
function formsOf(text: string): string[] {
  const document = parse(text);
  return [text, print(document), print(withTypenames(document))];
}

/** Keeps documents under the ids of their text as it stands, as it is printed, and as Apollo Client and urql print it. */
export function persist(documents: string[], only = false): Persisted {
  const byId = new Map(documents.flatMap(formsOf).map((form) => [documentId(form), form]));
  const texts = new Set(byId.values());
  return { only, find: (id) => byId.get(id.replace(/^sha256:/, '')) ?? null, has: (text) => texts.has(text) };
}

/** Plugin: refuses every document that isn't kept; on whatever path it came. */
export function usePersistedOnly(persisted: Persisted): Plugin {
  return {
    onParse({ params }) {
      if (!persisted.has(String(params.source)))
        throw coded('PERSISTED_ONLY', 'Only persisted documents are answered here.', { status: 403 });
    },
  };
}

/** What a request asks, as JSON says it. */
type AskedRequest = Record<string, unknown>;

/** Why a request's document isn't answered. */
export interface Missing {
  status: number;
  code: string;
  message: string;
}

/** No such document, and sending it whole would not help, or was not meant. */
const missing = (message: string): Missing => ({ status: 404, code: 'PERSISTED_NOT_FOUND', message });

/**
 * Told to clients that would have us learn documents by their hash: they send this one whole, and ask by hash no more.
 * We learn none, since what anybody may fill has to be bounded, emptied and shared among servers, for some bytes saved.
 * urql knows it by its message, Apollo by message or code.
 */
const NOT_LEARNT: Missing = { status: 200, code: 'PERSISTED_QUERY_NOT_SUPPORTED', message: 'PersistedQueryNotSupported' };

/** The hash of `extensions.persistedQuery`, when the document itself was left out. */
function hashOf({ query, extensions }: AskedRequest): string | null {
  if (query != null && query !== '') return null;
  const hash = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash : null;
}

/** The request with the document it names by `documentId` or hash, or why there is none; unchanged when it names none. */
export function withDocument(asked: AskedRequest, persisted: Persisted): { asked: AskedRequest } | { missing: Missing } {
  const id = typeof asked.documentId === 'string' ? asked.documentId : null;
  const hash = id ?? hashOf(asked);
  if (hash === null) return { asked };
  const query = persisted.find(hash);
  const { documentId: _, extensions: __, ...rest } = asked;
  if (query !== null) return { asked: { ...rest, query } };
  if (id !== null) return { missing: missing('No document is kept under this id.') };
  return { missing: persisted.only ? missing('Only kept documents are answered here; none has this hash.') : NOT_LEARNT };
}
