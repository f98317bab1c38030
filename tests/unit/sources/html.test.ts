/** Saved web pages → their article with what the page says of it, or their text. */
import { describe, expect, test } from 'vitest';
import { firstOf, readAll } from './formats.ts';

const BODY = [
  '柳河县农业农村局6月3日说，全县夏粮收割进度过半，已收小麦18.6万亩。',
  '局长周明远表示，今年投入联合收割机420台，比上年多35台，五天内可以收完。',
  '气象部门预计，6月8日前没有大的降雨。',
];
const paragraphs = BODY.map((text) => `<p>　　${text}</p>`).join('\n');
const nav =
  '<div class="nav"><ul>' +
  ['首页', '新闻', '乡村', '图片', '专题'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('') +
  '</ul></div>';
const foot =
  '<div class="footer"><p>版权所有 柳河县融媒体中心</p><p><a href="/about">关于我们</a> <a href="/map">网站地图</a></p></div>';

/** A government page in the form that the standard for their heads asks for. */
const GOVERNMENT = `<!DOCTYPE html>
<html><head><meta charset="utf-8">
<title>柳河县夏粮收割过半_农业动态_柳河县人民政府</title>
<meta name="SiteName" content="柳河县人民政府"><meta name="SiteDomain" content="www.example.gov.cn">
<meta name="ColumnName" content="农业动态"><meta name="ArticleTitle" content="柳河县夏粮收割过半">
<meta name="PubDate" content="2024-06-04 08:30"><meta name="ContentSource" content="柳河日报">
<meta name="Author" content="王一鸣"><meta name="Url" content="http://www.example.gov.cn/art/2024/6/4/art_1_2.html">
<script>var a = "<p>不是正文</p>";</script><style>.nav{color:red}</style></head>
<body>${nav}
<div class="path">您当前的位置：<a href="/">首页</a> &gt; <a href="/n">农业动态</a></div>
<div class="article"><h1>柳河县夏粮收割过半</h1>
<div class="info">来源：柳河日报　发布时间：2024-06-04　浏览次数：<span>128</span>　字体：[大 中 小]</div>
<div class="content">${paragraphs}<p>（责任编辑：李静）</p></div>
<div class="share">分享到：微信 微博</div></div>${foot}</body></html>`;

describe('a page by the standard of government sites', () => {
  test('is its article, with what the head says of it', async () => {
    const { article, page, reasons } = await firstOf(GOVERNMENT);
    expect(article).toMatchObject({ headline: '柳河县夏粮收割过半', body: BODY });
    expect(article?.known).toEqual({
      date: '2024-06-04',
      wire: '柳河日报',
      section: '农业动态',
      bylines: [{ text: '王一鸣', role: 'reporter', doubtful: true }],
      url: 'http://www.example.gov.cn/art/2024/6/4/art_1_2.html',
      sourceId: null,
    });
    expect(page.publication).toBe('柳河县人民政府');
    expect(reasons).toEqual(expect.arrayContaining(['date by <meta pubdate>', 'wire by <meta contentsource>']));
  });

  test('keeps beside it what belongs to the page, and no script', async () => {
    const { aside, text } = await firstOf(GOVERNMENT);
    expect(aside).toEqual(expect.arrayContaining(['（责任编辑：李静）', '分享到：微信 微博', '版权所有 柳河县融媒体中心']));
    expect(text).not.toMatch(/<|不是正文|color/);
  });

  test('says how many links it leaves out', async () => {
    expect((await firstOf(GOVERNMENT)).reasons.join()).toMatch(/left out: [4-9] lines that are links/);
  });
});

describe('what a page says of its article', () => {
  const page = (head: string, above: string, behind = '') =>
    `<html><head>${head}</head><body>${nav}<div id="main">${above}${paragraphs}${behind}</div>${foot}</body></html>`;

  test('in a line below the headline', async () => {
    const line =
      '<div><span>2024年6月4日 09:12</span><span>来源：柳河晚报</span> <span>作者：陈立 赵小满</span> <a href="#">打印</a></div>';
    const { article } = await firstOf(page('<title>夏粮收割过半 - 柳河新闻网</title>', `<h2>夏粮收割过半</h2>${line}`));
    expect(article).toMatchObject({ headline: '夏粮收割过半', body: BODY });
    expect(article?.known).toMatchObject({
      date: '2024-06-04',
      wire: '柳河晚报',
      bylines: [{ text: '陈立 赵小满', role: 'author' }],
    });
  });

  test('in JSON-LD, whose line ends make it no JSON', async () => {
    const data = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
      {"@type":"NewsArticle","headline":"夏粮收割
 过半了","datePublished":"2024-06-03T20:00:00Z","author":[{"@type":"Person","name":"陈立"}],
      "publisher":{"name":"柳河晚报"},"articleSection":"乡村"}]}</script>`;
    const { article, page: given } = await firstOf(page(`<title>首页</title>${data}`, '<h1>夏粮收割过半了</h1>'));
    expect(article).toMatchObject({ headline: '夏粮收割过半了', known: { date: '2024-06-04', section: '乡村' } });
    expect(article?.known.bylines).toEqual([{ text: '陈立', role: 'reporter', doubtful: true }]);
    expect(given.publication).toBe('柳河晚报');
  });

  test('in og: and article:, with the site’s name behind the headline', async () => {
    const head =
      '<meta property="og:title" content="夏粮收割过半_柳河在线"><meta property="article:published_time" content="2024-06-04T01:00:00+08:00">' +
      '<meta property="og:site_name" content="柳河在线"><link rel="canonical" href="https://example.com/a/9.html">';
    const { article, page: given } = await firstOf(page(head, '<div class="t">夏粮收割过半</div>'));
    expect(article).toMatchObject({
      headline: '夏粮收割过半',
      known: { date: '2024-06-04', url: 'https://example.com/a/9.html' },
    });
    expect(given.publication).toBe('柳河在线');
  });

  test('at its end, where the last lines name the source and the editor', async () => {
    const { article } = await firstOf(
      page('<title>夏粮收割过半_柳河网</title>', '<h1>夏粮收割过半</h1>', '<p>本文来源：柳河日报 责任编辑：孙梅_N12</p>'),
    );
    expect(article).toMatchObject({ body: BODY, known: { wire: '柳河日报', bylines: null } });
  });

  test('takes neither the site nor the editor for the author', async () => {
    for (const author of ['柳河网', 'admin@example.com', '孙梅', '柳河县政府办公室', '本站']) {
      const head = `<meta name="author" content="${author}"><title>夏粮收割过半_柳河网</title>`;
      const { article } = await firstOf(page(head, '<h1>夏粮收割过半</h1>', '<p>责任编辑：孙梅</p>'));
      expect([author, article?.known.bylines]).toEqual([author, null]);
    }
  });

  test('in a title whose first piece is the column’s name: the line above the source is the headline', async () => {
    const above = '<div>全县夏粮收割进度过半</div><div>发布时间：2024-06-04 来源：农技站</div>';
    const { article } = await firstOf(page('<title>农业动态--柳河县农业农村局官网</title>', above));
    expect(article).toMatchObject({ headline: '全县夏粮收割进度过半', body: BODY, known: { wire: '农技站' } });
  });
});

describe('a page in its old forms', () => {
  test('a table for the layout, paragraphs by <br> and indents, in GBK', async () => {
    const text = BODY.map((line) => `　　${line}`).join('<br>\n');
    const html =
      `<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=gb2312"><TITLE>夏粮收割过半-柳河新闻</TITLE></HEAD><BODY>` +
      `<TABLE><TR><TD width=160><A href=1>新闻</A><BR><A href=2>图片</A></TD><TD><TABLE><TR><TD align=center><FONT size=5>夏粮收割过半</FONT></TD></TR>` +
      `<TR><TD>2024-6-4 来源:柳河日报</TD></TR><TR><TD><FONT>${text}</FONT></TD></TR></TABLE></TD></TR></TABLE></BODY></HTML>`;
    const { article } = await firstOf(gbk(html));
    expect(article).toMatchObject({ headline: '夏粮收割过半', body: BODY, known: { date: '2024-06-04', wire: '柳河日报' } });
  });

  test('a headline in two lines with a note below it, and a subtitle', async () => {
    const html = `<html><title>关于下达夏粮收购计划的通知</title><body><h1>关于下达夏粮收购<br>计划的通知<br>（2024年6月1日印发）</h1><p>——柳政办〔2024〕6号</p>${paragraphs}</body></html>`;
    const { article } = await firstOf(html);
    expect(article).toMatchObject({ headline: '关于下达夏粮收购计划的通知', body: BODY });
    expect(article?.subtitle).toBe('（2024年6月1日印发）——柳政办〔2024〕6号');
  });

  test('links and underlines within a sentence do not break it, and entities are signs', async () => {
    const html = `<html><title>夏粮收割过半</title><body><h1>夏粮收割过半</h1><div><p>${BODY[0]}</p><p>局长<a href="/z">周明远</a>表示，<u>今年</u>投入联合收割机&nbsp;420台&mdash;&#8212;比上年多35台，<font color=red>五天内</font>可以收完。</p><p>${BODY[2]}</p></div></body></html>`;
    expect((await firstOf(html)).article?.body[1]).toBe(
      '局长周明远表示，今年投入联合收割机 420台——比上年多35台，五天内可以收完。',
    );
  });

  test('lists of other articles at the end of the content are none of the body', async () => {
    const more = `<p>+1</p><div><h3>相关推荐</h3>${'<p><a href="/x">夏播从明天开始</a> 乡村频道</p>'.repeat(3)}</div>`;
    const html = `<html><title>夏粮收割过半</title><body><h1>夏粮收割过半</h1><div>${paragraphs}${more}</div></body></html>`;
    const { article, aside } = await firstOf(html);
    expect(article?.body).toEqual(BODY);
    expect(aside).toEqual(expect.arrayContaining(['+1', '相关推荐']));
  });

  test('a table of figures keeps its rows', async () => {
    const table =
      '<table border=1><tr><th>乡镇</th><th>面积（万亩）</th></tr><tr><td>东河镇</td><td>3.2</td></tr><tr><td>西坡乡</td><td>2.9</td></tr></table>';
    const html = `<html><title>夏粮收割过半</title><body><h1>夏粮收割过半</h1><div>${paragraphs}${table}</div></body></html>`;
    expect((await firstOf(html)).article?.body.slice(-3)).toEqual(['乡镇 面积（万亩）', '东河镇 3.2', '西坡乡 2.9']);
  });
});

