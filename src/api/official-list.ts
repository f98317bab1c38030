/** Lists of officials: connection, filter and order. */
import { along } from '../pothos-cypher/index.ts';
import { AgencyFilter } from './agency-list.ts';
import { HOLDS } from './edges.ts';
import { some } from './quantified.ts';
import { builder } from './builder.ts';
import { entityFilterFields, entityTerms } from './entity-list.ts';
import { Official } from './official.ts';

export const OfficialConnection = builder.graphConnection(() => Official, { name: 'Official' });

export const OfficialFilter = builder.graphFilter('OfficialFilter', {
  description: 'Which officials.',
  fields: () => ({
    ...entityFilterFields(),
    agencies: some(AgencyFilter, 'AgencyFilter', along(HOLDS, 'out'), 'Agencies they hold or held a post at.'),
  }),
});

export const OfficialOrder = builder.graphOrder('OfficialOrder', {
  description: 'How to sort officials; ties are broken by id.',
  terms: { ...entityTerms },
  tie: ({ node }) => `${node}.id`,
  initial: ['NAME', 'ASC'],
});
