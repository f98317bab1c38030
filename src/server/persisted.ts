/** Documents kept under their SHA-256: the only ones there are when the server is told so. */
import { createHash } from 'node:crypto';
import { parse, print } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { coded } from '../api/errors.ts';

/** SHA-256 of a document's text, in hexadecimal. */
export const documentId = (text: string): string => createHash('sha256').update(text).digest('hex');

export interface Persisted {
  /** The document with this id; with or without `sha256:` before it. */
  find(id: string): string | null;
  /** Whether this is the text of one of them. */
  has(text: string): boolean;
}

/** Keeps documents under the ids of their text as it stands and as it is printed. */
export function persist(documents: string[]): Persisted {
  const byId = new Map<string, string>();
  for (const text of documents) for (const form of [text, print(parse(text))]) byId.set(documentId(form), form);
  const texts = new Set(byId.values());
  return { find: (id) => byId.get(id.replace(/^sha256:/, '')) ?? null, has: (text) => texts.has(text) };
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

type Body = Record<string, unknown>;

/** The id a request names its document by: `documentId`, or `extensions.persistedQuery.sha256Hash`. */
function idOf(body: Body): string | null {
  if (typeof body.documentId === 'string') return body.documentId;
  const query = (body.extensions as { persistedQuery?: { sha256Hash?: unknown } } | undefined)?.persistedQuery;
  return typeof query?.sha256Hash === 'string' && body.query === undefined ? query.sha256Hash : null;
}

/** The request with the document it names; null when there is none of that id. */
export function withDocument(body: Body, persisted: Persisted): Body | null {
  const id = idOf(body);
  if (id === null) return body;
  const query = persisted.find(id);
  if (query === null) return null;
  const { documentId: _, extensions: __, ...rest } = body;
  return { ...rest, query };
}
