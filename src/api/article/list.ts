/** Lists of articles: connection, filter and order. */
import { along, type Scope, type Source } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';
import { MENTIONS, PRINTED_ON, REPORTS } from '../edges.ts';
import { ArticleKind } from '../enums.ts';
import { idFilter } from '../id-filter.ts';
import { Day, Text, Texts } from '../operators.ts';
import { some } from '../quantified.ts';
import {
  AgencyFilter,
  Article,
  ArticleConnection,
  ArticleFilter,
  FigureFilter,
  OfficialFilter,
  PageFilter,
  ProjectFilter,
  RegionFilter,
} from '../refs.ts';

builder.graphConnection(ArticleConnection, { of: () => Article });

/** The article's day; where its dateline gives none, its page's issue date, so that it can always be sorted. */
export const dayOf = (article: string): string => `${article}.day`;

/** The index that gives articles in the order of their day: hot entities' newest articles come from walking it. */
export const newestWalk = { term: 'DATE', direction: 'DESC', properties: ['day', 'id'] } as const;

const text = (property: string, description: string) => ({
  by: ({ node }: Scope) => `${node}.${property}`,
  input: Text,
  description,
});

builder.graphFilter(ArticleFilter, {
  description: 'Conditions on articles.',
  fields: () => ({
    id: idFilter('Article'),
    headline: text('headline', 'Its headline as printed, without the kicker.'),
    text: text('text', 'Its body text; every text is read for this, so narrow by something else too, or use `searchArticles`.'),
    section: text('section', 'The section or column it stands in (栏目).'),
    kind: { ...text('kind', 'Its kind as the graph stores it.'), deprecationReason: 'Use `articleKind`.' },
    articleKind: ArticleKind.filter(({ node }) => `${node}.kind`, 'What sort of piece it is.'),
    wire: text('wire', 'Who filed it, as printed: 本报, 新华社.'),
    date: {
      by: ({ node }: Scope) => dayOf(node),
      input: Day,
      description: 'Its date, or its page’s where it has none.',
    },
    reporters: { by: ({ node }: Scope) => `${node}.reporters`, input: Texts, description: 'Names in its byline (署名).' },
    page: some(PageFilter, 'PageFilter', along(PRINTED_ON, 'out'), 'The page it is printed on.'),
    regions: some(RegionFilter, 'RegionFilter', mentioned('Region'), 'Regions that it names at least once.'),
    agencies: some(AgencyFilter, 'AgencyFilter', mentioned('Agency'), 'Agencies that it names at least once.'),
    officials: some(OfficialFilter, 'OfficialFilter', mentioned('Official'), 'Officials that it names at least once.'),
    projects: some(ProjectFilter, 'ProjectFilter', mentioned('Project'), 'Projects that it names at least once.'),
    figures: some(FigureFilter, 'FigureFilter', along(REPORTS, 'out'), 'Figures that it reports, each a number with its unit.'),
  }),
});

/** Entities of one kind that an article names. */
const mentioned =
  (label: string): Source =>
  (site) =>
    along(MENTIONS, 'out')({ ...site, label });

export const ArticleOrder = builder.graphOrder('ArticleOrder', {
  description: 'How to sort articles; ties are broken by id.',
  terms: {
    DATE: {
      description: 'By its day (`Article.day`); articles without one stand before all others in ASC.',
      by: ({ node }) => dayOf(node),
      always: ({ node }) => `${dayOf(node)} >= '' AND ${node}.id IS NOT NULL`,
    },
    ID: {
      description: 'By key: an order without meaning, the same in every graph of the same pages.',
      by: ({ node }) => `${node}.id`,
      always: ({ node }) => `${node}.id >= ''`,
    },
  },
  tie: ({ node }) => `${node}.id`,
  initial: ['DATE', 'DESC'],
});
