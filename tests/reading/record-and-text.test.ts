/** The same article as text and as a parsed record says the same: its facts, and all of it that is no name of a source. */
import { expect, test } from 'vitest';
import type { PageFacts } from '../../src/entities/page-facts.ts';
import { readPageFacts } from '../../src/entities/page-facts.ts';
import { fileOf, readAll } from '../unit/sources/read-text.ts';

const ARTICLES = [
  {
    title: '滨江县春灌开始',
    body: [
      '本报讯（记者 王丽）2024年4月3日，记者从乌海市水务局获悉，乌海市海勃湾区引水渠工程开闸放水，今年计划灌溉农田3.2万亩，同比增长5.6%，总投资1.2亿元。',
      '乌海市水务局局长李强表示，渠道全长86公里，1—3月完成清淤42公里。',
    ],
  },
  {
    title: '赤峰市新建小学两所',
    body: [
      '本报讯（记者 赵敏 通讯员 巴特尔）9月1日，赤峰市教育局举行开学典礼。',
      '红山区第二小学项目总投资8600万元，新增学位1620个。',
    ],
  },
];

async function readAs(name: string, content: string): Promise<PageFacts> {
  const { parts, problems } = await readAll(fileOf(name, content));
  expect([parts.length, problems]).toEqual([1, []]);
  const [part] = parts;
  return readPageFacts('page', part?.text ?? '', part?.given);
}

/** What an article says, without the ids that are made of its source and place. */
const said = ({ articles, facts }: PageFacts) => {
  const [{ runs: _, parts: __, reading: ___, url, sourceId, boxes, ...article } = {}] = articles as Partial<
    (typeof articles)[number]
  >[];
  return { article, facts };
};

test.each(ARTICLES)('$title', async ({ title, body }) => {
  const text = await readAs('a.txt', `${title}\n\n${body.map((paragraph) => `　　${paragraph}`).join('\n')}\n`);
  expect(text.articles).toHaveLength(1);
  for (const record of [
    { title, content: body },
    { 标题: title, 正文: body.join('\n') },
    { headline: title, articleBody: body.map((paragraph) => `<p>　　${paragraph}</p>`).join('') },
  ]) {
    const parsed = await readAs('a.json', JSON.stringify(record));
    expect(said(parsed)).toEqual(said(text));
    expect(parsed.facts[0]?.figures.length).toBeGreaterThan(1);
  }
});
