/** A graph of the bench's shape, always the same: 3,000 articles, half of which name one agency. */
import type { Graph } from '../../src/graph/graph.ts';

const STEPS = [
  `CREATE (top:Region:Entity {id: 'region-15', code: '15', name: '大区'})
   WITH top UNWIND range(0, 9) AS i
   CREATE (:Region:Entity {id: 'region-15' + i, code: '15' + i, name: '区' + i})-[:PART_OF]->(top)`,
  `UNWIND range(0, 49) AS i MATCH (r:Region {code: '15' + (i % 10)})
   CREATE (:Agency:Entity {id: 'agency-' + i, name: r.name + '局' + i})-[:SERVES]->(r)`,
  `UNWIND range(0, 99) AS i MATCH (a:Agency {id: 'agency-' + (i % 50)})
   CREATE (:Official:Entity {id: 'official-' + i, name: '人' + i})-[:HOLDS {title: '局长'}]->(a)`,
  `UNWIND range(0, 199) AS i MATCH (r:Region {code: '15' + (i % 10)}), (a:Agency {id: 'agency-' + (i * 7 % 50)})
   CREATE (p:Project:Entity {id: 'project-' + i, name: '工程' + i}) CREATE (p)-[:LOCATED_IN]->(r) CREATE (p)-[:LED_BY]->(a)`,
  `UNWIND range(0, 2999) AS i
   WITH i, toString(date('2018-01-01') + duration({days: i * 37 % 2500})) AS day
   CREATE (:Article {id: 'article-' + i, headline: '消息' + i, text: '正文' + i, date: day, day: day, order: i})`,
  `MATCH (a:Article) WITH a, a.order AS i ORDER BY i
   UNWIND ['agency-' + CASE WHEN i % 2 = 0 THEN 0 ELSE 1 + i % 49 END, 'region-15' + (i % 10), 'official-' + (i % 100),
           'project-' + (i % 200)] AS id
   MATCH (e:Entity {id: id}) CREATE (a)-[:MENTIONS {count: 1 + i % 3}]->(e)`,
  `MATCH (a:Article) WHERE a.order % 3 = 0 WITH a, a.order AS i ORDER BY i MATCH (p:Project {id: 'project-' + (i % 200)})
   CREATE (a)-[:REPORTS]->(f:Figure {id: 'figure-' + i, indicator: '投资', value: i, unit: '元'})-[:ABOUT]->(p)`,
];

/** Puts it into an empty graph. */
export async function makeGraph(graph: Graph): Promise<void> {
  for (const step of STEPS) await graph.write((run) => run(step));
}
