/** A newspaper, its pages, and how newspapers are found. */
import { along } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';
import { IN_ISSUE } from '../edges.ts';
import { idField, Node } from '../node.ts';
import { PageOrder } from '../page/list.ts';
import { PageConnection, PageFilter, Publication, PublicationConnection, PublicationFilter } from '../refs.ts';
import { all, byId } from '../root.ts';
import { PublicationOrder } from './list.ts';

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

builder.queryFields((t) => ({
  publication: byId(t, Publication, 'A newspaper by its id.'),
  publications: t.connected({
    type: PublicationConnection,
    rows: all('Publication'),
    order: PublicationOrder,
    filter: PublicationFilter,
    description: 'All newspapers of which a page was read, by name.',
  }),
}));
