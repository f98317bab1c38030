/** Lists of posts: connection, filter, order, and the posts that stood at a day. */
import { along, type Direction, type Source } from '../pothos-cypher/index.ts';
import { builder } from './builder.ts';
import { HOLDS, POST } from './edges.ts';
import type { FieldBuilder } from './entity.ts';
import { Day, Text, Truth } from './operators.ts';
import { Post, PostConnection, PostFilter } from './refs.ts';

builder.graphConnection(PostConnection, { of: () => Post });

builder.graphFilter(PostFilter, {
  description: 'Which posts.',
  fields: () => ({
    title: { by: ({ edge }) => `${edge}.title`, input: Text, description: 'The title.' },
    former: {
      by: ({ edge }) => `coalesce(${edge}.former, false)`,
      input: Truth,
      description: 'Said to be a thing of the past (原).',
    },
    asOf: { by: ({ edge }) => `${edge}.asOf`, input: Day, description: 'When the text says it was held.' },
  }),
});

export const PostOrder = builder.graphOrder('PostOrder', {
  description: 'How to sort posts.',
  terms: {
    AS_OF: { description: 'By the day it is said of.', by: ({ edge }) => `coalesce(${edge}.asOf, '')` },
    TITLE: { description: 'By title.', by: ({ edge }) => `coalesce(${edge}.title, '')` },
  },
  tie: ({ edge, from, to }) =>
    `(coalesce(${edge}.article, '') + ' ' + toString(coalesce(${edge}.start, 0)) + ' ' + coalesce(${edge}.title, '') + ' ' + ${from}.id + ' ' + ${to}.id)`,
  initial: ['AS_OF', 'DESC'],
});

/** The argument of `postsAt`. */
export const asOfArgument = (t: FieldBuilder) => ({
  asOf: t.arg({ type: 'Date', description: 'Only posts stated up to this day and not as former.' }),
});

/** Posts of an official (out) or at an agency (in); with `asOf` those known by then and not said to be past. */
export const postsAt = (direction: Direction): Source =>
  along(direction === 'out' ? POST : HOLDS, direction, {
    each: true,
    where: ({ edge }, { argument }) => {
      const day = argument('asOf', (given) => `${given}~`);
      return day && `coalesce(${edge}.asOf, '') <= ${day} AND NOT coalesce(${edge}.former, false)`;
    },
  });
