/** Search finds what holds the words, one character or more, all of them; nothing a user writes is query syntax. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { type Memory, type Node, remember } from './naive/memory.ts';
import { answersOver, seededGraph } from './seeded.ts';

let graph: Graph;
let memory: Memory;

beforeAll(async () => {
  graph = await seededGraph();
  await graph.write((run) => run('CALL db.awaitIndexes(60)'));
  memory = await remember(graph);
});

afterAll(async () => {
  await graph?.close();
});

/** What the root fields of a query give, by name. */
const give = async <Field>(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, Field>> =>
  answersOver(graph).data(query, variables);

/** Root field → label of what it finds. */
const FIELDS: Record<string, string> = {
  searchRegions: 'Region',
  searchAgencies: 'Agency',
  searchOfficials: 'Official',
  searchProjects: 'Project',
  searchEntities: 'Entity',
  searchArticles: 'Article',
};

const textsOf = ({ props }: Node): string[] =>
  [props.name, ...(props.aliases ?? []), props.headline, props.subtitle, props.kicker, props.text].filter(Boolean);

/** Keys of all that holds each of the words, from memory. */
const holding = (label: string, words: string[]): string[] =>
  memory.nodes
    .filter(({ labels }) => labels.includes(label))
    .filter((node) => words.every((word) => textsOf(node).some((text) => text.includes(word))))
    .map(({ props }) => props.id as string)
    .sort();

interface Page {
  totalCount: number;
  nodes: { key: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** What a search gives, walked to its end, and its count. */
async function found(field: string, phrase: string): Promise<{ keys: string[]; count: number }> {
  const keys: string[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query($phrase: String!, $after: String) { found: ${field}(phrase: $phrase, first: 100, after: $after) {
      totalCount nodes { key } pageInfo { hasNextPage endCursor } } }`;
    const page: Page = (await give<Page>(query, { phrase, after })).found as Page;
    keys.push(...page.nodes.map(({ key }) => key));
    if (!page.pageInfo.hasNextPage) return { keys: keys.sort(), count: page.totalCount };
    after = page.pageInfo.endCursor;
  }
}

describe.each(Object.entries(FIELDS))('%s', (field, label) => {
  it.each([
    '厅',
    '亩',
    '市',
    '万',
    '2100亩',
    '市场 厅',
    '市场 局',
    '厅 市场',
    '内蒙古 厅',
    '区 局',
    '工程 亩',
    '厅 亩',
    '市 场 监 管 局 区',
    '监管 局',
  ])('finds all that holds %s, and counts it', async (phrase) => {
    const expected = holding(label, phrase.split(' '));
    expect(await found(field, phrase)).toEqual({ keys: expected, count: expected.length });
  });

  it('finds every character there is', async () => {
    const characters = [
      ...new Set(
        memory.nodes
          .filter(({ labels }) => labels.includes(label))
          .flatMap(textsOf)
          .join(''),
      ),
    ];
    const chinese = characters.filter((each) => /\p{Script=Han}/u.test(each));
    expect(chinese.length).toBeGreaterThan(20);
    for (const character of chinese.filter((_, at) => at % Math.ceil(chinese.length / 20) === 0)) {
      const expected = holding(label, [character]);
      expect(await found(field, character), character).toEqual({ keys: expected, count: expected.length });
    }
  });
});

it('there is something to find', () => {
  expect(holding('Agency', ['厅']).length).toBeGreaterThan(2);
  expect(holding('Agency', ['市场', '厅'])).toEqual([]);
  expect(holding('Agency', ['内蒙古', '厅']).length).toBeGreaterThan(0);
  expect(holding('Article', ['2100亩']).length).toBeGreaterThan(0);
  expect(holding('Article', ['亩']).length).toBeGreaterThan(0);
  expect(holding('Article', ['市场', '局']).length).toBeGreaterThan(0);
});

it.each(['*', '?', '厅?', '*:*', 'name:厅亩', '[* TO *]', '/.*/', '~', '+', '(', '\\', '"'])(
  '%s is no syntax',
  async (phrase) => {
    for (const [field, label] of Object.entries(FIELDS)) {
      const all = memory.nodes.filter(({ labels }) => labels.includes(label)).length;
      const { count } = await found(field, phrase);
      expect(count, field).toBeLessThan(all);
      if (!/\p{L}/u.test(phrase)) expect(count, field).toBe(0);
    }
  },
);

it('a word of more characters still ranks', async () => {
  const query = '{ searchAgencies(phrase: "市场监督管理局 区", first: 5) { nodes { name } } }';
  const nodes = (await give<{ nodes: { name: string }[] }>(query)).searchAgencies?.nodes ?? [];
  expect(nodes.length).toBeGreaterThan(0);
  for (const { name } of nodes) expect(name).toContain('市场监督管理局');
});
