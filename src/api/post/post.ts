/** A post: an article says that an official holds an office; the edge between official and agency. */
import type { Expression } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';
import { cacheId } from '../cache-id.ts';
import { ownEvidence } from '../evidence.ts';
import { Agency, Evidence, Official, Post } from '../refs.ts';

/** What makes two statements of a post one, as the graph keeps them: official, agency (or article), and the words but not their place. */
const STATED: Expression[] = [
  ({ from }) => `${from}.id`,
  ({ to }) => `${to}.id`,
  ...['article', 'title', 'former', 'acting', 'asOf'].map(
    (name): Expression =>
      ({ edge }) =>
        `${edge}.${name}`,
  ),
];

builder.graphRow(Post, {
  description: 'A post as one article states it: who, where, under which title, as of when.',
  fields: (t) => ({
    id: t.value(cacheId('Post', ...STATED)),
    title: t.property({
      type: 'String',
      of: 'edge',
      nullable: true,
      description: 'The title as printed: 局长; null where only the body is named.',
    }),
    former: t.property({
      type: 'Boolean',
      of: 'edge',
      otherwise: false,
      description: 'Whether the text says that it is past (原).',
    }),
    acting: t.property({
      type: 'Boolean',
      of: 'edge',
      otherwise: false,
      description: 'Whether the text says that it is held for the time being (代).',
    }),
    asOf: t.property({ type: 'Date', of: 'edge', nullable: true, description: 'When the text says it was held.' }),
    official: t.part({
      type: Official,
      scope: ({ from }) => ({ node: from }),
      description: 'The official whose post it is.',
    }),
    agency: t.part({
      type: Agency,
      scope: ({ to }) => ({ node: to }),
      present: ({ to }) => `${to}:Agency`,
      description: 'The agency at which it is held; null where the text gives only the title.',
    }),
    evidence: t.many({ type: Evidence, rows: ownEvidence, description: 'The words that state the post; one place.' }),
  }),
});
