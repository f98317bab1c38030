/** An article, what it names and reports, and how articles are found. */
import { along } from '../../pothos-cypher/index.ts';
import { AgencyOrder } from '../agency/list.ts';
import { builder } from '../builder.ts';
import { ISODate } from '../date.ts';
import { CONTINUES, MENTIONS, PRINTED_ON, REPORTS } from '../edges.ts';
import { ArticleKind } from '../enums.ts';
import { FigureOrder } from '../figure/list.ts';
import { mentionOfArticleOrder } from '../mention/list.ts';
import { idField, Node } from '../node.ts';
import { OfficialOrder } from '../official/list.ts';
import { PostOrder, postsIn } from '../post/list.ts';
import { ProjectOrder } from '../project/list.ts';
import {
  AgencyConnection,
  AgencyFilter,
  Article,
  ArticleConnection,
  ArticleFilter,
  FigureConnection,
  FigureFilter,
  MentionConnection,
  MentionFilter,
  OfficialConnection,
  OfficialFilter,
  Page,
  PostConnection,
  PostFilter,
  ProjectConnection,
  ProjectFilter,
  RegionConnection,
  RegionFilter,
} from '../refs.ts';
import { RegionOrder } from '../region/list.ts';
import { all, byId } from '../root.ts';
import { ArticleOrder, dayOf } from './list.ts';
import { ArticlePart, partsOfArticle } from './part.ts';
import { Reading } from './reading.ts';

builder.graphNode(Article, {
  label: 'Article',
  description: 'One article of a newspaper page: a report, a notice, a caption; its columns are joined to one text.',
  interfaces: () => [Node],
  fields: (t) => ({
    id: t.value(idField('Article')),
    key: t.property({ type: 'String', from: 'id', description: 'Its key in the graph and in exports.' }),
    headline: t.property({
      type: 'String',
      nullable: true,
      description: 'Headline (标题); null where it has none, as captions and briefs do.',
    }),
    subtitle: t.property({
      type: 'String',
      nullable: true,
      description: 'Line below the headline (副题); null where there is none.',
    }),
    kicker: t.property({
      type: 'String',
      nullable: true,
      description: 'Line above the headline (引题, 肩题); null where there is none.',
    }),
    section: t.property({
      type: 'String',
      nullable: true,
      description: 'Section or column it stands in (栏目); null where none is printed.',
    }),
    kind: t.property({
      type: 'String',
      nullable: true,
      deprecationReason: 'Use `articleKind`.',
      description: 'The same as `articleKind`, as the graph stores it: news, feature, caption and so on.',
    }),
    articleKind: t.value(
      ArticleKind.field(({ node }) => `${node}.kind`, 'What sort of piece it is; null where it was not told.'),
    ),
    date: t.property({
      type: ISODate,
      nullable: true,
      description: 'Date of the dateline (电头), or the day the report gives as its own; null where it has none. See `day`.',
    }),
    day: t.value({
      type: ISODate,
      nullable: true,
      by: ({ node }) => dayOf(node),
      read: (raw) => raw || null,
      description:
        'The day it counts for when articles are sorted, filtered or counted: its `date`, else the issue date of its page; null where neither is printed.',
    }),
    place: t.property({
      type: 'String',
      nullable: true,
      description: 'Place of the dateline (电头) as printed: 呼和浩特; null where it has none.',
    }),
    wire: t.property({
      type: 'String',
      nullable: true,
      description: 'Who filed it, as printed: 本报, 新华社; null where it is not said.',
    }),
    reporters: t.property({
      type: ['String'],
      otherwise: [],
      description: 'Names in the byline (署名), in their order; empty where it has none.',
    }),
    text: t.property({
      type: 'String',
      description: 'The body, its columns joined and its line ends taken out; the offsets of all evidence refer to it.',
    }),
    order: t.property({ type: 'Int', otherwise: 0, description: 'Its place among the articles of the page, from 0.' }),
    reading: t.part({
      type: Reading,
      description: 'How sure the reader is of its boundaries and headline; null where that was not kept.',
      scope: (scope) => scope,
      present: ({ node }) => `${node}.readingScore IS NOT NULL`,
    }),
    url: t.property({
      type: 'String',
      nullable: true,
      description: 'Its address on the web, as its source gives it; null where it does not.',
    }),
    sourceId: t.property({
      type: 'String',
      nullable: true,
      description: 'Its key in the record, feed or e-paper it was read from; null where it has none.',
    }),
    parts: t.many({
      type: ArticlePart,
      rows: partsOfArticle,
      description:
        'Where it is printed, in the order of reading; empty where its source has no pages with places, as text has none.',
    }),
    page: t.one({ type: Page, rows: along(PRINTED_ON, 'out'), description: 'The page it is printed on.' }),
    continues: t.one({
      type: Article,
      rows: along(CONTINUES, 'out'),
      description: 'The article on another page that it is the second part of (上接); null where it is none.',
    }),
    continuedBy: t.one({
      type: Article,
      rows: along(CONTINUES, 'in'),
      description: 'The article on another page that is its second part (下转); null where it has none.',
    }),
    mentions: t.connected({
      type: MentionConnection,
      rows: along(MENTIONS, 'out'),
      order: mentionOfArticleOrder,
      filter: MentionFilter,
      description: 'Regions, agencies, officials and projects that it names, each with all the places that do.',
    }),
    figures: t.connected({
      type: FigureConnection,
      rows: along(REPORTS, 'out'),
      order: FigureOrder,
      filter: FigureFilter,
      description: 'Figures that it reports, each a number with its unit.',
    }),
    posts: t.connected({
      type: PostConnection,
      rows: postsIn,
      order: PostOrder,
      filter: PostFilter,
      description: 'Posts of officials as this article states them, those included of which it says only the title.',
    }),
    regions: t.connected({
      type: RegionConnection,
      rows: along(MENTIONS, 'out'),
      order: RegionOrder,
      filter: RegionFilter,
      description: 'Regions that it names at least once.',
    }),
    agencies: t.connected({
      type: AgencyConnection,
      rows: along(MENTIONS, 'out'),
      order: AgencyOrder,
      filter: AgencyFilter,
      description: 'Agencies that it names at least once.',
    }),
    officials: t.connected({
      type: OfficialConnection,
      rows: along(MENTIONS, 'out'),
      order: OfficialOrder,
      filter: OfficialFilter,
      description: 'Officials that it names at least once.',
    }),
    projects: t.connected({
      type: ProjectConnection,
      rows: along(MENTIONS, 'out'),
      order: ProjectOrder,
      filter: ProjectFilter,
      description: 'Projects that it names at least once.',
    }),
  }),
});

builder.queryFields((t) => ({
  article: byId(t, Article, 'An article by its id.'),
  articles: t.connected({
    type: ArticleConnection,
    rows: all('Article'),
    order: ArticleOrder,
    filter: ArticleFilter,
    description: 'All articles, newest first.',
  }),
}));
