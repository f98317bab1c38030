/** What a server does of itself when it starts: it runs the shipped operations in each form that clients give them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { otherForms } from '../../src/server/forms.ts';
import { watchRequests } from '../../src/server/in-flight.ts';
import { readOperations } from '../../src/server/operations.ts';
import { deepestFirst } from '../../src/server/warm.ts';
import { type Seeded, seededGraph, serveOver } from './seeded.ts';

let graph: Graph;
let seeded: Seeded;
let planned: Set<string>;
let awake: string[];

beforeAll(async () => {
  graph = await seededGraph();
  seeded = await serveOver(graph);
  await seeded.server.awake;
  awake = [...seeded.statements];
  await seeded.warmed;
  planned = new Set(seeded.statements);
});

afterAll(async () => {
  await seeded?.close();
  await graph?.close();
});

const operations = readOperations();

it.each(operations.map((operation) => [operation.name, operation] as const))(
  '%s runs no statement that has not been run',
  async (_, operation) => {
    const { query, variables } = operation;
    const { body } = await seeded.ask(query, variables);
    for (const form of otherForms(operation, body)) expect((await seeded.ask(query, form)).body.errors).toBeUndefined();
    expect(seeded.statements.filter((statement) => !planned.has(statement))).toEqual([]);
  },
);

it('knows the forms without what need not be given, and of the next page', () => {
  const mentions = operations.find(({ name }) => name === '02-agency-mentions');
  if (!mentions) throw new Error('the operation is not shipped any more');
  const answer = { data: { agency: { mentions: { pageInfo: { endCursor: 'abc' } } } } };
  expect(otherForms(mentions, answer)).toEqual([{ name: mentions.variables.name }, { ...mentions.variables, after: 'abc' }]);
});

it('begins with the deepest', () => {
  const [first] = deepestFirst(operations);
  const root = /^\s{2}(\w+)\(/m.exec(first?.query ?? '')?.[1];
  expect(seeded.statements[0]?.toLowerCase()).toContain(root);
  expect(awake).toContain(seeded.statements[0]);
});

it('waits for users to have their answers', async () => {
  const answers: (() => void)[] = [];
  const http = createServer((_, res) => answers.push(() => res.end()));
  const requests = watchRequests(http);
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  await requests.idle(60_000);
  const arrived = new Promise((done) => http.once('request', done));
  const asked = fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}`);
  await arrived;
  const order: string[] = [];
  const turn = requests.idle(60_000).then(() => order.push('ours'));
  order.push('theirs');
  for (const answer of answers) answer();
  await asked;
  await turn;
  expect(order).toEqual(['theirs', 'ours']);
  http.close();
});
