/** A page as it was read, and how pages are found. */
import { along } from '../../pothos-cypher/index.ts';
import { ArticleOrder } from '../article/list.ts';
import { builder } from '../builder.ts';
import { ISODate } from '../date.ts';
import { IN_ISSUE, PRINTED_ON } from '../edges.ts';
import { idField, Node } from '../node.ts';
import { ArticleConnection, ArticleFilter, Page, PageConnection, PageFilter, Publication } from '../refs.ts';
import { all, byId } from '../root.ts';
import { PageOrder } from './list.ts';

builder.graphNode(Page, {
  label: 'Page',
  description: 'A newspaper page as it was read: one file, its articles and what was left over.',
  interfaces: () => [Node],
  fields: (t) => ({
    id: t.value(idField('Page')),
    key: t.property({ type: 'String', from: 'id', description: 'Its key in the graph and in exports.' }),
    source: t.property({
      type: 'String',
      nullable: true,
      description: 'Name of the file it was read from; null where it came without one.',
    }),
    issueDate: t.property({
      type: ISODate,
      nullable: true,
      description: 'Day of the issue by the masthead or the file’s name; null where neither tells.',
    }),
    number: t.property({
      type: 'String',
      nullable: true,
      description: 'Page number as printed: 8, A03; null where none is printed.',
    }),
    name: t.property({
      type: 'String',
      nullable: true,
      description: 'Name of the page as printed: 综合; null where none is printed.',
    }),
    leftover: t.property({
      type: ['String'],
      otherwise: [],
      description: 'Text that could not be placed in any article; nothing is dropped.',
    }),
    publication: t.one({
      type: Publication,
      rows: along(IN_ISSUE, 'out'),
      description: 'The newspaper it belongs to; null where the page does not tell.',
    }),
    articles: t.connected({
      type: ArticleConnection,
      rows: along(PRINTED_ON, 'in'),
      order: ArticleOrder,
      filter: ArticleFilter,
      description: 'Articles printed on it, newest first; `order` tells their place on the page.',
    }),
  }),
});

builder.queryFields((t) => ({
  page: byId(t, Page, 'A page by its id.'),
  pages: t.connected({
    type: PageConnection,
    rows: all('Page'),
    order: PageOrder,
    filter: PageFilter,
    description: 'All pages that were read, newest issue first.',
  }),
}));