describe('what is no single article', () => {
  test('a piece of a page is its text', async () => {
    const { article, text } = await firstOf(BODY.map((line) => `<p>${line}</p>`).join(''));
    expect(article).toBeUndefined();
    expect(text).toBe(BODY.map((line) => `　　${line}`).join('\n'));
  });

  test('a piece of a page with titles keeps them as headings', async () => {
    expect((await firstOf(`<h2>夏收</h2><p>${BODY[0]}</p><h2>防汛</h2><p>${BODY[2]}</p>`)).text).toBe(
      `# 夏收\n\n　　${BODY[0]}\n\n# 防汛\n\n　　${BODY[2]}`,
    );
  });

  test('a page of several articles is read as text', async () => {
    const html = `<html><title>柳河日报汇编</title><body><h1>夏粮收割过半</h1>${paragraphs}<h1>河堤加固完工</h1>${paragraphs}</body></html>`;
    const { article, text } = await firstOf(html);
    expect(article).toBeUndefined();
    expect(text.match(/^# .+/gm)).toEqual(['# 夏粮收割过半', '# 河堤加固完工']);
  });

  test.each([
    [
      'format',
      `<html><title>新闻列表</title><body><ul>${'<li><a href="a">夏粮收割进度过半</a> 06-04</li>'.repeat(30)}</ul></body></html>`,
    ],
    ['empty', '<html><head><title>夏粮</title></head><body><div id="app"></div><script>load()</script></body></html>'],
  ])('refuses what has no text of its own: %s', async (code, html) => {
    const { errors } = await readAll(html);
    expect(errors.map((error) => `${error.code} ${error.message}`).join()).toMatch(
      new RegExp(`^${code} a\\.html: this page .+\\. Save .+`),
    );
  });

  test('text with a less-than sign is text', async () => {
    expect((await firstOf('柳河日报\n夏粮收割\n误差<5%的地块占九成，其余<b的不计。\n', 'a.txt')).reasons).toEqual([]);
  });
});

/** GBK, by looking each sign up among all of two bytes. */
function gbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, number[]>();
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Buffer.concat([...text].map((sign) => (sign < '\u0080' ? Buffer.from(sign) : Buffer.from(codes.get(sign) ?? []))));
}
