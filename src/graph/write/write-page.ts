/** A page with its facts → the graph, in one transaction; a page that says what it said before writes nothing. */
import type { PageFacts } from '../../entities/page-facts.ts';
import type { Changes, Graph, RunInside } from '../graph.ts';
import { parseClaim } from './claim.ts';
import { lockEntities, settleEntities } from './entities.ts';
import { type Issue, joinPublication, linkJumps } from './issue.ts';
import { state, withdraw } from './own-facts.ts';
import { pageRows } from './page-rows.ts';
import type { PageRows } from './rows.ts';
import { changesOf } from './tally.ts';

/** What became of a page. */
export interface PageReport {
  status: 'new' | 'changed' | 'unchanged';
  articles: number;
  figures: number;
  /** Ids of all entities it names, and of those among them that no page had named before. */
  entities: string[];
  born: string[];
  /** Neo4j's own count of what was changed. */
  changes: Changes;
}

const HASH = 'MATCH (p:Page {id: $id}) RETURN p.factsHash';
const LOCK = 'MERGE (p:Page {id: $id}) SET p.locked = true';
const STORED = `MATCH (p:Page {id: $id})
RETURN p.factsHash, p.claims, p.publication, p.issueDate, EXISTS { (p)<-[:PRINTED_ON]-(a:Article) WHERE a.jumpDirection IS NOT NULL }`;
const PUT = 'MATCH (p:Page {id: $id}) SET p = $props';

interface Stored {
  fresh: boolean;
  claims: string[];
  /** The issue it was in, if an article of it jumps. */
  jumps: Issue[];
}

const issueOf = (publication: unknown, issueDate: unknown, jumps: unknown): Issue[] =>
  jumps && publication && issueDate ? [{ publication: String(publication), issueDate: String(issueDate) }] : [];

async function lockPage(run: RunInside, id: string): Promise<Stored> {
  await run(LOCK, { id });
  const [[hash, claims, publication, issueDate, jumps] = []] = await run(STORED, { id });
  return { fresh: !hash, claims: (claims as string[] | null) ?? [], jumps: issueOf(publication, issueDate, jumps) };
}

const entitiesOf = (claims: string[]): string[] => [...new Set(claims.map((line) => parseClaim(line).entity))];

function issuesToLink({ jumps }: Stored, { page, articles }: PageRows): Issue[] {
  const jumping = articles.some(({ jumpDirection }) => jumpDirection);
  const issues = [...jumps, ...issueOf(page.publication, page.issueDate, jumping)];
  return issues.filter((issue, at) => issues.findIndex((other) => JSON.stringify(other) === JSON.stringify(issue)) === at);
}

async function replace(run: RunInside, rows: PageRows): Promise<{ fresh: boolean; born: string[] }> {
  const stored = await lockPage(run, rows.id);
  const tallies = await lockEntities(run, entitiesOf([...stored.claims, ...rows.claims]));
  if (!stored.fresh) await withdraw(run, rows.id);
  const { born } = await settleEntities(run, tallies, changesOf(stored.claims, rows.claims));
  await run(PUT, { id: rows.id, props: { ...rows.page, claims: rows.claims, factsHash: rows.factsHash } });
  await state(run, rows);
  await joinPublication(run, rows.id, rows.publication);
  for (const issue of issuesToLink(stored, rows)) await linkJumps(run, issue);
  return { fresh: stored.fresh, born };
}

/**
 * Writes a page. Running it twice, or with others at once, in any order, gives the same graph.
 * @throws Error when the page can't be stored; nothing of it is then
 */
export async function writePage(graph: Graph, pageFacts: PageFacts): Promise<PageReport> {
  const rows = pageRows(pageFacts);
  const said = { articles: rows.articles.length, figures: rows.figures.length, entities: entitiesOf(rows.claims) };
  const [[hash] = []] = await graph.run(HASH, { id: rows.id });
  if (hash === rows.factsHash) return { status: 'unchanged', ...said, born: [], changes: {} };
  const { result, changes } = await graph.write((run) => replace(run, rows));
  return { status: result.fresh ? 'new' : 'changed', ...said, born: result.born, changes };
}
