/** A mention: an article names an entity; the edge between them, with every place. */
import type { Site } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';
import { cacheId } from '../cache-id.ts';
import { mentionEvidence } from '../evidence.ts';
import { Article, Entity, Evidence, Mention } from '../refs.ts';
import { MentionRule } from './rule.ts';

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
    id: t.value(
      cacheId(
        'Mention',
        ({ from }) => `${from}.id`,
        ({ to }) => `${to}.id`,
      ),
    ),
    count: t.property({ type: 'Int', of: 'edge', description: 'Number of places in the article that name it, 1 or more.' }),
    rule: t.property({
      type: 'String',
      of: 'edge',
      nullable: true,
      description:
        'The same as `mentionRule`, as the reader calls it: full-name, title-name … New rules appear here first; show it, do not branch on it.',
    }),
    mentionRule: t.value(
      MentionRule.field(({ edge }) => `${edge}.rule`, 'The rule of the surest of its places; null where none is kept.'),
    ),
    score: t.property({
      type: 'Float',
      of: 'edge',
      nullable: true,
      description: 'How sure the reader is of the surest of its places, 0 to 1; null where that was not kept.',
    }),
    article: t.part({
      type: Article,
      scope: ({ from }) => ({ node: from }),
      description: 'The article that names the entity.',
    }),
    entity: t.part({
      type: Entity,
      scope: ({ to }) => ({ node: to }),
      description: 'The region, agency, official or project that is named.',
    }),
    candidates: t.many({
      type: Entity,
      rows: candidates,
      description: 'Other entities the words could have meant, likeliest first; empty where there was no doubt.',
    }),
    evidence: t.many({
      type: Evidence,
      rows: mentionEvidence,
      page: true,
      description: 'The places in the text’s order; `count` says how many there are.',
    }),
  }),
});
