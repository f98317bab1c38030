/** Lists of posts: connection, filter, order, and the posts that stood at a day. */
import { along, type Direction, ending, type Source } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';
import { argumentCondition } from '../date-condition.ts';
import { HOLDS, POST } from '../edges.ts';
import type { FieldBuilder } from '../entity/entity.ts';
import { Day, Text, Truth } from '../operators.ts';
import { some } from '../quantified.ts';
import { AgencyFilter, ArticleFilter, OfficialFilter, Post, PostConnection, PostFilter } from '../refs.ts';

builder.graphConnection(PostConnection, { of: () => Post });

/** The article that states a post. */
const stating: Source = ({ scope, fresh }) => {
  const node = fresh('a');
  return { clauses: `MATCH (${node}:Article {id: ${scope.edge}.article})`, scope: { node }, carried: [node] };
};

builder.graphFilter(PostFilter, {
  description: 'Conditions on posts.',
  fields: () => ({
    title: { by: ({ edge }) => `${edge}.title`, input: Text, description: 'The title as printed: 局长, 副主任.' },
    former: {
      by: ({ edge }) => `coalesce(${edge}.former, false)`,
      input: Truth,
      description: 'Whether the text says that it is past (原).',
    },
    official: some(OfficialFilter, 'OfficialFilter', ending('from'), 'The official whose post it is.'),
    agency: some(
      AgencyFilter,
      'AgencyFilter',
      ending('to', 'Agency'),
      'Where; `none: {}` asks for posts of which only the title is said.',
    ),
    article: some(ArticleFilter, 'ArticleFilter', stating, 'The article that states it.'),
    asOf: { by: ({ edge }) => `${edge}.asOf`, input: Day, description: 'When the text says it was held.' },
  }),
});

export const PostOrder = builder.graphOrder('PostOrder', {
  description: 'How to sort posts; latest `asOf` first when not told.',
  terms: {
    AS_OF: {
      description: 'By the day it is said of (`Post.asOf`); those without one stand before all others in ASC.',
      by: ({ edge }) => `coalesce(${edge}.asOf, '')`,
    },
    TITLE: {
      description: 'By title as printed; posts without one stand first in ASC.',
      by: ({ edge }) => `coalesce(${edge}.title, '')`,
    },
  },
  tie: ({ edge, from, to }) =>
    `(coalesce(${edge}.article, '') + ' ' + toString(coalesce(${edge}.start, 0)) + ' ' + coalesce(${edge}.title, '') + ' ' + ${from}.id + ' ' + ${to}.id)`,
  initial: ['AS_OF', 'DESC'],
});

/** The argument of `postsAt`. */
export const asOfArgument = (t: FieldBuilder) => ({
  asOf: t.arg({
    type: 'Date',
    description:
      'Only posts stated up to the end of this day, month or year, and not as former; those without a date are left out.',
  }),
});

/** Posts of an official (out) or at an agency (in); with `asOf` those known by then and not said to be past. */
export const postsAt = (direction: Direction): Source =>
  along(direction === 'out' ? POST : HOLDS, direction, {
    each: true,
    where: ({ edge }, site) => {
      const known = argumentCondition(site, 'asOf', 'lte', `${edge}.asOf`);
      return known && `${known} AND NOT coalesce(${edge}.former, false)`;
    },
  });

/** Posts as one article states them; the index on `article` gives those at agencies. */
export const postsIn: Source = ({ scope, fresh }) => {
  const article = scope.node;
  const [edge, from, to] = [fresh('e'), fresh('n'), fresh('n')] as [string, string, string];
  const at = `MATCH (${from})-[${edge}:HOLDS]->(${to}) WHERE ${edge}.article = ${article}.id RETURN ${edge}, ${from}, ${to}`;
  const styled = `MATCH (${from})-[${edge}:STYLED]->(${article}) RETURN ${edge}, ${from}, ${article} AS ${to}`;
  return {
    clauses: `CALL (${article}) { ${at} UNION ALL ${styled} } WITH ${edge}, ${from}, ${to}`,
    scope: { edge, from, to },
    carried: [edge, from, to],
  };
};
