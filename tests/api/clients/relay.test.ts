/** Relay: its compiler takes the printed schema and a screen with connections, and its runtime pages, refetches and normalises over HTTP. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AGENCY, allHeadlines, seededEndpoint } from './seeded-client.ts';
import { failOnWarnings } from './warnings.ts';

const require = createRequire(import.meta.url);
// It comes without types for TypeScript.
const { createOperationDescriptor, Environment, getSelector, Network, RecordSource, Store } = require('relay-runtime');

const ROOT = join(import.meta.dirname, '../../..');

const server = seededEndpoint();
failOnWarnings();

let folder: string;
/** What the compiler made of a query or fragment. */
const artifact = (name: string) => require(join(folder, 'generated', `${name}.graphql.js`));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressgraph-relay-'));
  for (const name of ['src', 'generated']) mkdirSync(join(folder, name));
  copyFileSync(join(import.meta.dirname, 'relay-screen.txt'), join(folder, 'src/screen.js'));
  copyFileSync(join(ROOT, 'schema/schema.graphql'), join(folder, 'schema.graphql'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const config = { src: './src', schema: './schema.graphql', language: 'javascript', artifactDirectory: './generated' };
  writeFileSync(
    join(folder, 'relay.config.json'),
    JSON.stringify({ ...config, eagerEsModules: false, customScalarTypes: { Date: 'string' } }),
  );
  writeFileSync(join(folder, 'package.json'), '{}');
  execFileSync(process.execPath, [require.resolve('relay-compiler/cli.js'), 'relay.config.json'], { cwd: folder, stdio: 'pipe' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Variables = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: what a fragment gives is known to its compiled form
type Data = any;

/** An environment as Relay's guide makes one, and ways to do what its hooks do. */
function makeScreen() {
  const fetchQuery = async ({ name, text }: { name: string; text?: string | null }, variables: Variables) => {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9' };
    const body = JSON.stringify({ operationName: name, query: text, variables });
    return (await fetch(server.url(), { method: 'POST', headers, body })).json();
  };
  const environment = new Environment({ network: Network.create(fetchQuery), store: new Store(new RecordSource()) });
  const ask = async (name: string, variables: Variables): Promise<Data> => {
    const operation = createOperationDescriptor(artifact(name), variables);
    environment.retain(operation);
    await environment.execute({ operation }).toPromise();
    return environment.lookup(operation.fragment).data;
  };
  const read = (fragment: string, key: unknown): Data => environment.lookup(getSelector(artifact(fragment), key)).data;
  return { environment, ask, read };
}

const open = { name: AGENCY, first: null, last: null, after: null, before: null, withNews: false };

it.each([
  ['forward', { first: 2 }, (page: Data) => page.hasNextPage, (page: Data) => ({ first: 2, after: page.endCursor })],
  ['back', { last: 2 }, (page: Data) => page.hasPreviousPage, (page: Data) => ({ last: 2, before: page.startCursor })],
])('pages %s through a connection to the list as it is', async (_, size, goesOn, next) => {
  const { ask, read } = makeScreen();
  const { agency } = await ask('screenQuery', { ...open, ...size });
  const all = await allHeadlines(server);
  for (let pages = 0; pages < 50 && goesOn(read('screen_articles', agency).articles.pageInfo); pages++) {
    const variables = { first: null, last: null, after: null, before: null };
    await ask('screenArticlesPage', { ...variables, id: agency.id, ...next(read('screen_articles', agency).articles.pageInfo) });
  }
  const { articles } = read('screen_articles', agency);
  expect(articles.edges.map(({ node }: Data) => node.headline)).toEqual(all);
  expect(articles.totalCount).toBe(all.length);
});

it('asks a part again by its id', async () => {
  const { ask, read } = makeScreen();
  const { agency } = await ask('screenQuery', { ...open, first: 1, withNews: true });
  const [{ node }] = read('screen_articles', agency).articles.edges;
  const again = await ask('screenArticleAgain', { id: node.__id });
  expect(read('screen_article', again.node)).toEqual(read('screen_article', node));
  expect(read('screen_news', agency.news).mentions.nodes.length).toBeGreaterThan(0);
});

it('keeps one record of what is reached by two ways, and shows by one what was written by the other', async () => {
  const { environment, ask, read } = makeScreen();
  const { agency } = await ask('screenQuery', { ...open, first: 2 });
  const { node } = await ask('screenByIdQuery', { id: agency.id });
  expect(node.__typename).toBe('Agency');
  const source = environment.getStore().getSource();
  const agencies = source.getRecordIDs().filter((id: string) => source.get(id)?.__typename === 'Agency');
  expect(agencies).toEqual([agency.id]);
  environment.commitUpdate((store: Data) => void store.get(agency.id)?.setValue('renamed', 'name'));
  expect(read('screen_heading', agency).name).toBe('renamed');
  expect(read('screen_heading', node.heading).name).toBe('renamed');
});
