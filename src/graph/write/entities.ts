/** Entities a page touches: locked in one order, counted up anew, written or removed. */
import type { RunInside } from '../graph.ts';
import { int } from '../numbers.ts';
import { type EntityLabel, type EntityTie, entityProps, entityTies, labelOf, type Props } from './entity-state.ts';
import { applyChange, type Tally, type TallyChange } from './tally.ts';

const LOCK = 'UNWIND $ids AS id MERGE (e:Entity {id: id}) SET e.locked = true';
const TALLIES = 'MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id, e.claims, e.claimCounts';
const REMOVE = 'MATCH (e:Entity) WHERE e.id IN $ids DETACH DELETE e';
const UNLOCK = 'MATCH (e:Entity) WHERE e.id IN $ids REMOVE e.locked';

/** `SET e = …` leaves nothing of what stood there before, the lock's mark neither. */
const PUT: Record<EntityLabel, string> = {
  Region: 'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e:Region, e = row',
  Agency: 'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e:Agency, e = row',
  Official: 'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e:Official, e = row',
  Project: 'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e:Project, e = row',
};

/**
 * Locks the entities till the transaction ends. Every writer locks in the order of ids, so that no two wait for each
 * other; and only what is read after the lock is sure to be the last writer's.
 * @returns the tally of each; empty for one that is new
 */
export async function lockEntities(run: RunInside, ids: string[]): Promise<Map<string, Tally>> {
  await run(LOCK, { ids: ids.toSorted() });
  const rows = (await run(TALLIES, { ids })) as [string, string[] | null, number[] | null][];
  return new Map(rows.map(([id, claims, counts]) => [id, new Map(claims?.map((claim, at) => [claim, counts?.[at] ?? 0]))]));
}

async function put(run: RunInside, entities: Props[]): Promise<void> {
  for (const [label, statement] of Object.entries(PUT)) {
    const rows = entities.filter(({ id }) => labelOf(id as string) === label);
    if (rows.length) await run(statement, { rows });
  }
}

const TIES = `MATCH (e:Entity)-[r:PART_OF|SERVES|UNDER|SUCCEEDED_BY]->(t) WHERE e.id IN $ids
RETURN elementId(r), e.id, type(r), t.id, r.since`;
const CUT = 'UNWIND $edges AS edge MATCH ()-[r]->() WHERE elementId(r) = edge DELETE r';
const tieStatement = (type: string) =>
  `UNWIND $rows AS row MATCH (e:Entity {id: row.from}) MATCH (t:Entity {id: row.to}) CREATE (e)-[r:${type}]->(t) SET r.since = row.since`;
const TIE = {
  PART_OF: tieStatement('PART_OF'),
  SERVES: tieStatement('SERVES'),
  UNDER: tieStatement('UNDER'),
  SUCCEEDED_BY: tieStatement('SUCCEEDED_BY'),
};

const sameTie = (tie: EntityTie) => [tie.from, tie.type, tie.to, tie.since].join();

/** Cuts the ties no longer claimed and makes the new ones. */
async function retie(run: RunInside, ids: string[], wanted: EntityTie[]): Promise<void> {
  const rows = (await run(TIES, { ids })) as [string, string, EntityTie['type'], string, number | null][];
  const standing = new Map(rows.map(([edge, from, type, to, since]) => [sameTie({ from, type, to, since }), edge]));
  const keep = new Set(wanted.map(sameTie));
  const edges = [...standing].filter(([key]) => !keep.has(key)).map(([, edge]) => edge);
  if (edges.length) await run(CUT, { edges });
  const young = wanted.filter((tie) => !standing.has(sameTie(tie)));
  for (const [type, statement] of Object.entries(TIE)) {
    const ties = young.filter((tie) => tie.type === type);
    if (ties.length) await run(statement, { rows: ties.map((tie) => ({ ...tie, since: tie.since && int(tie.since) })) });
  }
}

/**
 * Counts a page's change of claims into the locked entities.
 * @returns the entities that are new, and those that went
 */
export async function settleEntities(
  run: RunInside,
  tallies: Map<string, Tally>,
  changes: Map<string, TallyChange>,
): Promise<{ born: string[]; gone: string[] }> {
  const next = [...changes].map(([id, change]) => [id, applyChange(tallies.get(id) ?? new Map(), change)] as const);
  const standing = next.filter(([, tally]) => tally.size > 0);
  const gone = next.filter(([, tally]) => tally.size === 0).map(([id]) => id);
  await put(
    run,
    standing.map(([id, tally]) => entityProps(id, tally)),
  );
  if (gone.length) await run(REMOVE, { ids: gone });
  const ids = standing.map(([id]) => id);
  await retie(
    run,
    ids,
    standing.flatMap(([id, tally]) => entityTies(id, tally)),
  );
  await run(UNLOCK, { ids: [...tallies.keys()].filter((id) => !changes.has(id)) });
  return { born: ids.filter((id) => tallies.get(id)?.size === 0), gone };
}
