/** Lists of regions: connection, filter and order. */
import { along } from '../pothos-cypher/index.ts';
import { LOCATED_IN, PART_OF } from './edges.ts';
import { Text } from './operators.ts';
import { ProjectFilter } from './project-list.ts';
import { evidenceFields } from './relation.ts';
import { some } from './quantified.ts';
import { builder } from './builder.ts';
import { entityFilterFields, entityTerms } from './entity-list.ts';
import { Region } from './region.ts';

export const RegionConnection = builder.graphConnection(() => Region, { name: 'Region' });

export const RegionOfProjectConnection = builder.graphConnection(() => Region, {
  name: 'RegionOfProject',
  edge: evidenceFields(LOCATED_IN),
});

export const RegionFilter = builder.graphFilter('RegionFilter', {
  description: 'Which regions.',
  fields: () => ({
    ...entityFilterFields(),
    code: { by: ({ node }) => `${node}.code`, input: Text, description: 'GB/T 2260 code; `startsWith: "15"` is all of Inner Mongolia.' },
    level: { by: ({ node }) => `${node}.level`, input: Text, description: 'province, prefecture, county, township, village, zone.' },
    parent: some(RegionFilter, 'RegionFilter', along(PART_OF, 'out'), 'The region it is part of.'),
    projects: some(ProjectFilter, 'ProjectFilter', along(LOCATED_IN, 'in'), 'Projects in it.'),
  }),
});

export const RegionOrder = builder.graphOrder('RegionOrder', {
  description: 'How to sort regions; ties are broken by id.',
  terms: { ...entityTerms, CODE: { description: 'By code; what has none by key.', by: ({ node }) => `coalesce(${node}.code, ${node}.id)` } },
  tie: ({ node }) => `${node}.id`,
  initial: ['CODE', 'ASC'],
});
