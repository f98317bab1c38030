/** The questions in README.md have the answers that stand under them. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { seededServer } from './seeded.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```graphql\n([^`]*)```\n```json\n([^`]*)```/g)].map(([, query, answer]) => ({
  query,
  answer,
}));

const seeded = seededServer();

it('has examples', () => expect(examples.length).toBeGreaterThan(1));

it.each(examples)('$query', async ({ query = '', answer = '' }) => {
  const { body } = await seeded.ask(query);
  expect(body).toEqual({ data: JSON.parse(answer) });
});
