/** Several articles in one Markdown file, each with a line of its day and source below its title. */
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/articles/read-page.ts';
import { fileOf, readAll } from './read-text.ts';

const ITEMS = [
  ['苗圃供苗四万株', '松岭县中心苗圃17日开始供苗，今年计划供应樟子松4万株。县林业局说，首批树苗运往清河镇。'],
  ['清河镇开通村村客运', '清河镇的最后一条客运班线开通，全镇18个村都通上了客车。去年全镇修路20公里。'],
  ['二小操场翻新', '松岭县第二小学的操场翻新完工，投资320万元。操场建在2019年5月1日以前。'],
] as const;

async function read(markdown: string) {
  const { parts } = await readAll(fileOf('a.md', markdown));
  const [part] = parts;
  const { page, articles } = readPage('a.md', part?.text ?? '', part?.given);
  return { page, read: articles.map(({ headline, date, text }) => [headline, date, text]), reasons: part?.given.reasons };
}

const digest = (lines: readonly string[], above = '# 松岭县一周要闻\n\n', between = '\n---\n\n') =>
  above + ITEMS.map(([title, text], at) => `## ${title}\n\n${lines[at]}\n\n${text}\n`).join(between);

const DAYS = ['2024-06-17', '2024-06-18', '2024-06-20'];
const wanted = ITEMS.map(([title, text], at) => [title, DAYS[at], text]);

describe('articles with a day and source each', () => {
  test.each([
    ['in italics', DAYS.map((day) => `*${day}　来源：松岭融媒*`)],
    ['bold', ['**2024-06-17 来源：松岭融媒**', '__2024年6月18日 来源：清河镇政府__', '***2024/6/20 | 松岭日报***']],
    ['as quotes and items', ['> 2024-06-17 08:20 来源：松岭融媒', '- 来源：清河镇政府 2024-06-18', '_（2024-06-20）_']],
  ])('%s', async (_, lines) => {
    const { page, read: found } = await read(digest(lines));
    expect(found).toEqual(wanted);
    expect(page.name).toBe('松岭县一周要闻');
  });

  test('below a note of whoever gathered them', async () => {
    for (const note of ['> 整理自各镇融媒体中心，仅供参考\n\n', '县委宣传部编\n内部资料\n\n']) {
      const { read: found, reasons } = await read(digest(DAYS, `# 松岭县一周要闻\n\n${note}`));
      expect(found).toEqual(wanted);
      expect(reasons?.at(-1)).toMatch(/^left out: what stands below that: [整县]/);
    }
  });
});

describe('what is no such line', () => {
  test('a bold sentence with a day in it', async () => {
    const { read: found } = await read(
      digest(['**2024年6月17日，首批树苗装车。**', '*首批树苗*运到了。', '*今年* 的第一批。'], '', '\n'),
    );
    expect(found.map(([, date]) => date)).toEqual(['2024-06-17', null, null]);
  });

  test('an article with crossheads keeps its title and its own day', async () => {
    const { read: found } = await read(
      `# 树苗出圃记\n\n*2024-06-17　来源：松岭融媒*\n\n${ITEMS.map(([title, text]) => `## ${title}\n\n${text}\n`).join('\n')}`,
    );
    expect(found[0]?.slice(0, 2)).toEqual(['树苗出圃记', '2024-06-17']);
  });
});
