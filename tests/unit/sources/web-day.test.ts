/** The day that a web page says its article came out. */
import { describe, expect, test } from 'vitest';
import { firstOf } from './formats.ts';

const BODY = [
  '松岭县林业局说，今年春季造林任务已经完成，共栽植樟子松4.1万亩，成活率九成以上。',
  '2019年4月2日，该县启动通道绿化，May 3, 2019是首批树苗运到的日子，所需苗木都由本县苗圃供应。',
  '全县还要在六月底前补植林带36公里，并为每处林带配上护林员。',
];
const text = BODY.map((line) => `<p>　　${line}</p>`).join('');

const dayOf = async (line: string, body = text, behind = '') => {
  const html = `<html><head><title>松岭县春季造林完成 - Songling Weekly</title></head><body><div><h1>松岭县春季造林完成</h1><div>${line}</div><div class="con">${body}</div>${behind}</div></body></html>`;
  const { article } = await firstOf(html);
  return { day: article?.known.date ?? null, body: article?.body };
};

describe('a time that an element holds', () => {
  test.each([
    ['<time datetime="2024-05-07T23:10:00Z">3 days ago</time>', '2024-05-08'],
    [
      '<time class="updated" datetime="2024-05-09">May 9</time> <time class="entry-date" datetime="2024-05-08">May 8</time>',
      '2024-05-08',
    ],
    ['<span itemprop="datePublished" content="2024-05-08 07:30">上周三</span> 阅读 21', '2024-05-08'],
  ])('near the headline is its day: %s', async (line, day) => {
    expect(await dayOf(line)).toEqual({ day, body: BODY });
  });

  test.each([
    ['is in a paragraph', '', text.replace('2019年4月2日', '<time datetime="2019-04-02">2019年4月2日</time>'), ''],
    ['says when it was changed', '<time class="updated" datetime="2024-05-09">May 9</time>', text, ''],
    [
      'is a comment’s',
      '',
      text,
      '<div class="comments"><h3>网友评论</h3><p>山里人 <time datetime="2024-05-10">5月10日</time></p><p>种得好</p></div>',
    ],
  ])('that %s is not', async (_, line, body, behind) => {
    expect((await dayOf(line, body, behind)).day).toBeNull();
  });
});

describe('a line in English', () => {
  test.each(['Posted on May 8, 2024 by admin 3 min read', 'By editor | 8 May 2024', 'Published: May 8, 2024 10:21 am'])(
    '%s',
    async (line) => {
      expect(await dayOf(line)).toEqual({ day: '2024-05-08', body: BODY });
    },
  );

  test.each(['Updated on May 9, 2024', 'The trees came on May 3, 2019 from the county', 'May 3, 2019 saw the first trees.'])(
    'is none of the article’s day: %s',
    async (line) => {
      expect((await dayOf(line)).day).toBeNull();
    },
  );
});

describe('a page laid out by tables, whose content begins with its path and ends with buttons', () => {
  const page = (line: string, buttons: string) =>
    `<HTML><TITLE>松岭县今年春季造林已全部完成--松岭在线</TITLE><BODY><TABLE><TR><TD><TABLE>
    <TR><TD>您现在的位置：松岭在线 &gt;&gt; 要闻 &gt;&gt; 正文</TD></TR><TR><TD class=t>松岭县春季造林任务全部完成</TD></TR>
    <TR><TD>${line}</TD></TR><TR><TD>${BODY.map((paragraph) => `　　${paragraph}`).join('<BR><BR>')}</TD></TR>
    <TR><TD align=right>${buttons}</TD></TR></TABLE></TD></TR></TABLE></BODY></HTML>`;

  test.each([
    ['松岭在线　2009年5月7日　稿源：松岭日报　编辑：小宋', '【<A href="javascript:print()">打印</A>】【<A href="#">关闭</A>】'],
    ['2009-5-7 来源：松岭日报', '（<A href="#">返回顶部</A>） [收藏]'],
    ['发布日期：2009年05月07日 点击数：75', '【字号 <A href="#">大</A> <A href="#">中</A> <A href="#">小</A>】｜【打印】'],
  ])('is the printed headline with the day below it: %s', async (line, buttons) => {
    const { article } = await firstOf(page(line, buttons));
    expect(article).toMatchObject({ headline: '松岭县春季造林任务全部完成', body: BODY, known: { date: '2009-05-07' } });
  });

  test('has no day where only its text tells of one', async () => {
    expect((await firstOf(page('松岭在线', '打印'))).article?.known.date).toBeNull();
  });

  test('keeps a paragraph in brackets', async () => {
    const { article } = await firstOf(page('2009-5-7 来源：松岭日报', '【关注造林】护林员一天要走20公里。'));
    expect(article?.body.at(-1)).toBe('【关注造林】护林员一天要走20公里。');
  });
});
