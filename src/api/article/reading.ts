/** How sure the reader is of an article's boundaries and headline. */
import { builder } from '../builder.ts';

export const Reading = builder.graphRow('Reading', {
  description: 'How sure the reader is of the article’s boundaries and headline.',
  fields: (t) => ({
    score: t.property({ type: 'Float', from: 'readingScore', description: '0 to 1; 1 where nothing made the reader doubt.' }),
    reasons: t.property({
      type: ['String'],
      from: 'readingReasons',
      otherwise: [],
      description: 'How its bounds, its headline and its date were told, and what made the reader doubt, each in a few words.',
    }),
  }),
});
