/** Lists of regions: connection, filter and order. */
import { along } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';
import { LOCATED_IN, PART_OF } from '../edges.ts';
import { entityFilterFields, entityTerms } from '../entity/list.ts';
import { RegionLevel } from '../enums.ts';
import { Text } from '../operators.ts';
import { some } from '../quantified.ts';
import { ProjectFilter, Region, RegionConnection, RegionFilter, RegionOfProjectConnection } from '../refs.ts';
import { evidenceFields } from '../relation.ts';

builder.graphConnection(RegionConnection, { of: () => Region });

builder.graphConnection(RegionOfProjectConnection, {
  of: () => Region,
  edge: evidenceFields(LOCATED_IN),
});

builder.graphFilter(RegionFilter, {
  description: 'Conditions on regions.',
  fields: () => ({
    ...entityFilterFields('Region'),
    code: {
      by: ({ node }) => `${node}.code`,
      input: Text,
      indexed: 'Region',
      description: 'GB/T 2260 code; `startsWith: "15"` is all of Inner Mongolia.',
    },
    level: {
      by: ({ node }) => `${node}.level`,
      input: Text,
      deprecationReason: 'Use `regionLevel`.',
      description: 'Its level as the graph stores it.',
    },
    regionLevel: RegionLevel.filter(({ node }) => `${node}.level`, 'At which level of the administrative division it stands.'),
    parent: some(RegionFilter, 'RegionFilter', along(PART_OF, 'out'), 'The region it is directly part of.'),
    projects: some(ProjectFilter, 'ProjectFilter', along(LOCATED_IN, 'in'), 'Projects that articles place in it.'),
  }),
});

export const RegionOrder = builder.graphOrder('RegionOrder', {
  description: 'How to sort regions; ties are broken by id.',
  terms: {
    ...entityTerms,
    CODE: {
      description: 'By GB/T 2260 code; regions without one come after, by key.',
      by: ({ node }) => `coalesce(${node}.code, ${node}.id)`,
    },
  },
  tie: ({ node }) => `${node}.id`,
  initial: ['CODE', 'ASC'],
});
