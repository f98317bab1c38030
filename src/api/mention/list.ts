/** Lists of mentions: connection, filter, and the orders they come in from either side. */
import { ending, type Scope } from '../../pothos-cypher/index.ts';
import { dayOf } from '../article/list.ts';
import { builder } from '../builder.ts';
import { EntityKindFilter } from '../enums.ts';
import { Day, Numeric, Text } from '../operators.ts';
import { some } from '../quantified.ts';
import { ArticleFilter, EntityFilter, Mention, MentionConnection, MentionFilter } from '../refs.ts';
import { MentionRule } from './rule.ts';

builder.graphConnection(MentionConnection, { of: () => Mention });

/** The kind of what is named, as its label tells. */
const kindOf = ({ to }: Scope): string => `head([x IN labels(${to}) WHERE x <> 'Entity'])`;

builder.graphFilter(MentionFilter, {
  description: 'Conditions on mentions.',
  fields: () => ({
    rule: {
      by: ({ edge }) => `${edge}.rule`,
      input: Text,
      description: 'The rule of the surest of its places, as the reader calls it.',
    },
    mentionRule: MentionRule.filter(({ edge }) => `${edge}.rule`, 'The rule of the surest of its places.'),
    score: {
      by: ({ edge }) => `${edge}.score`,
      input: Numeric,
      description: 'How sure the reader is of the surest of its places, 0 to 1.',
    },
    count: { by: ({ edge }) => `${edge}.count`, input: Numeric, description: 'Number of places in the article that name it.' },
    kind: { by: kindOf, input: EntityKindFilter, description: 'Whether a region, an agency, an official or a project is named.' },
    entity: some(EntityFilter, 'EntityFilter', ending('to'), 'The entity that is named.'),
    article: some(ArticleFilter, 'ArticleFilter', ending('from'), 'The article that names it.'),
    date: {
      by: ({ from }) => dayOf(from),
      input: Day,
      description: 'The day (`Article.day`) of the article that names it.',
    },
  }),
});

/** Of an article: entities by name or by key. */
export const mentionOfArticleOrder = builder.graphOrder('ArticleMentionOrder', {
  description: 'How to sort an article’s mentions; by key when not told, ties are broken by it.',
  terms: {
    ID: {
      description: 'By key: an order without meaning, the same in every graph of the same pages.',
      by: ({ to }) => `${to}.id`,
    },
    COUNT: {
      description: 'By the number of places in the article that name it.',
      by: ({ edge }) => `${edge}.count`,
      number: true,
    },
  },
  tie: ({ to }) => `${to}.id`,
  initial: ['ID', 'ASC'],
});

/** Of an entity: newest article first. */
export const mentionOfEntityOrder = builder.graphOrder('EntityMentionOrder', {
  description: 'How to sort an entity’s mentions; newest first when not told, ties are broken by the article’s key.',
  terms: {
    DATE: {
      description: 'By the day of the article that names it; those without one stand before all others in ASC.',
      by: ({ from }) => dayOf(from),
    },
    COUNT: {
      description: 'By the number of places in the article that name it.',
      by: ({ edge }) => `${edge}.count`,
      number: true,
    },
  },
  tie: ({ from }) => `${from}.id`,
  initial: ['DATE', 'DESC'],
});
