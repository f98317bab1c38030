/** A mention: an article names an entity; the edge between them, with every place. */
import type { Site } from '../pothos-cypher/index.ts';
import { builder } from './builder.ts';
import { mentionEvidence } from './evidence.ts';
import { Article, Entity, Evidence, Mention } from './refs.ts';

/** Other entities it could have meant, by the ids kept on the edge. */
function candidates({ scope, fresh }: Site) {
  const node = fresh('n');
  return {
    clauses: `UNWIND coalesce(${scope.edge}.candidates, []) AS id${node} MATCH (${node}:Entity {id: id${node}})`,
    scope: { node },
    carried: [node],
  };
}

builder.graphRow(Mention, {
  description: 'An article names an entity: how often, where, and by which rule we know.',
  fields: (t) => ({
    count: t.property({ type: 'Int', of: 'edge', description: 'Number of places.' }),
    rule: t.property({
      type: 'String',
      of: 'edge',
      nullable: true,
      description: 'Rule of the surest link: full-name, short-name …',
    }),
    score: t.property({ type: 'Float', of: 'edge', nullable: true, description: 'How sure the surest link is, 0 to 1.' }),
    article: t.part({ type: Article, scope: ({ from }) => ({ node: from as string }), description: 'The article.' }),
    entity: t.part({ type: Entity, scope: ({ to }) => ({ node: to as string }), description: 'What it names.' }),
    candidates: t.many({ type: Entity, rows: candidates, description: 'What else it could have meant, best first.' }),
    evidence: t.many({
      type: Evidence,
      rows: mentionEvidence,
      page: true,
      description: 'The places; `count` says how many there are.',
    }),
  }),
});
