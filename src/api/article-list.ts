/** Lists of articles: connection, filter, order, and the root list. */
import { along, type Scope } from '../pothos-cypher/index.ts';
import { builder } from './builder.ts';
import { MENTIONS, PRINTED_ON, REPORTS } from './edges.ts';
import { idFilter } from './id-filter.ts';
import { Day, Text, Texts } from './operators.ts';
import { some } from './quantified.ts';
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
} from './refs.ts';

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
  description: 'Which articles.',
  fields: () => ({
    id: idFilter('Article'),
    headline: text('headline', 'Its headline.'),
    text: text('text', 'Its body.'),
    section: text('section', 'Its section or column.'),
    kind: text('kind', 'news, feature, caption, notice, editorial, continuation, brief.'),
    wire: text('wire', 'Who filed it.'),
    date: {
      by: ({ node }: Scope) => dayOf(node as string),
      input: Day,
      description: 'Its date, or its page’s where it has none.',
    },
    reporters: { by: ({ node }: Scope) => `${node}.reporters`, input: Texts, description: 'Names in its byline.' },
    page: some(PageFilter, 'PageFilter', along(PRINTED_ON, 'out'), 'The page it is on.'),
    regions: some(RegionFilter, 'RegionFilter', mentioned('Region'), 'Regions it names.'),
    agencies: some(AgencyFilter, 'AgencyFilter', mentioned('Agency'), 'Agencies it names.'),
    officials: some(OfficialFilter, 'OfficialFilter', mentioned('Official'), 'Officials it names.'),
    projects: some(ProjectFilter, 'ProjectFilter', mentioned('Project'), 'Projects it names.'),
    figures: some(FigureFilter, 'FigureFilter', along(REPORTS, 'out'), 'Figures it reports.'),
  }),
});

const mentioned = (label: string) => (site: Parameters<ReturnType<typeof along>>[0]) =>
  along(MENTIONS, 'out')({ ...site, label });

export const ArticleOrder = builder.graphOrder('ArticleOrder', {
  description: 'How to sort articles; ties are broken by id.',
  terms: {
    DATE: {
      description: 'By date.',
      by: ({ node }) => dayOf(node as string),
      always: ({ node }) => `${dayOf(node as string)} >= '' AND ${node}.id IS NOT NULL`,
    },
    ID: { description: 'By key.', by: ({ node }) => `${node}.id`, always: ({ node }) => `${node}.id >= ''` },
  },
  tie: ({ node }) => `${node}.id`,
  initial: ['DATE', 'DESC'],
});
