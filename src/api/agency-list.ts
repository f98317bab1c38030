/** Lists of agencies: connection, filter and order. */
import { along } from '../pothos-cypher/index.ts';
import { builder } from './builder.ts';
import { LED_BY, SERVES } from './edges.ts';
import { entityFilterFields, entityTerms } from './entity-list.ts';
import { Text } from './operators.ts';
import { some } from './quantified.ts';
import { Agency, AgencyConnection, AgencyFilter, AgencyOfProjectConnection, ProjectFilter, RegionFilter } from './refs.ts';
import { evidenceFields, rolesField } from './relation.ts';

builder.graphConnection(AgencyConnection, { of: () => Agency });

builder.graphConnection(AgencyOfProjectConnection, {
  of: () => Agency,
  edge: (t) => ({ roles: rolesField(t), ...evidenceFields(LED_BY)(t) }),
});

builder.graphFilter(AgencyFilter, {
  description: 'Which agencies.',
  fields: () => ({
    ...entityFilterFields('Agency'),
    kind: { by: ({ node }) => `${node}.kind`, input: Text, description: 'government, party, court, company …' },
    region: some(RegionFilter, 'RegionFilter', along(SERVES, 'out'), 'Regions it serves.'),
    projects: some(ProjectFilter, 'ProjectFilter', along(LED_BY, 'in'), 'Projects it leads or takes part in.'),
  }),
});

export const AgencyOrder = builder.graphOrder('AgencyOrder', {
  description: 'How to sort agencies; ties are broken by id.',
  terms: { ...entityTerms },
  tie: ({ node }) => `${node}.id`,
  initial: ['NAME', 'ASC'],
});
