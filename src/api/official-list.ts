/** Lists of officials: connection, filter and order. */
import { along } from '../pothos-cypher/index.ts';
import { builder } from './builder.ts';
import { HOLDS } from './edges.ts';
import { entityFilterFields, entityTerms } from './entity-list.ts';
import { some } from './quantified.ts';
import { AgencyFilter, Official, OfficialConnection, OfficialFilter } from './refs.ts';

builder.graphConnection(OfficialConnection, { of: () => Official });

builder.graphFilter(OfficialFilter, {
  description: 'Which officials.',
  fields: () => ({
    ...entityFilterFields('Official'),
    agencies: some(AgencyFilter, 'AgencyFilter', along(HOLDS, 'out'), 'Agencies they hold or held a post at.'),
  }),
});

export const OfficialOrder = builder.graphOrder('OfficialOrder', {
  description: 'How to sort officials; ties are broken by id.',
  terms: { ...entityTerms },
  tie: ({ node }) => `${node}.id`,
  initial: ['NAME', 'ASC'],
});
