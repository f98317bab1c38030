/** What a figure is reported of, each with the words that say so. */
import { builder } from './builder.ts';
import { Entity } from './entity.ts';
import { Evidence, placeOn } from './evidence.ts';

export const SubjectConnection = builder.graphConnection(() => Entity, {
  name: 'Subject',
  edge: (t) => ({
    evidence: t.many({
      type: Evidence,
      rows: ({ scope, fresh }) => {
        const article = fresh('a');
        return {
          clauses: `MATCH (${scope.from})<-[:REPORTS]-(${article})`,
          scope: placeOn(scope.edge as string, article),
          carried: [article],
        };
      },
      description: 'The words that say whose figure it is.',
    }),
  }),
});
