/** A newspaper and its pages; lists of papers: connection, filter and order. */
import { along } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';
import { IN_ISSUE } from '../edges.ts';
import { idFilter } from '../id-filter.ts';
import { idField, Node } from '../node.ts';
import { Text } from '../operators.ts';
import { PageOrder } from '../page/list.ts';
import { PageConnection, PageFilter, Publication, PublicationConnection, PublicationFilter } from '../refs.ts';

builder.graphNode(Publication, {
  label: 'Publication',
  description: 'A newspaper that at least one page was read of.',
  interfaces: () => [Node],
  fields: (t) => ({
    id: t.value(idField('Publication')),
    name: t.property({ type: 'String', description: 'The paper’s name as its masthead prints it: 内蒙古日报.' }),
    pages: t.connected({
      type: PageConnection,
      rows: along(IN_ISSUE, 'in'),
      order: PageOrder,
      filter: PageFilter,
      description: 'Pages of it that were read, newest issue first.',
    }),
  }),
});

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
