/** No operation holds the server up: while shipped operations and filters in variables are run again and again, /health goes on answering. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { readOperations } from '../../src/server/operations.ts';
import { filterQuestions } from './filter-questions.ts';
import { type Seeded, seededGraph, serveOver } from './seeded.ts';

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

/** Milliseconds for an answer: writing a parser for a filter's type took 20,000 to 130,000. */
const LIMIT = 2000;

/** Every filter in a variable, asking nothing: what took so long was to write its parser, whatever was given. */
const filters = filterQuestions().map((question) => ({ ...question, variables: { filter: {} } }));

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

it('every filter type is there', () => expect(filters.length).toBeGreaterThanOrEqual(11));

it.each([...readOperations(), ...filters])('$name, five times', async ({ query, variables }) => {
  let running = true;
  const health: number[] = [];
  const polling = (async () => {
    while (running) {
      health.push(await timed(() => fetch(`${seeded.server.url}/health`).then((answer) => answer.text())));
      await new Promise((done) => setTimeout(done, 20));
    }
  })();
  const times: number[] = [];
  for (let time = 0; time < 5; time++) {
    const ask = async () => expect((await seeded.ask(query, variables)).body.errors).toBeUndefined();
    times.push(await timed(ask));
  }
  running = false;
  await polling;
  // The database plans a new statement on the first run, beside the server.
  expect(Math.max(...times.slice(1)), 'the slowest answer').toBeLessThan(LIMIT);
  expect(Math.max(...health), 'the slowest answer of /health').toBeLessThan(LIMIT);
});
