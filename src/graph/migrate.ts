/** Brings the graph's constraints, indexes and data to the version this program knows; the version is kept in the graph. */
import type { Graph } from './graph.ts';
import { SetupError } from './local/ways-out.ts';
import { type Migration, readMigrations } from './migrations.ts';
import { int } from './numbers.ts';
import { placeFigures } from './place-figures.ts';

/** What a migration does to data that is there already, beside its statements; safe to run twice, as they are. */
const DATA: Record<number, (graph: Graph) => Promise<void>> = { 4: placeFigures };

const INDEX_SECONDS = 300;

/** The number of the last migration the graph has seen; 0 for an empty one. */
export async function graphVersion(graph: Graph): Promise<number> {
  const rows = await graph.run("MATCH (v:SchemaVersion {id: 'pressgraph'}) RETURN v.number");
  return Number(rows[0]?.[0] ?? 0);
}

/** Constraints can't share a transaction with data, so each statement stands alone and may run twice. */
async function apply(graph: Graph, { number, statements }: Migration): Promise<void> {
  for (const statement of statements) await graph.write((run) => run(statement));
  await DATA[number]?.(graph);
  const note =
    "MERGE (v:SchemaVersion {id: 'pressgraph'}) SET v.number = CASE WHEN v.number > $number THEN v.number ELSE $number END";
  await graph.write((run) => run(note, { number: int(number) }));
}

/**
 * Applies the migrations the graph has not seen, and waits for their indexes.
 * @returns the names of those applied
 * @throws SetupError when a newer program has been here
 */
export async function migrate(graph: Graph): Promise<string[]> {
  const known = readMigrations();
  const version = await graphVersion(graph);
  const newest = known.at(-1)?.number ?? 0;
  if (version > newest)
    throw new SetupError(`This graph is at version ${version}, made by a newer pressgraph; this one knows ${newest}. Update it.`);
  const due = known.filter(({ number }) => number > version);
  for (const migration of due) await apply(graph, migration);
  if (due.length) await graph.run('CALL db.awaitIndexes($seconds)', { seconds: int(INDEX_SECONDS) });
  return due.map(({ name }) => name);
}
