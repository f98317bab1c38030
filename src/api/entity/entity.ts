/** Interface Entity, and the fields its four kinds share. */
import { along } from '../../pothos-cypher/index.ts';
import { ArticleOrder, newestWalk } from '../article/list.ts';
import type { builder } from '../builder.ts';
import { ABOUT, MENTIONS } from '../edges.ts';
import { FigureOrder } from '../figure/list.ts';
import { mentionOfEntityOrder } from '../mention/list.ts';
import { idField, Node } from '../node.ts';
import {
  ArticleConnection,
  ArticleFilter,
  Entity,
  FigureConnection,
  FigureFilter,
  MentionConnection,
  MentionFilter,
} from '../refs.ts';
import { MonthCount, mentionsByMonth } from './months.ts';

/** Builds the fields of a node type. */
export type FieldBuilder = Parameters<Parameters<typeof builder.graphNode>[1]['fields']>[0];

/** Region, Agency, Official, Project: what articles are about. Their nodes share the label Entity. */
Entity.implement({
  description: 'What articles name: a region, an agency, an official or a project.',
  interfaces: () => [Node],
  extensions: { cypher: { label: 'Entity' } },
  fields: (t) => sharedFields(t as unknown as FieldBuilder, 'Entity') as never,
});

/** Fields of every entity. */
function sharedFields(t: FieldBuilder, type: string) {
  return {
    ...(type === 'Entity' ? {} : { id: t.value(idField(type)) }),
    key: t.property({ type: 'String', from: 'id', description: 'Its key in the graph and in exports.' }),
    name: t.property({
      type: 'String',
      description: 'Its full name: an official body’s registered name, a region’s name with its level, a person’s name.',
    }),
    aliases: t.property({
      type: ['String'],
      otherwise: [],
      description: 'Other names it is printed under, short forms included; empty where there are none.',
    }),
    mentions: t.connected({
      type: MentionConnection,
      rows: along(MENTIONS, 'in', { walk: newestWalk }),
      order: mentionOfEntityOrder,
      filter: MentionFilter,
      description: 'The articles that name it, newest first, each with all the places that do.',
    }),
    articles: t.connected({
      type: ArticleConnection,
      rows: along(MENTIONS, 'in', { walk: newestWalk }),
      order: ArticleOrder,
      filter: ArticleFilter,
      description: 'Articles that name it, newest first; each once, however often it names it.',
    }),
    mentionsByMonth: t.many({
      type: MonthCount,
      rows: mentionsByMonth,
      args: {
        since: t.arg({ type: 'Date', description: 'From the beginning of this day, month or year on.' }),
        until: t.arg({ type: 'Date', description: 'Up to the end of this day, month or year.' }),
      },
      description: 'How often it is named, month by month; months without a mention are left out, and so is what has no date.',
    }),
  };
}

/** Fields of an entity type, its `id` included. */
export const entityFields = (t: FieldBuilder, type: string) => sharedFields(t, type);

/** Figures reported of the entity. */
export const figuresField = (t: FieldBuilder) =>
  t.connected({
    type: FigureConnection,
    rows: along(ABOUT, 'in'),
    order: FigureOrder,
    filter: FigureFilter,
    description: 'Figures that articles report of it.',
  });
