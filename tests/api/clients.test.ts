/** Typed clients: graphql-codegen makes types of the shipped operations, a client that uses them compiles, and its answers are those of the pages. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { readOperations } from '../../src/server/operations.ts';
import { generate } from './clients/generate.ts';
import { type Seeded, seededGraph, serveOver } from './seeded.ts';

const require = createRequire(import.meta.url);
const operations = readOperations();
const nameOf = (query: string): string => /^query (\w+)/m.exec(query)?.[1] ?? '';
const client = readFileSync(new URL('clients/client.txt', import.meta.url), 'utf8');

let graph: Graph;
let seeded: Seeded;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pressgraph-client-'));
  const schema = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
  const sources = operations.map(({ name, query }) => ({ name, text: query }));
  await generate(schema, sources, join(folder, 'gql'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  graph = await seededGraph();
  seeded = await serveOver(graph);
  await seeded.warmed;
});

afterAll(async () => {
  await seeded?.close();
  await graph?.close();
  rmSync(folder, { recursive: true, force: true });
});

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  typeRoots: [join(import.meta.dirname, '../../node_modules/@types')],
  // The client lies outside the checkout, where its types would be installed beside it.
  paths: { '@graphql-typed-document-node/core': [require.resolve('@graphql-typed-document-node/core/typings/index.d.ts')] },
};

/** What the compiler says against a client with this text, and what it generated. */
function faults(name: string, text: string): string[] {
  const file = join(folder, name);
  writeFileSync(file, text);
  const program = ts.createProgram([file], OPTIONS);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

it('a client of the generated types compiles', () => {
  expect(faults('client.ts', client)).toEqual([]);
});

it.each([
  ['a field that was not asked for', 'article.headline', 'article.text', /'text' does not exist/],
  ['a variable of another type', "code: '150302'", 'code: 150302', /'number' is not assignable to type 'string'/],
  ['an answer that may be null', 'region?.projects', 'region.projects', /possibly 'null'/],
])('%s is refused by the compiler', (_, right, wrong, message) => {
  expect(client).toContain(right);
  expect(faults('wrong.ts', client.replace(right, wrong)).join('\n')).toMatch(message);
});

it('its answers are those of the operations as they stand, and of every page of a connection', async () => {
  writeFileSync(join(folder, 'client.ts'), client);
  const expected = new Map<string, unknown>();
  for (const { query, variables } of operations)
    expected.set(nameOf(query), (await seeded.askInTime(query, variables)).body.data);
  const asked = operations.map(({ query, variables }) => ({ name: nameOf(query), variables }));
  const tsx = require.resolve('tsx');
  const url = `${seeded.server.url}/graphql`;
  const args = ['--import', tsx, join(folder, 'client.ts'), url, JSON.stringify(asked)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 });
  const said = JSON.parse(stdout);
  for (const [name, answer] of expected) expect(said.answers[name]).toEqual(answer);
  const all = await seeded.askInTime(
    '{ agency(name: "自治区市场监管局") { mentions(first: 100) { nodes { article { headline } } } } }',
  );
  const { nodes } = (all.body.data as unknown as { agency: { mentions: { nodes: { article: { headline: string } }[] } } }).agency
    .mentions;
  expect(nodes.length).toBeGreaterThan(2);
  expect(said.headlines).toEqual(nodes.map(({ article }) => article.headline));
  expect(said.printed.length).toBeGreaterThan(0);
  for (const { printed, quote } of said.printed) expect(quote).toBe(printed);
});
