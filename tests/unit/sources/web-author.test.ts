/** Whom a web page names as its article's maker, in which role. */
import { describe, expect, test } from 'vitest';
import { firstOf } from './formats.ts';

const BODY =
  '<p>　　松岭县林业局5月6日说，今年春季造林任务已经完成，共栽植樟子松4.1万亩，成活率九成以上。</p><p>　　全县还要在六月底前补植通道绿化林带36公里，所需苗木都由本县苗圃供应。</p>';

const page = (head: string, line: string) =>
  `<html><head><title>松岭县春季造林完成 - 松岭在线</title>${head}</head><body><div><h1>松岭县春季造林完成</h1><div>${line}</div><div class="con">${BODY}</div></div></body></html>`;

const bylineOf = async (head: string, line = '') => (await firstOf(page(head, line))).article?.known.bylines ?? null;

describe('the author’s field of a page’s head', () => {
  test.each([
    ['<meta name="author" content="苏立新">', '苏立新'],
    ['<meta property="article:author" content="记者 苏立新">', '记者 苏立新'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"苏立新"}}</script>', '苏立新'],
  ])('names a reporter, whom the text may put right: %s', async (head, text) => {
    expect(await bylineOf(head)).toEqual([{ text, role: 'reporter', doubtful: true }]);
  });

  test('says less than the line below the headline', async () => {
    const line = '2024-05-07 08:12 来源：松岭日报 记者：韩梅';
    expect(await bylineOf('<meta name="author" content="苏立新">', line)).toEqual([{ text: '韩梅', role: 'reporter' }]);
  });
});

describe('the line below the headline', () => {
  test.each([
    ['2024年05月07日 08:12　松岭日报　记者：韩梅　<a href="#c">评论(12)</a>', '韩梅', 'reporter'],
    ['2024-05-07 采写：韩梅 点击：301', '韩梅', 'reporter'],
    ['来源：松岭日报 作者：记者 韩梅 2024-05-07', '记者 韩梅', 'reporter'],
    ['作者：韩梅 2024-05-07 阅读 86', '韩梅', 'author'],
    [
      '<span>来源：松岭日报</span><span>作者：本报记者 韩梅</span><span>发布时间：2024-05-07 07:40</span>',
      '本报记者 韩梅',
      'reporter',
    ],
  ])('%s', async (line, text, role) => {
    expect(await bylineOf('', line)).toEqual([{ text, role }]);
  });

  test('has the account of a system in English, which the text may put right', async () => {
    const byline = { text: '韩梅', role: 'reporter', doubtful: true };
    expect(await bylineOf('', 'By <a href="#">韩梅</a> | Published May 7, 2024 at 9:30 am | 5 Comments')).toEqual([byline]);
    expect(await bylineOf('', 'Posted on May 7, 2024 by admin')).toBeNull();
  });

  test.each([
    ['<span>来源：松岭日报</span><span>发布时间：2024-05-07</span>', '松岭日报'],
    ['稿件来源：松岭日报作者：韩梅 2024-05-07', '松岭日报'],
    ['http://www.example.com　2024年5月7日 08:41　松岭晚报　【字体：大 中 小】', '松岭晚报'],
    ['松岭在线 2024年5月7日 08:41 大 中 小', null],
  ])('names the source: %s', async (line, wire) => {
    const { article } = await firstOf(page('', line));
    expect(article?.known).toMatchObject({ date: '2024-05-07', wire });
  });

  test('names nobody where only a role stands', async () => {
    expect(await bylineOf('<meta name="author" content="责任编辑 苏立新">', '2024-05-07 作者：本报记者')).toBeNull();
  });

  test('names nobody where it counts what readers said, or who edited', async () => {
    expect(await bylineOf('', '2024-05-07 08:12 来源：松岭日报 评论(3) 编辑：韩梅')).toBeNull();
  });
});
