/** What the edges of a connection carry where articles state the relation: their words, and roles. */
import type { EdgeType, Pattern, Scope } from '../pothos-cypher/index.ts';
import type { FieldBuilder } from './entity/entity.ts';
import { AgencyRole } from './enums.ts';
import { evidenceOrder, relationEvidence } from './evidence.ts';
import { Evidence } from './refs.ts';

/** Words of the articles that state the relation. */
export function evidenceFields(edge: EdgeType, pattern?: Pattern) {
  const rows = relationEvidence(edge, pattern);
  return (t: FieldBuilder) => ({
    evidence: t.many({
      type: Evidence,
      rows,
      order: evidenceOrder,
      page: true,
      description: 'Words that say so, newest article first; `evidenceCount` says how many there are.',
    }),
    evidenceCount: t.counted({ rows, description: 'How many articles’ statements there are; `evidence` lists them.' }),
  });
}

/** Roles an agency has in a project, each once; an edge without one leads. */
const roles = ({ from, to }: Scope): string =>
  `COLLECT { MATCH (${from})-[r:LED_BY]->(${to}) WITH DISTINCT coalesce(r.role, 'leads') AS role ORDER BY role RETURN role }`;

/** The roles as text and as enums. */
export const roleFields = (t: FieldBuilder) => ({
  roles: t.value({
    type: ['String'],
    by: roles,
    deprecationReason: 'Use `agencyRoles`.',
    description: 'The same as `agencyRoles`, as the graph stores them: leads, takes-part, builds, funds.',
  }),
  agencyRoles: t.value(
    AgencyRole.list(roles, 'What the agency has to do with the project by all articles together, each role once.'),
  ),
});
