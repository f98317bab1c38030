/** An article, and the ways to it. */
import { along } from '../pothos-cypher/index.ts';
import { AgencyOrder } from './agency-list.ts';
import { builder } from './builder.ts';
import { ISODate } from './date.ts';
import { CONTINUES, MENTIONS, PRINTED_ON, REPORTS } from './edges.ts';
import { FigureOrder } from './figure-list.ts';
import { mentionOfArticleOrder } from './mention-list.ts';
import { idField, Node } from './node.ts';
import { OfficialOrder } from './official-list.ts';
import { ProjectOrder } from './project-list.ts';
import {
  AgencyConnection,
  AgencyFilter,
  Article,
  FigureConnection,
  FigureFilter,
  MentionConnection,
  MentionFilter,
  OfficialConnection,
  OfficialFilter,
  Page,
  ProjectConnection,
  ProjectFilter,
  RegionConnection,
  RegionFilter,
} from './refs.ts';
import { RegionOrder } from './region-list.ts';

/** How sure the reader is of the article's boundaries and headline. */
export const Reading = builder.graphRow('Reading', {
  description: 'How sure the reader is of the article’s boundaries and headline.',
  fields: (t) => ({
    score: t.property({ type: 'Float', from: 'readingScore', description: '0 to 1.' }),
    reasons: t.property({ type: ['String'], from: 'readingReasons', otherwise: [], description: 'What made it less sure.' }),
  }),
});

builder.graphNode(Article, {
  label: 'Article',
  description: 'One piece of a page, its columns joined.',
  interfaces: () => [Node],
  fields: (t) => ({
    id: t.value(idField('Article')),
    key: t.property({ type: 'String', from: 'id', description: 'Its key in the graph and in exports.' }),
    headline: t.property({ type: 'String', nullable: true, description: 'Headline (标题).' }),
    subtitle: t.property({ type: 'String', nullable: true, description: 'Line below the headline (副题).' }),
    kicker: t.property({ type: 'String', nullable: true, description: 'Line above the headline (引题).' }),
    section: t.property({ type: 'String', nullable: true, description: 'Section or column it stands in (栏目).' }),
    kind: t.property({
      type: 'String',
      nullable: true,
      description: 'news, feature, caption, notice, editorial, continuation, brief.',
    }),
    date: t.property({ type: ISODate, nullable: true, description: 'Date of the dateline (电头).' }),
    place: t.property({ type: 'String', nullable: true, description: 'Place of the dateline as printed.' }),
    wire: t.property({ type: 'String', nullable: true, description: 'Who filed it, as printed: 本报, 新华社.' }),
    reporters: t.property({ type: ['String'], otherwise: [], description: 'Names in the byline (署名).' }),
    text: t.property({ type: 'String', description: 'The body; offsets of all facts refer to it.' }),
    order: t.property({ type: 'Int', otherwise: 0, description: 'Its place on the page, from 0.' }),
    reading: t.part({
      type: Reading,
      description: 'How sure the reader is of it.',
      scope: (scope) => scope,
      present: ({ node }) => `${node}.readingScore IS NOT NULL`,
    }),
    page: t.one({ type: Page, rows: along(PRINTED_ON, 'out'), description: 'The page it is printed on.' }),
    continues: t.one({
      type: Article,
      rows: along(CONTINUES, 'out'),
      description: 'The piece on another page it goes on from (上接).',
    }),
    continuedBy: t.one({
      type: Article,
      rows: along(CONTINUES, 'in'),
      description: 'The piece on another page that goes on from it (下转).',
    }),
    mentions: t.connected({
      type: MentionConnection,
      rows: along(MENTIONS, 'out'),
      order: mentionOfArticleOrder,
      filter: MentionFilter,
      description: 'Entities it names, each with all the places that name it.',
    }),
    figures: t.connected({
      type: FigureConnection,
      rows: along(REPORTS, 'out'),
      order: FigureOrder,
      filter: FigureFilter,
      description: 'Figures it reports.',
    }),
    regions: t.connected({
      type: RegionConnection,
      rows: along(MENTIONS, 'out'),
      order: RegionOrder,
      filter: RegionFilter,
      description: 'Regions it names.',
    }),
    agencies: t.connected({
      type: AgencyConnection,
      rows: along(MENTIONS, 'out'),
      order: AgencyOrder,
      filter: AgencyFilter,
      description: 'Agencies it names.',
    }),
    officials: t.connected({
      type: OfficialConnection,
      rows: along(MENTIONS, 'out'),
      order: OfficialOrder,
      filter: OfficialFilter,
      description: 'Officials it names.',
    }),
    projects: t.connected({
      type: ProjectConnection,
      rows: along(MENTIONS, 'out'),
      order: ProjectOrder,
      filter: ProjectFilter,
      description: 'Projects it names.',
    }),
  }),
});
