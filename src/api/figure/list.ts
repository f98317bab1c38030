/** Lists of figures: connection, filter and order. */
import { along } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';
import { ABOUT, REPORTS } from '../edges.ts';
import { ChangeDirection, FigureQualifier } from '../enums.ts';
import { idFilter } from '../id-filter.ts';
import { Day, Numeric, Text } from '../operators.ts';
import { some } from '../quantified.ts';
import { ArticleFilter, EntityFilter, Figure, FigureConnection, FigureFilter } from '../refs.ts';
import { Span } from './span-filter.ts';

/** The day of the article that reports it. */
const figureDay = (figure: string): string => `coalesce(head([(${figure})<-[:REPORTS]-(by) | by.day]), '')`;

builder.graphConnection(FigureConnection, { of: () => Figure });

builder.graphFilter(FigureFilter, {
  description: 'Conditions on figures.',
  fields: () => ({
    id: idFilter('Figure'),
    indicator: {
      by: ({ node }) => `${node}.indicator`,
      input: Text,
      description: 'What it measures, in the words of its sentence.',
    },
    unit: { by: ({ node }) => `${node}.unit`, input: Text, description: 'The unit as printed, without 万 and 亿: 元, 亩.' },
    value: {
      by: ({ node }) => `${node}.value`,
      input: Numeric,
      description: 'The number in the printed unit, 万 and 亿 multiplied out.',
    },
    normalisedUnit: {
      by: ({ node }) => `${node}.normalisedUnit`,
      input: Text,
      description: 'The base unit: 元, 平方米, 米. Give it together with `normalisedValue`.',
    },
    normalisedValue: {
      by: ({ node }) => `${node}.normalisedValue`,
      input: Numeric,
      description: 'The number in the base unit; compare within one `normalisedUnit`.',
    },
    period: { by: ({ node }) => `${node}.periodIso`, input: Text, description: 'The period in ISO form: 2020, 2021-01/2021-06.' },
    span: {
      by: ({ node }) => node,
      input: Span,
      description: 'The days of its period. Figures without a period, or with one known only in words, are never as asked here.',
    },
    qualifier: {
      by: ({ node }) => `${node}.qualifier`,
      input: Text,
      deprecationReason: 'Use `figureQualifier`.',
      description: 'Its qualifier as the graph stores it.',
    },
    figureQualifier: FigureQualifier.filter(({ node }) => `${node}.qualifier`, 'How exactly the number is stated.'),
    changeDirection: ChangeDirection.filter(
      ({ node }) => `${node}.changeDirection`,
      'Whether it is said to have grown or fallen; `eq: null` asks for figures without a change.',
    ),
    date: {
      by: ({ node }) => figureDay(node),
      input: Day,
      description: 'The day (`Article.day`) of the article that reports it.',
    },
    subjects: some(EntityFilter, 'EntityFilter', along(ABOUT, 'out'), 'Regions, agencies or projects that it is reported of.'),
    article: some(ArticleFilter, 'ArticleFilter', along(REPORTS, 'in'), 'The article that reports the figure.'),
  }),
});

export const FigureOrder = builder.graphOrder('FigureOrder', {
  description: 'How to sort figures; ties are broken by id.',
  terms: {
    ID: {
      description: 'By key: an order without meaning, the same in every graph of the same pages.',
      by: ({ node }) => `${node}.id`,
      always: ({ node }) => `${node}.id >= ''`,
    },
    INDICATOR: {
      description: 'By what it measures, in the order of Unicode code points; figures without an indicator stand first in ASC.',
      by: ({ node }) => `coalesce(${node}.indicator, '')`,
    },
    VALUE: {
      description: 'By value in the base unit, else in the printed one; values of different units are compared as bare numbers.',
      by: ({ node }) => `coalesce(${node}.normalisedValue, ${node}.value)`,
      number: true,
    },
    DATE: {
      description: 'By the day of the article that reports it; those without one stand before all others in ASC.',
      by: ({ node }) => figureDay(node),
    },
    PERIOD: {
      description:
        'By time: by the last day of the period, then by its first. What goes on comes last going up, what has no period stands at the date of its article.',
      by: ({ node }) => `${node}.inTime`,
      always: ({ node }) => `${node}.inTime >= '' AND ${node}.id IS NOT NULL`,
    },
  },
  tie: ({ node }) => `${node}.id`,
  initial: ['ID', 'ASC'],
});
