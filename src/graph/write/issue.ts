/** What belongs to a paper and not to one page: the publication, and the articles that jump from page to page. */
import { type Jumper, matchJumps } from '../../entities/jumps.ts';
import type { RunInside } from '../graph.ts';

const JOIN = `MATCH (p:Page {id: $page})
MERGE (n:Publication {id: $id}) SET n.name = $name
MERGE (p)-[:IN_ISSUE]->(n)`;
const LEAVE = `MATCH (:Page {id: $page})-[r:IN_ISSUE]->(n:Publication) WHERE n.id <> $id
SET n.locked = true DELETE r WITH n
REMOVE n.locked WITH n WHERE NOT EXISTS { (n)<-[:IN_ISSUE]-() } DELETE n`;

/** Puts the page into its paper; a paper left without pages goes. */
export async function joinPublication(
  run: RunInside,
  page: string,
  publication: { id: string; name: string } | null,
): Promise<void> {
  await run(LEAVE, { page, id: publication?.id ?? '' });
  if (publication) await run(JOIN, { page, ...publication });
}

/** One day's paper. */
export interface Issue {
  publication: string;
  issueDate: string;
}

const LOCK = 'MATCH (n:Publication {name: $publication}) SET n.locked = true REMOVE n.locked';
const JUMPERS = `MATCH (p:Page {publication: $publication, issueDate: $issueDate})<-[:PRINTED_ON]-(a:Article)
WHERE a.jumpDirection IS NOT NULL
RETURN a.id, p.number, a.jumpDirection, a.jumpPage, a.headline, [(a)-[:CONTINUES]->(b) | b.id]`;
const CUT = 'UNWIND $pairs AS pair MATCH (:Article {id: pair[0]})-[r:CONTINUES]->(:Article {id: pair[1]}) DELETE r';
const TIE = 'UNWIND $pairs AS pair MATCH (a:Article {id: pair[0]}) MATCH (b:Article {id: pair[1]}) CREATE (a)-[:CONTINUES]->(b)';

const key = (pair: string[]): string => pair.join();

/** Ties second halves to first halves anew, from all pages of the issue that are there. */
export async function linkJumps(run: RunInside, issue: Issue): Promise<void> {
  await run(LOCK, { ...issue });
  const rows = (await run(JUMPERS, { ...issue })) as [string, string | null, 'from' | 'to', string, string | null, string[]][];
  const jumpers = rows.map(([id, page, direction, other, headline]): Jumper => ({ id, page, direction, other, headline }));
  const standing = rows.flatMap(([id, , , , , firsts]) => firsts.map((first) => [id, first]));
  const wanted = matchJumps(jumpers);
  const [had, want] = [new Set(standing.map(key)), new Set(wanted.map(key))];
  const cut = standing.filter((pair) => !want.has(key(pair)));
  const tie = wanted.filter((pair) => !had.has(key(pair)));
  if (cut.length) await run(CUT, { pairs: cut });
  if (tie.length) await run(TIE, { pairs: tie });
}
