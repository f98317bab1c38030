/** Markdown → one article by its front matter, or text without signs. */
import { describe, expect, test } from 'vitest';
import { firstOf, readAll } from './formats.ts';

const text = async (markdown: string) => (await firstOf(markdown, 'a.md')).text;

describe('Markdown without front matter', () => {
  test('paragraphs in HTML lose their tags, titles keep their marks', async () => {
    const markdown =
      '# 2024年9月3日新闻\n\n### 清溪镇修好村道\n\n<p><strong>本台消息</strong>：昨天，清溪镇<a href="/x">村道</a>通车&nbsp;。</p><p>全长6公里。</p>\n\n### 下一条\n\n文字<br>两行';
    const { text: plain, article, page, reasons } = await firstOf(markdown, 'a.md');
    expect(plain).toBe(
      '### 清溪镇修好村道\n\n　　本台消息：昨天，清溪镇村道通车 。\n　　全长6公里。\n\n### 下一条\n\n　　文字\n　　两行',
    );
    expect(article).toBeUndefined();
    expect(page).toMatchObject({ name: '2024年9月3日新闻', issueDate: '2024-09-03' });
    expect(reasons[0]).toBe('Markdown: its signs resolved');
  });

  test.each([
    [
      'links and pictures keep their words',
      '见[清溪镇](http://a.cn/x_(1).htm "名")和![村道](b.jpg)、[[图](a.png)](b.htm)。',
      '见清溪镇和村道、图。',
    ],
    ['emphasis', '![](a.png)\n今年**投资**6亿元，*比上年*多__两成__，~~旧~~`码`。', '今年投资6亿元，比上年多两成，旧码。'],
    ['signs of reckoning are no emphasis', '[甲](a.md) 3*4*5 a_b_c 2\\*3', '甲 3*4*5 a_b_c 2*3'],
    ['a bold line stays a title', '[甲](a.md)\n\n**清溪镇修好村道**\n正文。', '甲\n\n**清溪镇修好村道**\n正文。'],
    ['tables', '| 镇 | **公里** |\n|:---|---:|\n| 清溪 | 6 |\n\n完', '镇 公里\n清溪 6\n\n完'],
    [
      'quotes, lists and rules',
      '[甲](a.md)\n> 引文\n>> 再引\n\n- 一项\n* 二项\n1. 三项\n\n---\n\n尾',
      '甲\n引文\n再引\n\n一项\n二项\n1. 三项\n\n尾',
    ],
    [
      'a table in HTML over several lines',
      '# 题\n\n<table>\n<tr><td>镇</td><td>公里</td></tr>\n<tr><td>清溪</td><td>6</td></tr>\n</table>\n\n尾',
      '# 题\n\n　　镇 公里\n　　清溪 6\n\n尾',
    ],
  ])('%s', async (_, markdown, plain) => {
    expect(await text(markdown)).toBe(plain);
  });

  test('a short line in HTML that is bold as a whole stays a title', async () => {
    const html =
      '<p>本台消息：</p><p><strong>村道通车</strong>了。</p><p><strong>河堤加固完工</strong></p><p>昨天完工。</p><p><b>今天下雨。</b></p>';
    expect(await text(`### 快讯\n\n${html}`)).toBe(
      '### 快讯\n\n　　本台消息：\n　　村道通车了。\n**河堤加固完工**\n　　昨天完工。\n　　今天下雨。',
    );
  });

  test('a title right above a row of deeper ones is a column’s name; buttons are left out', async () => {
    const items = ['村道通车', '河堤加固', '夏粮入库'].map(
      (title) => `### ${title}\n\n<p>昨天${title}。</p>\n\n[查看原文](https://example.com/a)\n`,
    );
    const { page, text: plain } = await firstOf(
      `# 《清溪新闻》 (20240903)\n\n## 提要\n\n本期内容\n\n## 详细新闻\n\n${items.join('\n')}`,
      'a.md',
    );
    expect(page).toMatchObject({ name: '《清溪新闻》 (20240903)', issueDate: '2024-09-03' });
    expect(plain).toBe(
      '## 提要\n\n本期内容\n\n■详细新闻\n\n### 村道通车\n\n　　昨天村道通车。\n\n### 河堤加固\n\n　　昨天河堤加固。\n\n### 夏粮入库\n\n　　昨天夏粮入库。',
    );
  });

  test('text with # heads, bold lines and brackets alone stays as it is', async () => {
    const plain = '# 清溪日报\n\n## 村道通车\n\n**清溪讯**　昨天通车[1]，误差<5%（见注）。\n---\n完\n';
    const { text: read, reasons } = await firstOf(plain, 'a.md');
    expect([read, reasons]).toEqual([plain, []]);
  });
});

