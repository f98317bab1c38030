/** Posts, places and leaders of an article → edges, each with the words that say so. */
import type { Span } from '../../articles/article.ts';
import type { Facts, Official, Position, Project } from '../../entities/facts.ts';
import type { Naming } from './naming.ts';
import { type EdgeRow, type Stated, wordsOf } from './rows.ts';

/** The article and the words in it that say so. */
const said = (article: Stated, words: Span) => ({ article: article.id, ...wordsOf(article, words) });

function post(article: Stated, official: Official, position: Position, names: Naming): EdgeRow {
  const { title, former, acting, asOf, agency } = position;
  const props = { title, former, acting, asOf, ...said(article, position) };
  if (agency && names.knows(agency.id)) return { type: 'HOLDS', from: official.id, to: agency.id, props };
  return { type: 'STYLED', from: official.id, to: article.id, props };
}

const places = (article: Stated, project: Project, names: Naming): EdgeRow[] =>
  project.regions
    .filter(({ id }) => names.knows(id))
    .map((place) => ({ type: 'LOCATED_IN', from: project.id, to: place.id, props: said(article, place) }));

const leaders = (article: Stated, project: Project, names: Naming): EdgeRow[] =>
  project.agencies
    .filter(({ id }) => names.knows(id))
    .map((agency) => {
      return { type: 'LED_BY', from: project.id, to: agency.id, props: { role: agency.role, ...said(article, agency) } };
    });

/** What makes two edges of an article one: the same statement, wherever its words stand. */
function statement({ type, from, to, props }: EdgeRow): string {
  const { start: _, end: __, quote: ___, ...rest } = props;
  return JSON.stringify([type, from, to, rest]);
}

/** Said twice in one article is said once: the first words are kept. */
function withoutRepeats(edges: EdgeRow[]): EdgeRow[] {
  const first = new Map<string, EdgeRow>();
  for (const edge of edges) if (!first.has(statement(edge))) first.set(statement(edge), edge);
  return [...first.values()];
}

/** HOLDS, STYLED, LOCATED_IN and LED_BY edges of an article. */
export function relationEdges(article: Stated, { officials, projects }: Facts, names: Naming): EdgeRow[] {
  return withoutRepeats([
    ...officials.flatMap((official) => official.positions.map((position) => post(article, official, position, names))),
    ...projects.flatMap((project) => [...places(article, project, names), ...leaders(article, project, names)]),
  ]);
}
