/** What a source tells of an article is in the graph and the API; an article as text and as a record is the same there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPageFacts } from '../../src/entities/page-facts.ts';
import { exportLines } from '../../src/graph/export.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { writePage } from '../../src/graph/write/write-page.ts';
import type { Part } from '../../src/sources/part.ts';
import { textPart } from '../../src/sources/part.ts';
import { clear, openEmptyGraph } from '../graph/open.ts';
import { fileOf, readAll } from '../unit/sources/read-text.ts';
import { answersOver } from './seeded.ts';

const TITLE = '海勃湾区春灌开始';
const BODY = '2024年4月3日，记者从乌海市水务局获悉，海勃湾区引水渠工程总投资1.2亿元，灌溉农田3.2万亩。';

async function recordPart(record: object): Promise<Part> {
  const { parts } = await readAll(fileOf('a.json', JSON.stringify(record)));
  return parts[0] as Part;
}

const write = (graph: Graph, { source, text, given }: Part) => writePage(graph, readPageFacts(source, text, given));

let graph: Graph;
beforeAll(async () => {
  graph = await openEmptyGraph();
});
afterAll(() => graph.close());

describe('an article from a source that tells', () => {
  test('has its address, its key and where it is printed', async () => {
    const part = await recordPart({ id: 'a17', url: 'https://example.org/a17', title: TITLE, content: BODY });
    const [article] = part.given.articles ?? [];
    if (!article) throw new Error('no article');
    const boxes = [
      { pageNumber: 2, box: [10, 20.5, 110, 220] as const },
      { pageNumber: 3, box: [120, 20, 220, 90] as const },
    ];
    await write(graph, { ...part, given: { ...part.given, articles: [{ ...article, boxes }] } });
    const { data } = await answersOver(graph).answer(
      '{ articles(first: 2) { nodes { headline url sourceId parts { pageNumber box } page { source } } } }',
    );
    expect(data.articles.nodes).toEqual([
      {
        headline: TITLE,
        url: 'https://example.org/a17',
        sourceId: 'a17',
        parts: [
          { pageNumber: 2, box: [10, 20.5, 110, 220] },
          { pageNumber: 3, box: [120, 20, 220, 90] },
        ],
        page: { source: 'a.json#a17' },
      },
    ]);
    await clear(graph);
  });

  test('from text has none of these', async () => {
    await write(graph, textPart('a.txt', `${TITLE}\n\n${BODY}`));
    const { data } = await answersOver(graph).answer('{ articles(first: 2) { nodes { url sourceId parts { pageNumber } } } }');
    expect(data.articles.nodes).toEqual([{ url: null, sourceId: null, parts: [] }]);
    await clear(graph);
  });
});

/** What may differ: names of sources and keys, and how the article's bounds were told. */
const OF_SOURCE = ['source', 'sourceId', 'url', 'factsHash', 'readingScore', 'readingReasons'];

/** An export without that, and without the ids that are made of a source's name. */
async function masked(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportLines(graph)) {
    const { props, ...rest } = JSON.parse(line) as { props: Record<string, unknown> };
    for (const name of OF_SOURCE) delete props[name];
    lines.push(JSON.stringify({ ...rest, props }).replace(/"(page|article|figure)-[0-9a-f]+"/g, '"$1"'));
  }
  return lines.sort();
}

test('an article as text and as a record is exported alike', async () => {
  await write(graph, textPart('a.txt', `${TITLE}\n\n${BODY}`));
  const text = await masked();
  await clear(graph);
  await write(graph, await recordPart({ id: 'a17', url: 'https://example.org/a17', title: TITLE, content: BODY }));
  expect(await masked()).toEqual(text);
  expect(text.length).toBeGreaterThan(8);
});
