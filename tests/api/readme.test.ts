/** The questions in README.md have the answers that stand under them. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { type Seeded, seededGraph, serveOver } from './seeded.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```graphql\n([^`]*)```\n```json\n([^`]*)```/g)].map(([, query, answer]) => ({
  query,
  answer,
}));

let graph: Graph;
let seeded: Seeded;

beforeAll(async () => {
  graph = await seededGraph();
  seeded = await serveOver(graph);
});

afterAll(async () => {
  await seeded?.close();
  await graph?.close();
});

it('has examples', () => expect(examples.length).toBeGreaterThan(1));

it.each(examples)('$query', async ({ query = '', answer = '' }) => {
  const { body } = await seeded.ask(query);
  expect(body).toEqual({ data: JSON.parse(answer) });
});
