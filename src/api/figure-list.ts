/** Lists of figures: connection with sums, filter, order. */
import { along } from '../pothos-cypher/index.ts';
import { builder } from './builder.ts';
import { ABOUT } from './edges.ts';
import { figureDay } from './figure.ts';
import { idFilter } from './id-filter.ts';
import { Day, Numeric, Text } from './operators.ts';
import { some } from './quantified.ts';
import { EntityFilter, Figure, FigureConnection, FigureFilter } from './refs.ts';

builder.graphConnection(FigureConnection, { of: () => Figure });

builder.graphFilter(FigureFilter, {
  description: 'Which figures.',
  fields: () => ({
    id: idFilter('Figure'),
    indicator: { by: ({ node }) => `${node}.indicator`, input: Text, description: 'What it measures.' },
    unit: { by: ({ node }) => `${node}.unit`, input: Text, description: 'Its printed unit.' },
    value: { by: ({ node }) => `${node}.value`, input: Numeric, description: 'Value in the printed unit.' },
    normalisedUnit: { by: ({ node }) => `${node}.normalisedUnit`, input: Text, description: 'The base unit.' },
    normalisedValue: { by: ({ node }) => `${node}.normalisedValue`, input: Numeric, description: 'Value in the base unit.' },
    period: { by: ({ node }) => `${node}.periodIso`, input: Text, description: 'The period in ISO form: 2020, 2021-01/2021-06.' },
    qualifier: { by: ({ node }) => `${node}.qualifier`, input: Text, description: 'exact, approx, atLeast, atMost.' },
    date: { by: ({ node }) => figureDay(node as string), input: Day, description: 'Date of the article that reports it.' },
    subjects: some(EntityFilter, 'EntityFilter', along(ABOUT, 'out'), 'What it is reported of.'),
  }),
});

export const FigureOrder = builder.graphOrder('FigureOrder', {
  description: 'How to sort figures; ties are broken by id.',
  terms: {
    ID: { description: 'By key.', by: ({ node }) => `${node}.id`, always: ({ node }) => `${node}.id >= ''` },
    INDICATOR: { description: 'By indicator.', by: ({ node }) => `coalesce(${node}.indicator, '')` },
    VALUE: {
      description: 'By value in the base unit.',
      by: ({ node }) => `coalesce(${node}.normalisedValue, ${node}.value)`,
      number: true,
    },
    DATE: { description: 'By date.', by: ({ node }) => figureDay(node as string) },
    PERIOD: {
      description: 'By period; what has none by the date of its article.',
      by: ({ node }) => `coalesce(${node}.periodIso, ${figureDay(node as string)})`,
    },
  },
  tie: ({ node }) => `${node}.id`,
  initial: ['ID', 'ASC'],
});
