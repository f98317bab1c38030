/** Lists of agencies: connection, filter and order. */
import { along } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';
import { HOLDS, LED_BY, SERVES, UNDER } from '../edges.ts';
import { entityFilterFields, entityTerms } from '../entity/list.ts';
import { AgencyKind } from '../enums.ts';
import { Text } from '../operators.ts';
import { some } from '../quantified.ts';
import {
  Agency,
  AgencyConnection,
  AgencyFilter,
  AgencyOfProjectConnection,
  OfficialFilter,
  PostFilter,
  ProjectFilter,
  RegionFilter,
} from '../refs.ts';
import { evidenceFields, roleFields } from '../relation.ts';

builder.graphConnection(AgencyConnection, { of: () => Agency });

builder.graphConnection(AgencyOfProjectConnection, {
  of: () => Agency,
  edge: (t) => ({ ...roleFields(t), ...evidenceFields(LED_BY)(t) }),
});

builder.graphFilter(AgencyFilter, {
  description: 'Conditions on agencies.',
  fields: () => ({
    ...entityFilterFields('Agency'),
    kind: {
      by: ({ node }) => `${node}.kind`,
      input: Text,
      deprecationReason: 'Use `agencyKind`.',
      description: 'Its kind as the graph stores it.',
    },
    agencyKind: AgencyKind.filter(({ node }) => `${node}.kind`, 'What sort of body it is.'),
    region: some(RegionFilter, 'RegionFilter', along(SERVES, 'out'), 'The region it serves (its jurisdiction).'),
    projects: some(ProjectFilter, 'ProjectFilter', along(LED_BY, 'in'), 'Projects it leads or takes part in.'),
    officials: some(OfficialFilter, 'OfficialFilter', along(HOLDS, 'in'), 'Officials who hold or held a post at it.'),
    posts: some(PostFilter, 'PostFilter', along(HOLDS, 'in', { each: true }), 'Posts at it, as articles state them.'),
    under: some(
      AgencyFilter,
      'AgencyFilter',
      along(UNDER, 'out'),
      'The agency it stands under; `none: {}` asks for those under no other.',
    ),
    subordinates: some(AgencyFilter, 'AgencyFilter', along(UNDER, 'in'), 'Agencies that stand directly under it.'),
  }),
});

export const AgencyOrder = builder.graphOrder('AgencyOrder', {
  description: 'How to sort agencies; ties are broken by id.',
  terms: { ...entityTerms },
  tie: ({ node }) => `${node}.id`,
  initial: ['NAME', 'ASC'],
});
