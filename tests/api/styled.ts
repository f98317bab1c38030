/** A post of which an article says only the title; the seed pages have none. */
import type { Graph } from '../../src/graph/graph.ts';

/** Gives the first official who holds a post one by title alone, in the same words of the same article. */
export async function addStyledPost(graph: Graph): Promise<void> {
  await graph.write((run) =>
    run(
      `MATCH (o:Official)-[r:HOLDS]->() WITH o, r ORDER BY r.article, r.start, o.id LIMIT 1 MATCH (a:Article {id: r.article})
       CREATE (o)-[:STYLED {title: '负责人', article: a.id, start: r.start, end: r.end, quote: r.quote}]->(a)`,
    ),
  );
}
