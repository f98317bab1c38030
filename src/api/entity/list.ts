/** What lists of all entity kinds share: filter fields and ways to sort. */
import { along, type Scope } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';
import { MENTIONS } from '../edges.ts';
import { idFilter } from '../id-filter.ts';
import { Text, Texts } from '../operators.ts';
import { some } from '../quantified.ts';
import { ArticleFilter, Entity, EntityConnection, EntityFilter } from '../refs.ts';

/** Ways to sort entities; the first two are served by indexes. */
export const entityTerms = {
  NAME: {
    description: 'By full name, in the order of Unicode code points.',
    by: ({ node }: Scope) => `${node}.name`,
    // The index holds name and id: it serves only what asks for both.
    always: ({ node }: Scope) => `${node}.name >= '' AND ${node}.id IS NOT NULL`,
  },
  ID: {
    description: 'By key: an order without meaning, the same in every graph of the same pages.',
    by: ({ node }: Scope) => `${node}.id`,
    always: ({ node }: Scope) => `${node}.id >= ''`,
  },
  MENTIONS: {
    description: 'By the number of articles that name it; every candidate is counted, so filter first.',
    by: ({ node }: Scope) => `COUNT { (${node})<-[:MENTIONS]-() }`,
    number: true,
  },
};

const ENTITIES = ['Region', 'Agency', 'Official', 'Project'];

/** Filter fields that every entity has; `label` tells of which kind, or `Entity`. */
export const entityFilterFields = (label: string) => ({
  id: label === 'Entity' ? idFilter(label, ...ENTITIES) : idFilter(label),
  name: {
    by: ({ node }: Scope) => `${node}.name`,
    input: Text,
    // The index of each kind holds name and id: it serves only what asks for both.
    ...(label !== 'Entity' && { indexed: label, always: ({ node }: Scope) => `${node}.id IS NOT NULL` }),
    description: 'Its full name, as the field `name` gives it.',
  },
  aliases: {
    by: ({ node }: Scope) => `${node}.aliases`,
    input: Texts,
    description: 'Other names it is printed under, as the field `aliases` gives them.',
  },
  articles: some(ArticleFilter, 'ArticleFilter', along(MENTIONS, 'in'), 'Articles that name it at least once.'),
});

builder.graphConnection(EntityConnection, { of: () => Entity });

builder.graphFilter(EntityFilter, {
  description: 'Conditions on entities of whatever kind.',
  fields: () => entityFilterFields('Entity'),
});

export const EntityOrder = builder.graphOrder('EntityOrder', {
  description: 'How to sort entities; ties are broken by id.',
  terms: entityTerms,
  tie: ({ node }) => `${node}.id`,
  initial: ['NAME', 'ASC'],
});
