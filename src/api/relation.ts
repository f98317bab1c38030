/** What the edges of a connection carry where articles state the relation: their words, and roles. */
import type { Edge, Scope } from '../pothos-cypher/index.ts';
import type { FieldBuilder } from './entity.ts';
import { evidenceOrder, relationEvidence } from './evidence.ts';
import { Evidence } from './refs.ts';

type Pattern = (scope: Scope, link: string) => string;

/** Words of the articles that state the relation. */
export function evidenceFields(edge: Edge, pattern?: Pattern) {
  const rows = relationEvidence(edge, pattern);
  return (t: FieldBuilder) => ({
    evidence: t.many({
      type: Evidence,
      rows,
      order: evidenceOrder,
      page: true,
      description: 'Words that say so, newest article first; `evidenceCount` says how many there are.',
    }),
    evidenceCount: t.counted({ rows, description: 'How often articles say so.' }),
  });
}

/** Roles an agency has in a project, each once. */
export const rolesField = (t: FieldBuilder) =>
  t.value({
    type: ['String'],
    by: ({ from, to }) =>
      `COLLECT { MATCH (${from})-[r:LED_BY]->(${to}) WITH DISTINCT coalesce(r.role, 'leads') AS role ORDER BY role RETURN role }`,
    description: 'leads, takes-part, builds, funds.',
  });
