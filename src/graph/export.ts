/** The whole graph → lines in one order: nodes with their edges, no times, no numbers of the database's own. */
import { createHash } from 'node:crypto';
import type { Graph } from './graph.ts';
import { int } from './numbers.ts';

const LABELS = ['Publication', 'Page', 'Article', 'Region', 'Agency', 'Official', 'Project', 'Figure'] as const;
const BATCH = 500;

/** Each walks the label's unique index, so that any number of nodes can be read without sorting them. */
const batchStatement = (label: (typeof LABELS)[number]) => `MATCH (n:${label}) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id, labels(n), properties(n), COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), m.id, properties(r)] }`;

const STATEMENTS = LABELS.map(batchStatement);

type Row = [string, string[], Record<string, unknown>, [string, string, Record<string, unknown>][]];

/** Keys in order, so that equal maps print alike. */
const sorted = (map: Record<string, unknown>) => Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));

function linesOf([id, labels, props, edges]: Row): string[] {
  const node = JSON.stringify({ node: id, labels: labels.toSorted(), props: sorted(props) });
  const out = edges.map(([type, to, props]) => JSON.stringify({ edge: type, from: id, to, props: sorted(props) }));
  return [node, ...out.sort()];
}

/** Every node, by label and id, each followed by the edges that leave it. */
export async function* exportLines(graph: Graph): AsyncGenerator<string> {
  for (const statement of STATEMENTS) {
    for (let after = ''; ; ) {
      const rows = (await graph.run(statement, { after, limit: int(BATCH) }, { timeout: 60_000 })) as Row[];
      for (const row of rows) yield* linesOf(row);
      if (rows.length < BATCH) break;
      after = rows.at(-1)?.[0] as string;
    }
  }
}

/** SHA-256 of the export: two graphs say the same when it is equal. */
export async function exportHash(graph: Graph): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of exportLines(graph)) hash.update(`${line}\n`);
  return hash.digest('hex');
}
