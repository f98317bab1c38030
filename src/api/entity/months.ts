/** An entity's mentions counted by month. */
import type { Rows, Site } from '../../pothos-cypher/index.ts';
import { dayOf } from '../article/list.ts';
import { builder } from '../builder.ts';
import { argumentCondition } from '../date-condition.ts';

/** Rows have the roles `month`, `mentions`, `articles`. */
export const MonthCount = builder.graphRow('MonthCount', {
  description: 'One month in which an entity is named.',
  fields: (t) => ({
    month: t.value({
      type: 'Date',
      by: ({ month }) => month,
      description: 'The month by the articles’ days: 2023-06.',
    }),
    mentions: t.value({
      type: 'Int',
      by: ({ mentions }) => mentions,
      description: 'Number of places that name it in that month’s articles.',
    }),
    articles: t.value({
      type: 'Int',
      by: ({ articles }) => articles,
      description: 'Number of articles that name it in that month.',
    }),
  }),
});

/** Groups the mentions of the row's node by the month of the article's day. */
export function mentionsByMonth(site: Site): Rows {
  const { scope, fresh } = site;
  const [edge, article, month, mentions, articles] = ['e', 'a', 'm', 'c', 'c'].map(fresh) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const day = dayOf(article);
  const [since, until] = [argumentCondition(site, 'since', 'gte', day), argumentCondition(site, 'until', 'lte', day)];
  const conditions = [`${day} <> ''`, since, until].filter((text) => text !== null).join(' AND ');
  const clauses = [
    `MATCH (${scope.node})<-[${edge}:MENTIONS]-(${article}) WHERE ${conditions}`,
    `WITH substring(${day}, 0, 7) AS ${month}, sum(${edge}.count) AS ${mentions}, count(*) AS ${articles} ORDER BY ${month}`,
  ].join(' ');
  return { clauses, scope: { month, mentions, articles }, carried: [month, mentions, articles], aggregates: true };
}
