/** Lists of newspapers: connection, filter and order. */
import { builder } from '../builder.ts';
import { idFilter } from '../id-filter.ts';
import { Text } from '../operators.ts';
import { Publication, PublicationConnection, PublicationFilter } from '../refs.ts';

builder.graphConnection(PublicationConnection, { of: () => Publication });

builder.graphFilter(PublicationFilter, {
  description: 'Conditions on newspapers.',
  fields: () => ({
    id: idFilter('Publication'),
    name: { by: ({ node }) => `${node}.name`, input: Text, description: 'The paper’s name as its masthead prints it.' },
  }),
});

export const PublicationOrder = builder.graphOrder('PublicationOrder', {
  terms: {
    NAME: {
      description: 'By full name, in the order of Unicode code points.',
      by: ({ node }) => `${node}.name`,
      always: ({ node }) => `${node}.name >= ''`,
    },
  },
  tie: ({ node }) => `${node}.id`,
  initial: ['NAME', 'ASC'],
});
