/** A figure: a number with its unit, what it measures, of whom, and the words; and how figures are found. */
import { along } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';
import { ABOUT, REPORTS } from '../edges.ts';
import { EntityOrder } from '../entity/list.ts';
import { FigureQualifier } from '../enums.ts';
import { placeOn } from '../evidence.ts';
import { idField, Node } from '../node.ts';
import { Article, EntityFilter, Evidence, Figure, FigureConnection, FigureFilter, SubjectConnection } from '../refs.ts';
import { all, byId } from '../root.ts';
import { Change } from './change.ts';
import { FigureOrder } from './list.ts';
import { PeriodSpan } from './period-span.ts';

builder.graphNode(Figure, {
  label: 'Figure',
  description: 'A number with its unit that an article reports, with what it measures and of whom.',
  interfaces: () => [Node],
  fields: (t) => ({
    id: t.value(idField('Figure')),
    key: t.property({ type: 'String', from: 'id', description: 'Its key in the graph and in exports.' }),
    printed: t.property({
      type: 'String',
      nullable: true,
      description: 'The figure as printed, its qualifier included: 约580米.',
    }),
    value: t.property({
      type: 'Float',
      description: 'The number in the printed unit, 万 and 亿 multiplied out: 343.5亿元 → 34350000000; the lower end of a range.',
    }),
    high: t.property({
      type: 'Float',
      nullable: true,
      description: 'The upper end of a range (3至5天 → 5); null where it is no range.',
    }),
    unit: t.property({
      type: 'String',
      nullable: true,
      description: 'The unit as printed, without 万 and 亿, which are in `value`: 343.5亿元 → 元.',
    }),
    normalisedValue: t.property({
      type: 'Float',
      nullable: true,
      description: 'The number in the base unit, to compare figures of one measure: 3公里 → 3000.',
    }),
    normalisedUnit: t.property({
      type: 'String',
      nullable: true,
      description: 'The base unit of `normalisedValue`: 米, 平方米, 元; the printed one where it has no base.',
    }),
    indicator: t.property({
      type: 'String',
      nullable: true,
      description: 'What it measures, in the words of its sentence: 入驻平台的市场主体; null where it was not told.',
    }),
    qualifier: t.property({
      type: 'String',
      nullable: true,
      deprecationReason: 'Use `figureQualifier`.',
      description: 'The same as `figureQualifier`, as the graph stores it: exact, approx, atLeast, atMost.',
    }),
    figureQualifier: t.value(FigureQualifier.field(({ node }) => `${node}.qualifier`, 'How exactly the number is stated.')),
    period: t.property({
      type: 'String',
      nullable: true,
      description: 'The period it is said of, as printed: 今年以来; null where none is said.',
    }),
    periodIso: t.property({
      type: 'String',
      nullable: true,
      description:
        'The period as an ISO date or interval reckoned from the article’s day: 2020, 2021-01/2021-06, ../2021-09; null where that cannot be told.',
    }),
    span: t.part({
      type: PeriodSpan,
      scope: (scope) => scope,
      present: ({ node }) => `${node}.period IS NOT NULL`,
      description: 'The days of its period; null where no period is said.',
    }),
    change: t.part({
      type: Change,
      scope: (scope) => scope,
      present: ({ node }) => `${node}.changeDirection IS NOT NULL`,
      description: 'What it is said to have changed by; null where the text says nothing of a change.',
    }),
    subjects: t.connected({
      type: SubjectConnection,
      rows: along(ABOUT, 'out'),
      order: EntityOrder,
      filter: EntityFilter,
      description: 'Regions, agencies and projects that it is reported of, each with the words that say so.',
    }),
    article: t.one({
      type: Article,
      rows: along(REPORTS, 'in'),
      description: 'The article that reports it; every figure has one.',
    }),
    evidence: t.many({
      type: Evidence,
      rows: ({ scope, fresh }) => {
        const [edge, article] = [fresh('e'), fresh('a')];
        return {
          clauses: `MATCH (${scope.node})<-[${edge}:REPORTS]-(${article})`,
          scope: placeOn(edge, article),
          carried: [edge, article],
        };
      },
      description: 'The words that report it; one place.',
    }),
  }),
});

builder.queryFields((t) => ({
  figure: byId(t, Figure, 'A figure by its id.'),
  figures: t.connected({
    type: FigureConnection,
    rows: all('Figure'),
    order: FigureOrder,
    filter: FigureFilter,
    description: 'All figures, by key; filter by `normalisedUnit` to compare values.',
  }),
}));
