/** The words of an article that say so, and where the graph keeps them for each kind of fact. */
import { sentenceAround } from '../entities/reading/sentences.ts';
import { between, type Edge, type Scope, type Site, type Source } from '../pothos-cypher/index.ts';
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
        ({ start }) => start as string,
        ({ end }) => end as string,
      ),
    ),
    quote: t.value({
      type: 'String',
      description: 'The words themselves, exactly as in the article’s text.',
      by: ({ quote }) => quote as string,
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
      by: ({ start }) => start as string,
    }),
    end: t.value({
      type: 'Int',
      description: 'Where they end in the article’s text, in UTF-16 code units; exclusive.',
      by: ({ end }) => end as string,
    }),
    article: t.part({
      type: Article,
      description: 'The article in whose text they stand.',
      scope: ({ article }) => ({ node: article as string }),
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
      article: from as string,
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
  const edge = scope.edge as string;
  return { clauses: `MATCH (${article}:Article {id: ${edge}.article})`, scope: placeOn(edge, article), carried: [article] };
};

/** One place for each of the parallel edges of a relation. */
export function relationEvidence(edge: Edge, pattern?: (scope: Scope, link: string) => string): Source {
  return (site: Site) => {
    const rows = pattern ? null : between(edge)(site);
    const link = rows ? (rows.scope.edge as string) : site.fresh('e');
    const article = site.fresh('a');
    const match = rows ? rows.clauses : `MATCH ${pattern?.(site.scope, link)}`;
    return {
      clauses: `${match} MATCH (${article}:Article {id: ${link}.article})`,
      scope: placeOn(link, article),
      carried: [link, article],
    };
  };
}

/** Newest article first, then by place. */
export const evidenceOrder = ({ article, start }: Scope): string => `${article}.day DESC, ${article}.id, ${start}`;
