/** A page's own nodes and edges: those of an earlier reading are taken away, the new ones put in. */
import type { RunInside } from '../graph.ts';
import type { EdgeRow, FactEdge, PageRows } from './rows.ts';

const ARTICLES = 'MATCH (:Page {id: $id})<-[:PRINTED_ON]-(a:Article) RETURN a.id';
const STATED = [
  'UNWIND $articles AS id MATCH ()-[r:HOLDS {article: id}]->() DELETE r',
  'UNWIND $articles AS id MATCH ()-[r:LOCATED_IN {article: id}]->() DELETE r',
  'UNWIND $articles AS id MATCH ()-[r:LED_BY {article: id}]->() DELETE r',
  'UNWIND $articles AS id MATCH (:Article {id: id})-[:REPORTS]->(f:Figure) DETACH DELETE f',
  'UNWIND $articles AS id MATCH (a:Article {id: id}) DETACH DELETE a',
];

/** Takes away what the page said before. Its entities stay: whether they do is settled by their tallies. */
export async function withdraw(run: RunInside, page: string): Promise<void> {
  const articles = (await run(ARTICLES, { id: page })).map(([id]) => id);
  if (articles.length === 0) return;
  for (const statement of STATED) await run(statement, { articles });
}

const PUT_ARTICLES = 'MATCH (p:Page {id: $id}) UNWIND $rows AS row CREATE (a:Article) SET a = row CREATE (a)-[:PRINTED_ON]->(p)';
const PUT_FIGURES = 'UNWIND $rows AS row CREATE (f:Figure) SET f = row';

const edgeStatement = (type: FactEdge, from: string, to: string) =>
  `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.props`;

const PUT_EDGES: Record<FactEdge, string> = {
  MENTIONS: edgeStatement('MENTIONS', 'Article', 'Entity'),
  REPORTS: edgeStatement('REPORTS', 'Article', 'Figure'),
  ABOUT: edgeStatement('ABOUT', 'Figure', 'Entity'),
  HOLDS: edgeStatement('HOLDS', 'Official', 'Agency'),
  STYLED: edgeStatement('STYLED', 'Official', 'Article'),
  LOCATED_IN: edgeStatement('LOCATED_IN', 'Project', 'Region'),
  LED_BY: edgeStatement('LED_BY', 'Project', 'Agency'),
};

async function putEdges(run: RunInside, edges: EdgeRow[]): Promise<void> {
  for (const [type, statement] of Object.entries(PUT_EDGES)) {
    const rows = edges.filter((edge) => edge.type === type);
    if (rows.length) await run(statement, { rows });
  }
}

/** Puts in what the page says; its entities must be there. */
export async function state(run: RunInside, { id, articles, figures, edges }: PageRows): Promise<void> {
  if (articles.length) await run(PUT_ARTICLES, { id, rows: articles });
  if (figures.length) await run(PUT_FIGURES, { rows: figures });
  await putEdges(run, edges);
}
