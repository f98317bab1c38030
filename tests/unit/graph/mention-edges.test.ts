/** Mentions of an entity → one edge, and the printed forms that are names of it. */
import { expect, test } from 'vitest';
import type { Facts } from '../../../src/entities/facts.ts';
import { aliasClaims, mentionEdges } from '../../../src/graph/write/mention-edges.ts';

const text = '某县水利局说，该局和水利局都在；甲县、某县水利局也在。';
const mention = (words: string, from = 0, score = 1) => {
  const start = text.indexOf(words, from);
  return { text: words, start, end: start + words.length, rule: `rule-${start}`, score, candidates: ['agency-2'] };
};
const mentions = [
  mention('该局'),
  mention('水利局', 8, 0.5),
  mention('某县水利局'),
  mention('甲县、某县水利局'),
  mention('某县水利局'),
];
const agency = {
  id: 'agency-1',
  name: '某县水利局',
  kind: 'government',
  region: null,
  under: null,
  succeededBy: null,
  mentions,
} as const;
const facts = { regions: [], agencies: [agency], officials: [], people: [], projects: [], figures: [] } as unknown as Facts;

const [edge] = mentionEdges({ id: 'article-1', text }, facts);

test('stand in order of the text, none twice, each with its words', () => {
  expect(edge).toMatchObject({ type: 'MENTIONS', from: 'article-1', to: 'agency-1' });
  expect(edge?.props.quotes).toEqual(['某县水利局', '该局', '水利局', '甲县、某县水利局']);
  expect(Number(edge?.props.count)).toBe(4);
});

test('the surest speaks for the edge, of equals the first', () => {
  expect(edge?.props).toMatchObject({ rule: 'rule-0', score: 1, candidates: ['agency-2'] });
});

test('words that point, lists and single signs are no names', () => {
  expect(
    aliasClaims(facts)
      .map(({ value }) => value)
      .sort(),
  ).toEqual(['某县水利局', '水利局'].sort());
});
