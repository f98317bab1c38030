/** The seed pages in the run's database, a server over it, and ways to ask it. */
import { readdirSync, readFileSync } from 'node:fs';
import { execute, type GraphQLError, parse, validate } from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { readPageFacts } from '../../src/entities/page-facts.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { writePage } from '../../src/graph/write/write-page.ts';
import { type Server, startServer } from '../../src/server/server.ts';
import { openEmptyGraph, silent, testSettings } from '../graph/open.ts';

const PAGES = new URL('../../seed/pages/', import.meta.url);

/** An answer as it came over HTTP. */
export interface Answer {
  status: number;
  type: string;
  body: { data?: Record<string, never> | null; errors?: { message: string; path?: unknown[]; extensions?: { code?: string } }[] };
}

export interface Seeded {
  graph: Graph;
  server: Server;
  /** Statements run so far, newest last. */
  statements: string[];
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** Asks until the answer is not late: a database that has just been filled plans anew, which may outlast the deadline. */
  askInTime(query: string, variables?: object): Promise<Answer>;
  post(body: string, headers?: Record<string, string>): Promise<Answer>;
  /** Settled when the shipped operations have been run for the first time. */
  warmed: Promise<void>;
  close(): Promise<void>;
}

/** Sends accept headers that keep a request off the short path: they are to be weighed. */
export const LONG_WAY = { accept: 'application/graphql-response+json;q=0.9' };

/** Reads the seed pages into an empty graph, the run's unless told of another. */
export async function seededGraph(empty?: Graph): Promise<Graph> {
  const graph = empty ?? (await openEmptyGraph());
  for (const page of readdirSync(PAGES)) await writePage(graph, readPageFacts(page, readFileSync(new URL(page, PAGES), 'utf8')));
  return graph;
}

/** Answers of the schema over `graph`, without a server and its deadline; `statements` notes what was run. */
export function answersOver(graph: Graph) {
  const statements: string[] = [];
  const run = (statement: string, parameters: Record<string, unknown>) => {
    statements.push(statement);
    return graph.run(statement, parameters, { timeout: 120_000 });
  };
  const answer = async (query: string, variableValues: Record<string, unknown> = {}) => {
    const document = parse(query);
    const faults = validate(schema, document);
    if (faults.length) throw faults[0];
    const result = await execute({ schema, document, variableValues, contextValue: { run } });
    // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is for the reader to know here
    return JSON.parse(JSON.stringify(result)) as { data: any; errors?: GraphQLError[] };
  };
  /** The data of an operation that must have no errors. */
  const data = async (query: string, variables?: Record<string, unknown>) => {
    const { data: found, errors } = await answer(query, variables);
    if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
    return found;
  };
  return { answer, data, statements };
}

/** A seed page whose dates nobody could read, and with it posts held at no told time. */
export async function addUndatedPage(graph: Graph, page = '2023-07-27-neimenggu-ribao-01.txt'): Promise<void> {
  const read = readPageFacts(`undated-${page}`, readFileSync(new URL(page, PAGES), 'utf8'));
  await writePage(graph, {
    ...read,
    page: { ...read.page, issueDate: null },
    articles: read.articles.map((article) => ({ ...article, date: null })),
    facts: read.facts.map((facts) => ({
      ...facts,
      officials: facts.officials.map((official) => ({
        ...official,
        positions: official.positions.map((position) => ({ ...position, asOf: null })),
      })),
    })),
  });
}

/** Starts a server over `graph` that notes every statement. */
export async function serveOver(graph: Graph, env: Record<string, unknown> = {}, log = silent): Promise<Seeded> {
  const statements: string[] = [];
  const noting: Graph = {
    ...graph,
    run: (statement, params, options) => {
      statements.push(statement);
      return graph.run(statement, params, options);
    },
    verify: () => graph.verify(),
  };
  const server = await startServer({ ...testSettings(), PORT: 0, ...env } as never, noting, log);
  const post = async (body: string, headers: Record<string, string> = {}): Promise<Answer> => {
    const all = { 'content-type': 'application/json', ...headers };
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: all, body });
    const text = await response.text();
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      body: text.startsWith('{') ? JSON.parse(text) : {},
    };
  };
  const ask = (query: string, variables?: object, headers?: Record<string, string>) =>
    post(JSON.stringify({ query, variables }), headers);
  const askInTime = async (query: string, variables?: object): Promise<Answer> => {
    const answer = await ask(query, variables);
    return answer.body.errors?.[0]?.extensions?.code === 'TIMEOUT' ? askInTime(query, variables) : answer;
  };
  return {
    graph,
    server,
    statements,
    post,
    warmed: server.warmed,
    ask,
    askInTime,
    close: () => server.close(),
  };
}

/** The server of a file's tests over the seed pages, started before them and closed after; `prepare` adds to the graph first. */
export function seededServer(prepare?: (graph: Graph) => Promise<unknown>): Omit<Seeded, 'close'> {
  let graph: Graph | undefined;
  let seeded: Seeded | undefined;
  beforeAll(async () => {
    graph = await seededGraph();
    await prepare?.(graph);
    seeded = await serveOver(graph);
    await seeded.warmed;
  });
  afterAll(async () => {
    await seeded?.close();
    await graph?.close();
  });
  const up = (): Seeded => {
    if (!seeded) throw new Error('The server is up only while tests run.');
    return seeded;
  };
  return {
    get graph() {
      return up().graph;
    },
    get server() {
      return up().server;
    },
    get statements() {
      return up().statements;
    },
    get warmed() {
      return up().warmed;
    },
    ask: (...given) => up().ask(...given),
    askInTime: (...given) => up().askInTime(...given),
    post: (...given) => up().post(...given),
  };
}
