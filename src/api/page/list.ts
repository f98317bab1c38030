/** Lists of pages: connection, filter and order. */
import { along } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';
import { IN_ISSUE } from '../edges.ts';
import { idFilter } from '../id-filter.ts';
import { Day, Text } from '../operators.ts';
import { some } from '../quantified.ts';
import { Page, PageConnection, PageFilter, PublicationFilter } from '../refs.ts';

builder.graphConnection(PageConnection, { of: () => Page });

builder.graphFilter(PageFilter, {
  description: 'Conditions on pages.',
  fields: () => ({
    id: idFilter('Page'),
    source: { by: ({ node }) => `${node}.source`, input: Text, description: 'The name of the file it was read from.' },
    number: { by: ({ node }) => `${node}.number`, input: Text, description: 'The page number as printed: 8, A03.' },
    issueDate: { by: ({ node }) => `${node}.issueDate`, input: Day, description: 'The day of the issue.' },
    publication: some(PublicationFilter, 'PublicationFilter', along(IN_ISSUE, 'out'), 'The newspaper it belongs to.'),
  }),
});

export const PageOrder = builder.graphOrder('PageOrder', {
  description: 'How to sort pages; ties are broken by id.',
  terms: {
    ISSUE_DATE: {
      description: 'By day of issue; pages without one stand before all others in ASC.',
      by: ({ node }) => `coalesce(${node}.issueDate, '')`,
    },
    SOURCE: { description: 'By the name of the file it was read from.', by: ({ node }) => `coalesce(${node}.source, '')` },
    ID: {
      description: 'By key: an order without meaning, the same in every graph of the same pages.',
      by: ({ node }) => `${node}.id`,
      always: ({ node }) => `${node}.id >= ''`,
    },
  },
  tie: ({ node }) => `${node}.id`,
  initial: ['ISSUE_DATE', 'DESC'],
});
