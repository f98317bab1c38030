/** The graph → every quote that is not what stands at its place in the article's text. */
import type { Graph } from './graph.ts';
import { int } from './numbers.ts';

/** What is said on an edge: where it points, and its places with their words, side by side. */
type Said = [to: string, starts: number[], ends: number[], quotes: string[]];

const BATCH = 200;
const ARTICLES = `MATCH (a:Article) WHERE a.id > $after WITH a ORDER BY a.id LIMIT $limit
RETURN a.id, a.text,
  COLLECT { MATCH (a)-[m:MENTIONS]->(e) RETURN [e.id, m.starts, m.ends, m.quotes] }
  + COLLECT { MATCH (a)-[r:REPORTS]->(f) RETURN [f.id, [r.start], [r.end], [r.quote]] }
  + COLLECT { MATCH (a)-[r:REPORTS]->(f) RETURN [f.id, [r.start], [r.end], [f.printed]] }
  + COLLECT { MATCH (a)-[:REPORTS]->(f)-[r:ABOUT]->(e) RETURN [e.id, [r.start], [r.end], [r.quote]] }
  + COLLECT { MATCH ()-[r:HOLDS {article: a.id}]->(e) RETURN [e.id, [r.start], [r.end], [r.quote]] }
  + COLLECT { MATCH ()-[r:LOCATED_IN {article: a.id}]->(e) RETURN [e.id, [r.start], [r.end], [r.quote]] }
  + COLLECT { MATCH ()-[r:LED_BY {article: a.id}]->(e) RETURN [e.id, [r.start], [r.end], [r.quote]] }
  + COLLECT { MATCH (o)-[r:STYLED]->(a) RETURN [o.id, [r.start], [r.end], [r.quote]] }`;

/** Whether each quote is there, not empty, and what the text has at its place. */
const stands = (text: string, [, starts, ends, quotes]: Said): boolean =>
  starts.length > 0 &&
  starts.length === ends.length &&
  starts.length === quotes.length &&
  quotes.every((quote, at) => quote !== '' && text.slice(starts[at], ends[at]) === quote);

/** Reads all articles; offsets count UTF-16 units, which Cypher does not, so the comparison is made here. */
export async function findLostQuotes(graph: Graph): Promise<string[]> {
  const lost: string[] = [];
  for (let after = ''; ; ) {
    const rows = (await graph.run(ARTICLES, { after, limit: int(BATCH) }, { timeout: 60_000 })) as [string, string, Said[]][];
    for (const [id, text, all] of rows)
      for (const said of all) if (!stands(text, said)) lost.push(`words that do not stand in the text: ${id} → ${said[0]}`);
    if (rows.length < BATCH) return lost;
    after = rows.at(-1)?.[0] as string;
  }
}
