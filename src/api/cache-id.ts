/** The id field of what is no node: a statement, told by what it says. */
import { createHash } from 'node:crypto';
import type { Expression, Scope } from '../pothos-cypher/index.ts';
import { globalId } from './global-id.ts';

/** Characters of the digest that tell two statements apart. */
const LENGTH = 24;

/** An id that is a function of these expressions: the same parts give the same id, whenever the page is read. */
export const cacheId = (type: string, ...parts: Expression[]) => ({
  type: 'ID' as const,
  description:
    'Opaque id that no other object has and that stays the same while the article says the same: for clients’ caches. `node(id:)` does not find it.',
  by: (scope: Scope) => `[${parts.map((part) => part(scope)).join(', ')}]`,
  read: (raw: unknown) => globalId(type, createHash('sha256').update(JSON.stringify(raw)).digest('hex').slice(0, LENGTH)),
});
