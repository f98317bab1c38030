/** No operation holds the server up: while shipped operations and filters in variables are run again and again, /health goes on answering. */
import { expect, it } from 'vitest';
import { readOperations } from '../../src/server/operations.ts';
import { filterQuestions } from './filter-questions.ts';
import { seededServer } from './seeded.ts';

const seeded = seededServer();

/** Milliseconds of work for an answer: writing a parser for a filter's type took 20,000 to 130,000. */
const LIMIT = 2000;

/** Every filter in a variable, asking nothing: what took so long was to write its parser, whatever was given. */
const filters = filterQuestions().map((question) => ({ ...question, variables: { filter: {} } }));

/** Milliseconds of this process, the server in it, that `work` takes of a processor: neighbours' load makes them no more. */
async function worked(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

it('every filter type is there', () => expect(filters.length).toBeGreaterThanOrEqual(11));

it.each([...readOperations(), ...filters])('$name, five times', async ({ query, variables }) => {
  let running = true;
  let answered = 0;
  const polling = (async () => {
    while (running) {
      expect((await fetch(`${seeded.server.url}/health`)).status).toBe(200);
      answered += 1;
      await new Promise((done) => setTimeout(done, 20));
    }
  })();
  const times: number[] = [];
  for (let time = 0; time < 5; time++) {
    times.push(await worked(async () => expect((await seeded.askInTime(query, variables)).body.errors).toBeUndefined()));
  }
  running = false;
  await polling;
  expect(answered).toBeGreaterThan(0);
  expect(Math.max(...times), 'the most work for an answer').toBeLessThan(LIMIT);
});
