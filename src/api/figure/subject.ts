/** What a figure is reported of, each with the words that say so. */
import { builder } from '../builder.ts';
import { placeOn } from '../evidence.ts';
import { Entity, Evidence, SubjectConnection } from '../refs.ts';

builder.graphConnection(SubjectConnection, {
  of: () => Entity,
  edge: (t) => ({
    evidence: t.many({
      type: Evidence,
      rows: ({ scope, fresh }) => {
        const article = fresh('a');
        return {
          clauses: `MATCH (${scope.from})<-[:REPORTS]-(${article})`,
          scope: placeOn(scope.edge, article),
          carried: [article],
        };
      },
      description: 'The words that say whose figure it is; they may stand in another sentence than the number.',
    }),
  }),
});
