/** A figure: a number with its unit, what it measures, of whom, and the words. */
import { along } from '../pothos-cypher/index.ts';
import { builder } from './builder.ts';
import { ABOUT, REPORTS } from './edges.ts';
import { EntityOrder } from './entity-list.ts';
import { placeOn } from './evidence.ts';
import { idField, Node } from './node.ts';
import { Article, EntityFilter, Evidence, Figure, SubjectConnection } from './refs.ts';

/** The day of the article that reports it. */
export const figureDay = (figure: string): string => `coalesce(head([(${figure})<-[:REPORTS]-(by) | by.day]), '')`;

export const Change = builder.graphRow('Change', {
  description: 'What the figure is said to have changed by: 同比增长9.7%.',
  fields: (t) => ({
    basis: t.property({
      type: 'String',
      from: 'changeBasis',
      nullable: true,
      description: 'Compared with what, as printed: 同比.',
    }),
    direction: t.property({ type: 'String', from: 'changeDirection', description: 'up or down.' }),
    value: t.property({ type: 'Float', from: 'changeValue', nullable: true, description: 'By how much.' }),
    unit: t.property({ type: 'String', from: 'changeUnit', nullable: true, description: 'In which unit.' }),
  }),
});

builder.graphNode(Figure, {
  label: 'Figure',
  description: 'A number an article reports.',
  interfaces: () => [Node],
  fields: (t) => ({
    id: t.value(idField('Figure')),
    key: t.property({ type: 'String', from: 'id', description: 'Its key in the graph and in exports.' }),
    printed: t.property({ type: 'String', nullable: true, description: 'As printed, qualifier included: 约580米.' }),
    value: t.property({ type: 'Float', description: 'In the printed unit, 万 and 亿 written out.' }),
    high: t.property({ type: 'Float', nullable: true, description: 'Upper end of a range.' }),
    unit: t.property({ type: 'String', nullable: true, description: 'The printed unit.' }),
    normalisedValue: t.property({ type: 'Float', nullable: true, description: 'In the base unit: 公里 → 米.' }),
    normalisedUnit: t.property({ type: 'String', nullable: true, description: 'The base unit.' }),
    indicator: t.property({ type: 'String', nullable: true, description: 'What it measures, in the sentence’s words.' }),
    qualifier: t.property({ type: 'String', nullable: true, description: 'exact, approx, atLeast, atMost.' }),
    period: t.property({ type: 'String', nullable: true, description: 'Its period as printed: 今年以来.' }),
    periodIso: t.property({ type: 'String', nullable: true, description: 'Its period, ISO date or interval.' }),
    change: t.part({
      type: Change,
      scope: (scope) => scope,
      present: ({ node }) => `${node}.changeDirection IS NOT NULL`,
      description: 'What it changed by.',
    }),
    subjects: t.connected({
      type: SubjectConnection,
      rows: along(ABOUT, 'out'),
      order: EntityOrder,
      filter: EntityFilter,
      description: 'Regions, agencies, projects it is reported of.',
    }),
    article: t.one({ type: Article, rows: along(REPORTS, 'in'), description: 'The article that reports it.' }),
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
      description: 'The words that report it.',
    }),
  }),
});
