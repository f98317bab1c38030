/** A post: an article says that an official holds an office; the edge between official and agency. */
import { builder } from './builder.ts';
import { ownEvidence } from './evidence.ts';
import { Agency, Evidence, Official, Post } from './refs.ts';

builder.graphRow(Post, {
  description: 'An article says that somebody holds an office.',
  fields: (t) => ({
    title: t.property({ type: 'String', of: 'edge', nullable: true, description: 'The title as printed: 局长.' }),
    former: t.property({ type: 'Boolean', of: 'edge', otherwise: false, description: 'The text says it is past (原).' }),
    acting: t.property({
      type: 'Boolean',
      of: 'edge',
      otherwise: false,
      description: 'The text says it is held for the time being (代).',
    }),
    asOf: t.property({ type: 'Date', of: 'edge', nullable: true, description: 'When the text says it was held.' }),
    official: t.part({ type: Official, scope: ({ from }) => ({ node: from as string }), description: 'Who.' }),
    agency: t.part({
      type: Agency,
      scope: ({ to }) => ({ node: to as string }),
      present: ({ to }) => `${to}:Agency`,
      description: 'Where; null when the text gives only the title.',
    }),
    evidence: t.many({ type: Evidence, rows: ownEvidence, description: 'The words that say so.' }),
  }),
});
