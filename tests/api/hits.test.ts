/**
 * How much of the graph each shipped operation and each question of the bench touches, in Neo4j's own count of database
 * hits, beside Cypher written by hand. `npm run hits` prints the table (hits.json) anew. Each suite fills a store of its own:
 * what others leave behind in the run's moves nodes and relationships about, and the count by a few hits.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { readOperations } from '../../src/server/operations.ts';
import { silent, testSettings } from '../graph/open.ts';
import { BY_HAND } from './by-hand.ts';
import { makeGraph } from './made-graph.ts';
import { openPlanner, type Planner, type Profile, statementsOf } from './plans.ts';
import { seededGraph } from './seeded.ts';

const TABLE = new URL('hits.json', import.meta.url);
type Table = Record<string, { ours: number; byHand: number }>;

const printing = process.env.HITS === 'print';
const kept: Table = JSON.parse(readFileSync(TABLE, 'utf8'));
const found: Table = {};

interface Question {
  name: string;
  query: string;
  variables: Record<string, unknown>;
  /** Parameters of the statements written by hand. */
  given: Record<string, unknown>;
}

const shipped: Question[] = readOperations().map((operation) => ({ ...operation, given: operation.variables }));

/** What the bench asks, of the made graph. */
const ASKED: Record<string, Record<string, unknown>> = {
  q1: { code: '153' },
  q2: { code: '15' },
  q3: { id: 'agency-0' },
  q4: { phrase: '区0局' },
  q5: { id: 'agency-0' },
  q6: { id: 'article-37' },
  q7: { id: 'agency-0', after: { date: '2022-01-01', id: 'x' }, date: '2022-01-01', key: 'x' },
  q8: { name: '区0局0', since: '2019-01-01' },
};

async function benchQuestions(): Promise<Question[]> {
  const { default: queries } = await import(new URL('../bench/queries.mjs', import.meta.url).pathname);
  return Object.entries(ASKED).map(([name, given]) => ({
    name,
    query: queries[name].query,
    variables: queries[name].variables(given),
    given,
  }));
}

/** All texts and numbers of an answer, sorted: two answers that say the same, in whatever order and lists, give the same. */
function leaves(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leaves).sort();
  return value === null || value === undefined ? [] : [String(value)];
}

async function profiles(
  planner: Planner,
  { name, query, variables, given }: Question,
): Promise<{ ours: Profile[]; byHand: Profile[] }> {
  const ours: Profile[] = [];
  for (const asked of await statementsOf(schema, query, variables)) ours.push(await planner.profile(asked));
  const byHand: Profile[] = [];
  for (const statement of BY_HAND[name] ?? []) byHand.push(await planner.profile({ statement, parameters: given }));
  return { ours, byHand };
}

/** One in a hundred. */
const slack = (hits: number): number => hits * 0.01;

const sum = (all: Profile[]): number => all.reduce((total, { hits }) => total + hits, 0);

/** Fills the graph, has it planned for what is in it now, and profiles. */
function suite(
  title: string,
  fill: (graph: Graph) => Promise<unknown>,
  questions: () => Question[] | Promise<Question[]>,
  names: string[],
) {
  describe(title, () => {
    let graph: Graph;
    let planner: Planner;
    let all: Question[];
    const home = mkdtempSync(join(tmpdir(), 'pressgraph-hits-'));
    beforeAll(async () => {
      const settings = { ...testSettings(), PRESSGRAPH_HOME: home };
      graph = await openGraph(settings, silent);
      await migrate(graph);
      await fill(graph);
      await graph.write((run) => run('CALL db.awaitIndexes(60)'));
      await graph.write((run) => run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()'));
      await graph.run('CALL db.prepareForReplanning(60)');
      planner = await openPlanner(settings);
      all = await questions();
    });
    afterAll(async () => {
      await planner?.close();
      await graph?.close();
      rmSync(home, { recursive: true, force: true });
    });

    it.each(names)('%s', async (name) => {
      const { ours, byHand } = await profiles(planner, all.find((each) => each.name === name) as Question);
      const [hits, least] = [sum(ours), sum(byHand)];
      found[name] = { ours: hits, byHand: least };
      expect(byHand.length).toBe(ours.length);
      const texts = (profile: Profile[]) =>
        new Set(leaves(profile.map(({ rows }) => rows)).filter((each) => !/^[\d.]+$/.test(each)));
      const kinds = ['Agency', 'Official', 'Project', 'Region'];
      expect([...texts(byHand)].filter((each) => !kinds.includes(each))).toEqual([...texts(ours)]);
      if (printing) return;
      const table = kept[name];
      if (!table) throw new Error(`${name} is not in tests/api/hits.json: npm run hits`);
      expect(hits, `${name} touches more of the graph than it did`).toBeLessThanOrEqual(table.ours + slack(table.ours));
      expect(hits, `${name} touches less: npm run hits`).toBeGreaterThanOrEqual(table.ours - slack(table.ours));
    });
  });
}

suite(
  'shipped operations on the seed pages',
  seededGraph,
  () => shipped,
  shipped.map(({ name }) => name),
);

suite('questions of the bench on a made graph', makeGraph, benchQuestions, Object.keys(ASKED));

afterAll(() => {
  if (printing) writeFileSync(TABLE, `${JSON.stringify(found, null, 2)}\n`);
  const ratio = ({ ours, byHand }: Table[string]) => (ours / byHand).toFixed(2);
  if (printing)
    for (const [name, row] of Object.entries(found)) console.log(`${name}: ${row.ours} against ${row.byHand}, ${ratio(row)} ×`);
});
