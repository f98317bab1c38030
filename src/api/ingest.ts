/** The subscription to what is in the graph while pages are taken in. */
import { builder } from './builder.ts';
import type { IngestProgress } from './context.ts';

const IngestState = builder.enumType('IngestState', {
  description: 'Whether pages are being taken in.',
  values: {
    RUNNING: { description: 'The graph has changed within the last seconds.' },
    IDLE: { description: 'The graph has not changed within the last seconds.' },
  },
});

const Progress = builder.objectRef<IngestProgress>('IngestProgress').implement({
  description: 'What is in the graph at a moment.',
  fields: (t) => ({
    pages: t.exposeInt('pages', { description: 'Number of pages in the graph.' }),
    articles: t.exposeInt('articles', { description: 'Number of articles in the graph.' }),
    figures: t.exposeInt('figures', { description: 'Number of figures in the graph.' }),
    state: t.expose('state', { type: IngestState, description: 'Whether pages are being taken in.' }),
  }),
});

builder.subscriptionType({ description: 'What goes on, sent as server-sent events.' });

builder.subscriptionFields((t) => ({
  ingest: t.field({
    type: Progress,
    description: 'What is in the graph now, and again whenever that has changed.',
    subscribe: (_, __, context) => context.progress(),
    resolve: (progress: IngestProgress) => progress,
  }),
}));
