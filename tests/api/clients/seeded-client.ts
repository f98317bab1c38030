/** What the files of clients share: a server over the seed pages, and what they should find there, asked without a client. */
import { seededServer } from '../seeded.ts';

/** Printed in many articles of the seed pages. */
export const AGENCY = '自治区市场监管局';

/** The server as a client sees it. */
interface Endpoint {
  url(): string;
  ask<T>(query: string, variables?: object): Promise<T>;
}

/** The endpoint of a file's tests. */
export function seededEndpoint(): Endpoint {
  const seeded = seededServer();
  return {
    url: () => `${seeded.server.url}/graphql`,
    ask: async <T>(query: string, variables: object = {}) => (await seeded.ask(query, variables)).body.data as T,
  };
}

/** Headlines of all articles that name the agency, newest first, asked as one page. */
export async function allHeadlines(server: Endpoint): Promise<string[]> {
  const query = 'query($name: String!) { agency(name: $name) { articles(first: 100) { nodes { headline } } } }';
  const { agency } = await server.ask<{ agency: { articles: { nodes: { headline: string }[] } } }>(query, { name: AGENCY });
  return agency.articles.nodes.map(({ headline }) => headline);
}
