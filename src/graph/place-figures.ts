/** Figures written before spans were stored → the same with their spans, as the writer gives them now. */
import type { Graph } from './graph.ts';
import { int } from './numbers.ts';
import { spanProps } from './write/span-props.ts';

const BATCH = 5_000;

/** Walks the unique index, so that none is met twice. */
const NEXT = `MATCH (f:Figure) WHERE f.id > $after WITH f ORDER BY f.id LIMIT $limit
RETURN f.id, f.periodIso, head([(f)<-[:REPORTS]-(a) | a.day])`;
const PUT = 'UNWIND $rows AS row MATCH (f:Figure {id: row.id}) SET f += row';

/** Goes through all of them, a batch in a transaction; may be broken off and run again. */
export async function placeFigures(graph: Graph): Promise<void> {
  for (let after = ''; ; ) {
    const found = await graph.run(NEXT, { after, limit: int(BATCH) }, { timeout: 60_000 });
    const rows = found.map(([id, iso, day]) => ({ id, ...spanProps(iso as string | null, (day as string | null) ?? '') }));
    if (rows.length) await graph.write((run) => run(PUT, { rows }));
    if (rows.length < BATCH) return;
    after = found.at(-1)?.[0] as string;
  }
}
