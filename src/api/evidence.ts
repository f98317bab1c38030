/** The words of an article that say so, and where the graph keeps them for each kind of fact. */
import { sentenceAround } from '../entities/reading/sentences.ts';
import { between, type EdgeType, type Pattern, type Scope, type Source } from '../pothos-cypher/index.ts';
import { builder } from './builder.ts';
import { cacheId } from './cache-id.ts';
import { Article, Evidence } from './refs.ts';

/** Rows have the roles `article`, `quote`, `start`, `end`; quotes are kept beside the offsets, so that no text need be read. */
builder.graphRow(Evidence, {
  description: 'The words that say so: `text.slice(start, end)` of the article is the quote.',
  fields: (t) => ({
    // The place says all: quote and sentence are cut from the text by it.
    id: t.value(
      cacheId(
        'Evidence',
        ({ article }) => `${article}.id`,
        ({ start }) => start,
        ({ end }) => end,
      ),
    ),
    quote: t.value({
      type: 'String',
      description: 'The words themselves, exactly as in the article’s text.',
      by: ({ quote }) => quote,
    }),
    // Cypher's substring counts code points, our offsets UTF-16 units: the text comes along and is cut here.
    sentence: t.value({
      type: 'String',
      description: 'The whole sentence in which the words stand. It needs the article’s text: ask for it where it is shown.',
      by: ({ article, start, end }) => `[${article}.text, ${start}, ${end}]`,
      read: (raw) => sentenceAround(...(raw as [string, number, number])),
    }),
    start: t.value({
      type: 'Int',
      description: 'Where they begin in the article’s text, in UTF-16 code units.',
      by: ({ start }) => start,
    }),
    end: t.value({
      type: 'Int',
      description: 'Where they end in the article’s text, in UTF-16 code units; exclusive.',
      by: ({ end }) => end,
    }),
    article: t.part({
      type: Article,
      description: 'The article in whose text they stand.',
      scope: ({ article }) => ({ node: article }),
    }),
  }),
});

/** Every place of a mention. */
export const mentionEvidence: Source = ({ scope, fresh }) => {
  const at = fresh('i');
  const { edge, from } = scope;
  return {
    clauses: `UNWIND range(0, size(coalesce(${edge}.starts, [])) - 1) AS ${at}`,
    scope: {
      article: from,
      quote: `${edge}.quotes[${at}]`,
      start: `${edge}.starts[${at}]`,
      end: `${edge}.ends[${at}]`,
    },
    carried: [at],
  };
};

/** Roles of a place kept on an edge. */
export const placeOn = (edge: string, article: string) => ({
  article,
  quote: `${edge}.quote`,
  start: `${edge}.start`,
  end: `${edge}.end`,
});

/** The one place of an edge that names its article. */
export const ownEvidence: Source = ({ scope, fresh }) => {
  const article = fresh('a');
  const edge = scope.edge;
  return { clauses: `MATCH (${article}:Article {id: ${edge}.article})`, scope: placeOn(edge, article), carried: [article] };
};

/** One place for each of the parallel edges of a relation; `pattern` finds them where they don't join the row's ends. */
export const relationEvidence =
  (edge: EdgeType, pattern: Pattern = between(edge)): Source =>
  ({ scope, fresh }) => {
    const [link, article] = [fresh('e'), fresh('a')];
    return {
      clauses: `MATCH ${pattern(scope, link)} MATCH (${article}:Article {id: ${link}.article})`,
      scope: placeOn(link, article),
      carried: [link, article],
    };
  };

/** Newest article first, then by place. */
export const evidenceOrder = ({ article, start }: Scope): string => `${article}.day DESC, ${article}.id, ${start}`;
