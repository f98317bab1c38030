/** Lists of officials: connection, filter and order. */
import { along } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';
import { HOLDS, POST } from '../edges.ts';
import { entityFilterFields, entityTerms } from '../entity/list.ts';
import { some } from '../quantified.ts';
import { AgencyFilter, Official, OfficialConnection, OfficialFilter, PostFilter } from '../refs.ts';

builder.graphConnection(OfficialConnection, { of: () => Official });

builder.graphFilter(OfficialFilter, {
  description: 'Conditions on officials.',
  fields: () => ({
    ...entityFilterFields('Official'),
    agencies: some(
      AgencyFilter,
      'AgencyFilter',
      along(HOLDS, 'out'),
      'Agencies at which they hold or held a post, by any article.',
    ),
    posts: some(
      PostFilter,
      'PostFilter',
      along(POST, 'out', { each: true }),
      'Posts that articles give them, at an agency or by title alone.',
    ),
  }),
});

export const OfficialOrder = builder.graphOrder('OfficialOrder', {
  description: 'How to sort officials; ties are broken by id.',
  terms: { ...entityTerms },
  tie: ({ node }) => `${node}.id`,
  initial: ['NAME', 'ASC'],
});
