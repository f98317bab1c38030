/** An indicator's series: what is reported of one thing in one respect, in the order of time. */
import type { Site } from '../../pothos-cypher/index.ts';
import { builder } from '../builder.ts';
import { parseGlobalId } from '../global-id.ts';
import { FigureConnection } from '../refs.ts';
import { typed } from '../typed.ts';
import { FigureOrder } from './list.ts';

/** Figures about one entity whose indicator holds the characters asked, in the order of their periods. */
function series({ fresh, argument }: Site) {
  const [subject, node] = [fresh('s'), fresh('n')];
  const key = argument('subject', (id) => parseGlobalId(String(id)).key);
  return {
    clauses: `MATCH (${subject}:Entity {id: ${key}})<-[:ABOUT]-(${node})`,
    where: [`${node}.indicator CONTAINS ${argument('indicator', typed)}`],
    scope: { node },
    carried: [node],
  };
}

builder.queryFields((t) => ({
  figureSeries: t.connected({
    type: FigureConnection,
    rows: series,
    order: { ...FigureOrder, initial: ['PERIOD', 'ASC'] },
    args: {
      indicator: t.arg.string({
        required: true,
        description:
          'Characters that the indicator must hold, as the article’s words have them; blanks around them do not count.',
      }),
      subject: t.arg.id({ required: true, description: 'Id of the region, agency or project, as its field `id` gives it.' }),
    },
    description:
      'Figures of one entity whose indicator holds these characters, in the order of time: by the end of the period; those without one by their article’s day.',
  }),
}));
