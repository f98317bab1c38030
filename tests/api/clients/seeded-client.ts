/** What the files of clients share: a server over the seed pages, and what they should find there, asked without a client. */
import { afterAll, beforeAll } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { type Seeded, seededGraph, serveOver } from '../seeded.ts';

/** Printed in many articles of the seed pages. */
export const AGENCY = '自治区市场监管局';

/** The server of a file's tests, started before and closed after them. */
export function seededServer(): { url(): string; ask<T>(query: string, variables?: object): Promise<T> } {
  let graph: Graph;
  let seeded: Seeded;
  beforeAll(async () => {
    graph = await seededGraph();
    seeded = await serveOver(graph);
    await seeded.warmed;
  });
  afterAll(async () => {
    await seeded?.close();
    await graph?.close();
  });
  return {
    url: () => `${seeded.server.url}/graphql`,
    ask: async <T>(query: string, variables: object = {}) => (await seeded.ask(query, variables)).body.data as T,
  };
}

/** Headlines of all articles that name the agency, newest first, asked as one page. */
export async function allHeadlines(server: ReturnType<typeof seededServer>): Promise<string[]> {
  const query = 'query($name: String!) { agency(name: $name) { articles(first: 100) { nodes { headline } } } }';
  const { agency } = await server.ask<{ agency: { articles: { nodes: { headline: string }[] } } }>(query, { name: AGENCY });
  return agency.articles.nodes.map(({ headline }) => headline);
}