describe('Markdown with front matter', () => {
  const front =
    'title: "村道通车"\ndate: 2024-09-03 08:00:00 +0800\nauthor: [王丽, 李强]\nsource: 清溪日报\nsection: 民生\nurl: https://example.com/3\ntags:\n  - 交通';

  test('is one article with its fields', async () => {
    const { article, page, reasons } = await firstOf(
      `---\n${front}\n---\n\n# 村道通车\n\n昨天，**清溪镇**村道通车，全长6公里，\n投资3000万元。\n\n## 群众叫好\n\n走上新路。\n`,
      'posts/a.md',
    );
    expect(article).toMatchObject({
      headline: '村道通车',
      body: ['昨天，清溪镇村道通车，全长6公里，投资3000万元。', '群众叫好', '走上新路。'],
      known: { date: '2024-09-03', wire: '清溪日报', section: '民生', url: 'https://example.com/3' },
    });
    expect(article?.known.bylines?.map((byline) => byline.text)).toEqual(['王丽', '李强']);
    expect(page).toMatchObject({ issueDate: '2024-09-03' });
    expect(reasons[0]).toBe('Markdown: one article by its front matter');
  });

  test('takes its title from the first heading where only a day is given', async () => {
    expect((await firstOf('---\ndate: 2024/9/3\n---\n# 村道通车\n\n昨天通车。', 'a.md')).article).toMatchObject({
      headline: '村道通车',
      body: ['昨天通车。'],
      known: { date: '2024-09-03' },
    });
  });

  test('dates a page of several articles, which is read as text', async () => {
    const {
      article,
      page,
      text: plain,
    } = await firstOf('---\ndate: 2024-09-03\n---\n## 村道通车\n\n昨天通车。\n\n## 河堤加固\n\n开工。', 'a.md');
    expect(article).toBeUndefined();
    expect(page).toMatchObject({ issueDate: '2024-09-03', datedBy: 'its front matter' });
    expect(plain).toBe('## 村道通车\n\n昨天通车。\n\n## 河堤加固\n\n开工。');
  });

  test('is believed though a colon makes it no YAML', async () => {
    expect((await firstOf('---\ntitle: 喜讯: 村道通车\ndate: 2024-09-03\n---\n昨天通车。', 'a.md')).article).toMatchObject({
      headline: '喜讯: 村道通车',
      known: { date: '2024-09-03' },
    });
  });

  test('that is none is text', async () => {
    const plain = '---\n清溪日报\n---\n村道通车\n昨天通车。\n';
    expect(await text(plain)).toBe(plain);
  });

  test.each([
    ['empty', '---\ntitle: 村道通车\n---\n\n'],
    ['record', '---\ntitle: 村道通车\nsource: [[1]]\n---\n\n昨天通车。'],
  ])('is refused with what to do: %s', async (code, markdown) => {
    const { errors } = await readAll(markdown, 'a.md');
    expect(errors.map((error) => `${error.code} ${error.message}`).join()).toMatch(new RegExp(`^${code} a\\.md: .+\\. [A-Z].+`));
  });
});
