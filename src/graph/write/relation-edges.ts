/** Posts, places and leaders of an article → edges, each with the words that say so. */
import type { Span } from '../../articles/article.ts';
import type { Facts, Official, Position, Project } from '../../entities/facts.ts';
import type { Name } from './naming.ts';
import { type EdgeRow, type Stated, wordsOf } from './rows.ts';

/** The article and the words in it that say so. */
const said = (article: Stated, words: Span) => ({ article: article.id, ...wordsOf(article, words) });

function post(article: Stated, official: Official, position: Position, name: Name): EdgeRow {
  const { title, former, acting, asOf, agency } = position;
  const props = { title, former, acting, asOf, ...said(article, position) };
  if (agency && name(agency.id, agency.name)) return { type: 'HOLDS', from: official.id, to: agency.id, props };
  return { type: 'STYLED', from: official.id, to: article.id, props };
}

const places = (article: Stated, project: Project, name: Name): EdgeRow[] =>
  project.regions
    .filter(({ id }) => name(id))
    .map((place) => ({ type: 'LOCATED_IN', from: project.id, to: place.id, props: said(article, place) }));

const leaders = (article: Stated, project: Project, name: Name): EdgeRow[] =>
  project.agencies
    .filter((agency) => name(agency.id, agency.name))
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
export function relationEdges(article: Stated, facts: Facts, name: Name): EdgeRow[] {
  const officials = facts.officials.filter(({ id, positions, mentions }) => mentions.length + positions.length > 0 && name(id));
  const projects = facts.projects.filter(({ id, regions, agencies, mentions }) => {
    return mentions.length + regions.length + agencies.length > 0 && name(id);
  });
  return withoutRepeats([
    ...officials.flatMap((official) => official.positions.map((position) => post(article, official, position, name))),
    ...projects.flatMap((project) => [...places(article, project, name), ...leaders(article, project, name)]),
  ]);
}
