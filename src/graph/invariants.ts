/** The graph → every breach of what must hold in it: nothing is left over, regions form a tree, quotes stand in their text. */
import type { Graph } from './graph.ts';
import { findLostQuotes } from './quotes.ts';

/** Each statement returns one row for each breach, its first value naming the place. */
const CHECKS: Record<string, string> = {
  'a statement whose article is gone': `MATCH (x)-[r:HOLDS|LOCATED_IN|LED_BY|STYLED]->(y)
    WHERE NOT EXISTS { MATCH (:Article {id: r.article}) } RETURN x.id + ' → ' + y.id`,
  'an article without a page': 'MATCH (a:Article) WHERE COUNT { (a)-[:PRINTED_ON]->(:Page) } <> 1 RETURN a.id',
  'a figure without an article': 'MATCH (f:Figure) WHERE COUNT { (f)<-[:REPORTS]-(:Article) } <> 1 RETURN f.id',
  'a figure without a place in time': 'MATCH (f:Figure) WHERE f.inTime IS NULL RETURN f.id',
  'an entity that nothing speaks of':
    'MATCH (e:Entity) WHERE NOT EXISTS { (e)<--() } AND NOT EXISTS { (e)-[:HOLDS|STYLED|LOCATED_IN|LED_BY]->() } RETURN e.id',
  'an entity without a kind of its own': 'MATCH (e:Entity) WHERE size(labels(e)) <> 2 OR e.name IS NULL RETURN e.id',
  'a publication without a page': 'MATCH (n:Publication) WHERE NOT EXISTS { (n)<-[:IN_ISSUE]-() } RETURN n.id',
  'a region with two parents': 'MATCH (r:Region) WHERE COUNT { (r)-[:PART_OF]->() } > 1 RETURN r.id',
  'a region that lies in itself': 'MATCH (r:Region)-[:PART_OF]->+(r) RETURN r.id',
  'a coded region that hangs in the air':
    "MATCH (r:Region) WHERE r.code IS NOT NULL AND r.level <> 'province' AND NOT EXISTS { (r)-[:PART_OF]->() } RETURN r.id",
  'an agency that serves two regions': 'MATCH (a:Agency) WHERE COUNT { (a)-[:SERVES]->() } > 1 RETURN a.id',
  'a second half with two first halves': 'MATCH (a:Article) WHERE COUNT { (a)-[:CONTINUES]->() } > 1 RETURN a.id',
  'a lock left behind': 'MATCH (n) WHERE n.locked IS NOT NULL RETURN n.id',
  'a page begun and not finished': 'MATCH (p:Page) WHERE p.factsHash IS NULL RETURN p.id',
};

/** All breaches, each as what it is and where; none in a sound graph. */
export async function findBreaches(graph: Graph): Promise<string[]> {
  const breaches: string[] = [];
  for (const [what, statement] of Object.entries(CHECKS)) {
    const rows = await graph.run(statement, {}, { timeout: 60_000 });
    breaches.push(...rows.map(([where]) => `${what}: ${where}`));
  }
  return [...breaches, ...(await findLostQuotes(graph))];
}
