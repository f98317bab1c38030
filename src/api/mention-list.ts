/** Lists of mentions: connection, filter, and the orders they come in from either side. */

import { dayOf } from './article-list.ts';
import { builder } from './builder.ts';
import { Day, Numeric, Text } from './operators.ts';
import { Mention, MentionConnection, MentionFilter } from './refs.ts';

builder.graphConnection(MentionConnection, { of: () => Mention });

builder.graphFilter(MentionFilter, {
  description: 'Which mentions.',
  fields: () => ({
    rule: { by: ({ edge }) => `${edge}.rule`, input: Text, description: 'Rule that linked it.' },
    score: { by: ({ edge }) => `${edge}.score`, input: Numeric, description: 'How sure the link is.' },
    count: { by: ({ edge }) => `${edge}.count`, input: Numeric, description: 'Number of places.' },
    date: { by: ({ from }) => dayOf(from as string), input: Day, description: 'The article’s date.' },
  }),
});

/** Of an article: entities by name or by key. */
export const mentionOfArticleOrder = builder.graphOrder('ArticleMentionOrder', {
  description: 'How to sort an article’s mentions.',
  terms: {
    ID: { description: 'By key.', by: ({ to }) => `${to}.id` },
    COUNT: { description: 'By the number of places.', by: ({ edge }) => `${edge}.count`, number: true },
  },
  tie: ({ to }) => `${to}.id`,
  initial: ['ID', 'ASC'],
});

/** Of an entity: newest article first. */
export const mentionOfEntityOrder = builder.graphOrder('EntityMentionOrder', {
  description: 'How to sort an entity’s mentions.',
  terms: {
    DATE: { description: 'By date.', by: ({ from }) => dayOf(from as string) },
    COUNT: { description: 'By the number of places.', by: ({ edge }) => `${edge}.count`, number: true },
  },
  tie: ({ from }) => `${from}.id`,
  initial: ['DATE', 'DESC'],
});
