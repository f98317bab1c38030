/** Feeds and news in XML → a part for each item. */
import { describe, expect, test } from 'vitest';
import { cpuTime, readAll, shown } from './formats.ts';

const read = async (xml: string) => {
  const { parts, errors } = await readAll(xml, 'news.xml');
  return { items: parts.map(shown), errors: errors.map((error) => `${error.code} ${error.message}`) };
};

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>石桥日报</title><link>https://example.com</link><description>要闻</description>
<item><title><![CDATA[石桥县新修水库 & 渠道]]></title><link>https://example.com/1.html</link><guid isPermaLink="false">sq-1</guid>
<pubDate>Mon, 02 Sep 2024 20:30:00 GMT</pubDate><dc:creator>王丽</dc:creator><category>水利</category><source url="https://example.org">石桥晚报</source>
<media:title>图片</media:title><description>摘要</description>
<content:encoded><![CDATA[<p>昨天，石桥县水库&nbsp;开工，总投资2.6亿元。</p><p>库容<b>1200万</b>立方米。</p><script>x()</script>]]></content:encoded></item>
<item><title>石桥大桥通车</title><link>https://example.com/2.html</link><description>&lt;p&gt;大桥长1.2公里，&amp;ldquo;四车道&amp;rdquo;。&lt;/p&gt;&lt;p&gt;a &amp;lt; b&lt;/p&gt;</description></item>
<item><title>没有正文</title><guid>sq-3</guid></item>
</channel></rss>`;

describe('RSS', () => {
  test('gives each item with what it says of itself', async () => {
    const { items, errors } = await read(RSS);
    expect(items.map((item) => item.source)).toEqual(['news.xml#sq-1', 'news.xml#https://example.com/2.html']);
    expect(items[0]?.article).toMatchObject({
      headline: '石桥县新修水库 & 渠道',
      body: ['昨天，石桥县水库 开工，总投资2.6亿元。', '库容1200万立方米。'],
      known: { date: '2024-09-03', wire: '石桥晚报', section: '水利', url: 'https://example.com/1.html', sourceId: 'sq-1' },
    });
    expect(items[0]?.article?.known.bylines?.[0]?.text).toBe('王丽');
    expect(items[0]?.page.publication).toBe('石桥日报');
    expect(items[1]?.article).toMatchObject({ headline: '石桥大桥通车', body: ['大桥长1.2公里，“四车道”。', 'a < b'] });
    expect(errors).toEqual([expect.stringMatching(/^record news\.xml: item 3: it has no body.+\. [A-Z].+/)]);
  });

  test('that breaks off gives what is whole', async () => {
    const { items, errors } = await read(RSS.slice(0, RSS.indexOf('大桥长')));
    expect(items).toHaveLength(1);
    expect(errors).toEqual([expect.stringMatching(/^broken news\.xml: item 2: /)]);
  });
});

test('Atom: XHTML content, the source feed’s fields are not the entry’s', async () => {
  const { items } =
    await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>要闻</title><entry><id>tag:1</id><title type="html">石桥&amp;#20844;路</title>
    <source><id>tag:feed</id><title>别处</title></source><link rel="self" href="https://example.com/self"/><link href="https://example.com/1"/>
    <published>2024-09-02T23:00:00-05:00</published><updated>2024-10-01T00:00:00Z</updated><author><name>李强</name><email>x@example.com</email></author>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>公路长<em>36</em>公里。</p><p>十月通车。</p></div></content></entry></feed>`);
  expect(items).toHaveLength(1);
  expect(items[0]?.article).toMatchObject({
    headline: '石桥公路',
    body: ['公路长36公里。', '十月通车。'],
    known: { date: '2024-09-03', url: 'https://example.com/1', sourceId: 'tag:1', wire: '别处' },
  });
  expect(items[0]?.article?.known.bylines?.[0]?.text).toBe('李强');
});

test('NITF and NewsML', async () => {
  const nitf = `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><title>x</title><docdata><doc-id id-string="n-9"/><date.issue norm="20240903T080000+0800"/></docdata></head>
    <body><body.head><hedline><hl1>石桥县新修水库</hl1><hl2>——总投资2.6亿元</hl2></hedline><byline>王丽</byline></body.head><body.content><p>水库开工。</p><p>库容1200万立方米。</p></body.content></body></nitf>`;
  const newsml = `<newsMessage><itemSet><newsItem guid="urn:7"><itemMeta><versionCreated>2024-09-03T01:00:00+08:00</versionCreated></itemMeta><contentMeta><headline>石桥大桥通车</headline><creditline>石桥社</creditline></contentMeta>
    <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>大桥长1.2公里。</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`;
  expect((await read(nitf)).items[0]?.article).toMatchObject({
    headline: '石桥县新修水库',
    subtitle: '——总投资2.6亿元',
    body: ['水库开工。', '库容1200万立方米。'],
    known: { date: '2024-09-03', sourceId: 'n-9' },
  });
  expect((await read(newsml)).items[0]).toMatchObject({
    source: 'news.xml#urn:7',
    article: { headline: '石桥大桥通车', body: ['大桥长1.2公里。'], known: { date: '2024-09-03', wire: '石桥社' } },
  });
});

describe('other XML', () => {
  test.each([
    ['format', '<?xml version="1.0"?><svg><text>石桥</text></svg>'],
    ['format', `<rss><channel><item>${'<a>'.repeat(100_000)}`],
    ['broken', '<rss><channel><item><title>石桥'],
  ])('is refused with what to do: %s', async (code, xml) => {
    const before = cpuTime();
    const { errors } = await read(xml);
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^${code} news\\.xml: .+\\. [A-Z].+`))]);
    expect(cpuTime() - before).toBeLessThan(3_000);
  });

  test('entities that a file declares never grow', async () => {
    const bomb = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
      .map((name, at, all) => `<!ENTITY ${name} "${at ? `&${all[at - 1]};`.repeat(10) : '石'}">`)
      .join('');
    const { items } = await read(
      `<?xml version="1.0"?><!DOCTYPE rss [${bomb}]><rss><channel><item><title>石桥</title><description>开工&i;。</description></item></channel></rss>`,
    );
    expect(items[0]?.text.length).toBeLessThan(100);
  });

  test('XHTML is a web page', async () => {
    const xhtml = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>石桥大桥通车</title></head><body><h1>石桥大桥通车</h1><p>大桥长1.2公里，昨天上午十点正式通车。</p></body></html>`;
    expect((await read(xhtml)).items[0]?.article?.headline).toBe('石桥大桥通车');
  });
});
