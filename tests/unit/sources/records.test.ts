/** Articles that others have parsed: JSON, JSON Lines, CSV and TSV, as crawlers, databases and spreadsheets write them. */
import { describe, expect, test } from 'vitest';
import { articleOf, fileOf, readAll } from './read-text.ts';

const BODY = '滨江区水利局4月2日开闸放水，灌溉农田3.2万亩。';
const read = (name: string, content: string | Uint8Array, size?: number) => readAll(fileOf(name, content, size));
const json = (value: unknown) => read('news.json', JSON.stringify(value));

describe('JSON', () => {
  test('one article', async () => {
    const { parts, problems } = await json({
      标题: '春灌开始',
      正文: BODY,
      发布时间: '2024年4月3日 08:00',
      作者: '王丽 李强',
      链接: 'https://example.org/1',
    });
    expect(problems).toEqual([]);
    expect(parts).toMatchObject([{ source: 'news.json#https://example.org/1', given: { page: { issueDate: '2024-04-03' } } }]);
    expect(parts.map(articleOf)[0]).toEqual({ headline: '春灌开始', body: [BODY] });
    expect(parts[0]?.given.articles?.[0]?.known).toMatchObject({
      date: '2024-04-03',
      url: 'https://example.org/1',
      bylines: [{ text: '王丽 李强' }],
    });
  });
  test('an object that holds a list, with paragraphs, HTML and indents for bodies', async () => {
    const list = [
      { id: 1, title: '一', content: ['第一段。', { text: '第二段。' }] },
      { id: 2, title: '<b>二</b>', content: '<p>第一段。</p><script>var a=1</script><p>第二段&nbsp;。</p>' },
      { id: 3, title: '三', content: '　　第一段。　　第二段。' },
    ];
    const { parts } = await json({ code: 200, data: { total: 3, list } });
    expect(parts.map(({ source }) => source)).toEqual(['news.json#1', 'news.json#2', 'news.json#3']);
    expect(parts.map((part) => articleOf(part).body.length)).toEqual([2, 2, 2]);
    expect(parts.map(articleOf)[1]).toMatchObject({ headline: '二' });
  });
  test('an article with lists of its own is one article', async () => {
    const { parts } = await json({ title: '图集', images: [{ src: 'a.jpg' }], content: BODY });
    expect(parts.map(articleOf)).toEqual([{ headline: '图集', body: [BODY] }]);
  });
  test('a bad record is a line, and the others go in', async () => {
    const { parts, problems } = await json([
      { title: '一', content: BODY },
      { title: '二' },
      7,
      { title: { a: 1 }, content: BODY },
      { title: '五', content: BODY, id: 'x' },
      { content: BODY, id: 'x' },
    ]);
    expect(parts.map(({ source }) => source)).toEqual(['news.json#record-1', 'news.json#x']);
    expect(problems).toEqual([
      'news.json: record 2: it has no body; its fields are title. Name the body content, body, text or 正文, or add its name to record-fields.tsv of your PRESSGRAPH_LEXICON',
      'news.json: record 3: it is no object with fields. Give objects with title, date and content',
      'news.json: record 4: its headline is an object. Make it text',
      'news.json: record 6: its key x is that of an earlier record. Give each record an id of its own',
    ]);
  });
  test('a broken one tells where', async () => {
    const { parts, problems } = await read(
      'news.json',
      `[{"title": "一", "content": "${BODY}"},\n{"title": 二, "content": "x"},\n{"title": "三", "content": "${BODY}"}]`,
    );
    expect(parts).toHaveLength(2);
    expect(problems).toEqual([expect.stringContaining('news.json: record 2, line 2: it is no JSON')]);
  });
  test('one that breaks off gives what came before', async () => {
    const { parts, problems } = await read('news.json', `[{"title": "一", "content": "${BODY}"},\n{"title": "二", "cont`);
    expect(parts).toHaveLength(1);
    expect(problems).toEqual([
      'news.json: its JSON breaks in line 2: it ends inside a value. Mend it there; records before are read',
    ]);
  });
  test('JSON of something else is refused', async () => {
    expect(await json({ name: 'x', version: '1.0' })).toEqual({
      parts: [],
      problems: ['news.json: this JSON holds no articles. Give objects with title, date and content'],
    });
  });
  test('deep nesting is refused in time', async () => {
    const { problems } = await read('deep.json', '['.repeat(1_000_000));
    expect(problems).toHaveLength(1);
  });
  test('any size of pieces gives the same', async () => {
    const text = JSON.stringify(
      Array.from({ length: 30 }, (_, at) => ({ title: `第${at}篇“引”\\"`, content: `${BODY}[${at}]{` })),
      null,
      1,
    );
    const whole = await read('a.json', text);
    for (const size of [1, 2, 7, 1000]) expect(await read('a.json', text, size)).toEqual(whole);
    expect(whole.parts).toHaveLength(30);
  });
  test('a list larger than a page streams, in an object too', async () => {
    const list = Array.from({ length: 400 }, (_, at) => ({ id: `a${at}`, title: `第${at}篇`, content: BODY.repeat(120) }));
    for (const value of [list, { data: { rows: list } }]) {
      const { parts, problems } = await json(value);
      expect([parts.length, problems]).toEqual([400, []]);
    }
  });
});

describe('JSON Lines', () => {
  const line = (title: string) => JSON.stringify({ title, text: BODY, pub_time: '1712102400' });
  test('an article a line; a bad line is told by its number', async () => {
    const { parts, problems } = await read('a.jsonl', `${line('一')}\n\n{"title": "二", "text": \n${line('三')}\r\n`);
    expect(parts.map(articleOf).map(({ headline }) => headline)).toEqual(['一', '三']);
    expect(parts[0]?.given.page.issueDate).toBe('2024-04-03');
    expect(problems).toEqual([expect.stringContaining('a.jsonl: line 3: it is no JSON')]);
  });
  test('a line of megabytes is skipped and told', async () => {
    const { parts, problems } = await read(
      'a.jsonl',
      `${line('一')}\n${line('二')}\n{"title":"${'长'.repeat(2_100_000)}"}\n${line('三')}`,
    );
    expect(parts).toHaveLength(3);
    expect(problems).toEqual(['a.jsonl: line 3: it has more than 2000000 characters. Mend it or take it out']);
  });
});

describe('CSV and TSV', () => {
  test('quoted bodies of several lines', async () => {
    const { parts, problems } = await read(
      'a.csv',
      `\ufeff序号,标题,发布日期,来源,正文\r\n1,"春灌,开始",2024/4/3,滨江日报,"第一段。\n第二段，“引”。"\r\n2,二,,,${BODY}\r\n`,
    );
    expect(problems).toEqual([]);
    expect(parts.map(articleOf)).toEqual([
      { headline: '春灌,开始', body: ['第一段。', '第二段，“引”。'] },
      { headline: '二', body: [BODY] },
    ]);
    expect(parts[0]).toMatchObject({ source: 'a.csv#1', given: { page: { issueDate: '2024-04-03', publication: '滨江日报' } } });
  });
  test('tabs; GBK as spreadsheets save it', async () => {
    const { parts } = await read('a.tsv', `title\tdate\tcontent\n春灌\t20240403\t${BODY}\n`);
    expect(parts.map(articleOf)).toEqual([{ headline: '春灌', body: [BODY] }]);
    // 标题,正文 / 春,水。 in GBK
    const bytes = Uint8Array.from([
      0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0xd5, 0xfd, 0xce, 0xc4, 0x0a, 0xb4, 0xba, 0x2c, 0xcb, 0xae, 0xa1, 0xa3, 0x0a,
    ]);
    expect((await read('b.csv', bytes)).parts.map(articleOf)).toEqual([{ headline: '春', body: ['水。'] }]);
  });
  test('a row of too many cells is a line', async () => {
    const { parts, problems } = await read('a.csv', `title,content\n一,${BODY}\n二,a,b\n`);
    expect(parts).toHaveLength(1);
    expect(problems).toEqual(['a.csv: row 2, line 3: it has 3 cells, and the header 2. Mend it or take it out']);
  });
  test('a table of something else is refused', async () => {
    const { problems } = await read('a.csv', '姓名,电话,地址\n王丽,1,甲\n李强,2,乙\n赵敏,3,丙\n');
    expect(problems).toEqual([
      expect.stringContaining('a.csv: this table has no column for the body; its columns are 姓名, 电话, 地址'),
    ]);
  });
  test('a million columns are refused in time', async () => {
    expect((await read('a.csv', `title,content${',x'.repeat(900_000)}\n`)).problems).toHaveLength(1);
  });
});

test('prose with commas, brackets and a colon is text', async () => {
  for (const text of ['[本报讯] 滨江区春灌开始。', '标题, 正文\n滨江区春灌开始，灌溉农田3.2万亩。', '{滨江区}春灌开始。'])
    expect((await read('a.txt', text)).parts[0]?.given.articles ?? null).toBeNull();
});

describe('records as programs of others write them', () => {
  const articles = async (value: unknown) => (await json(value)).parts.map(articleOf);
  const expected = [
    { headline: '一', body: [BODY] },
    { headline: '二', body: [BODY] },
  ];
  test('by their address', async () => {
    expect(
      await articles({
        'https://example.org/1': { title: '一', text: BODY },
        'https://example.org/2': { title: '二', text: BODY },
      }),
    ).toEqual(expected);
  });
  test('of a search engine', async () => {
    const hits = ['一', '二'].map((title, at) => ({
      _id: `k${at}`,
      _score: 1,
      _source: { news_title: title, news_content: BODY, pub_time: '2024-04-03T16:30:00Z' },
    }));
    const { parts } = await json({ took: 3, hits: { total: 2, hits } });
    expect(parts.map(articleOf)).toEqual(expected);
    expect(parts[0]?.given.page.issueDate).toBe('2024-04-04');
  });
  test('of a CMS', async () => {
    expect(
      await articles(
        ['一', '二'].map((rendered, id) => ({
          id,
          link: `https://example.org/${id}`,
          title: { rendered },
          content: { rendered: `<p>${BODY}</p>\n`, protected: false },
        })),
      ),
    ).toEqual(expected);
  });
  test('of a document database, a line each', async () => {
    const line = (title: string) =>
      JSON.stringify({ _id: { $oid: `65${title}` }, title, content: BODY, date: { $date: '2024-04-03T01:00:00Z' } });
    const { parts } = await read('dump.json', `${line('一')}\n${line('二')}\n`);
    expect(parts.map(articleOf)).toEqual(expected);
    expect(parts[0]).toMatchObject({ source: 'dump.json#65一', given: { page: { issueDate: '2024-04-03' } } });
  });
  test('with pictures between paragraphs', async () => {
    expect(
      await articles([
        {
          文章标题: '一',
          文章内容: [
            { type: 'image', src: 'a.jpg' },
            { type: 'text', content: BODY },
          ],
        },
        { 文章标题: '二', 文章内容: BODY },
      ]),
    ).toEqual(expected);
  });
  test('with a column of numbers in front, as data frames are saved', async () => {
    expect((await read('a.csv', `,title,content\n0,一,${BODY}\n1,二,${BODY}\n`)).parts.map(articleOf)).toEqual(expected);
  });
});

describe('what records say beside the text', () => {
  const first = async (record: object) => (await json([{ title: '一', content: BODY, ...record }])).parts[0];
  test.each([
    [{ date: '45366' }, '2024-03-15'],
    [{ date: '来源：滨江日报 2024-03-13 08:00' }, '2024-03-13'],
    [{ pub_ts: 1710288000 }, '2024-03-13'],
    [{ created_at: '2025-01-01', pub_date: '2024-03-12' }, '2024-03-12'],
    [{ date: '昨天 10:00' }, null],
    [{ date: '2024139999' }, null],
  ])('its date: %o', async (record, date) => expect((await first(record))?.given.articles?.[0]?.known.date).toBe(date));
  test.each([
    [{ from: '来源：滨江融媒体中心' }, '滨江融媒体中心'],
    [{ source: 'http://www.example.org/' }, null],
    [{ 来源网站: '滨江网' }, '滨江网'],
  ])('its paper: %o', async (record, paper) => expect((await first(record))?.given.page.publication).toBe(paper));
  test('who put it up did not write it', async () => {
    expect((await first({ author: 'admin' }))?.given.articles?.[0]?.known.bylines).toEqual([]);
  });
  test('what was not used is told', async () => {
    expect((await first({ views: 3, h2: 'x' }))?.given.reasons).toContain('not used of its record: views, h2');
  });
  test('an empty body is called so', async () => {
    expect((await json([{ title: '一', content: ' ' }])).problems[0]).toBe(
      'news.json: record 1: its content is empty. Give the text of the article',
    );
  });
  test('parts that lie in objects of their own', async () => {
    const { parts } = await json({ meta: { title: '一', date: '2024-04-03' }, data: { body: BODY } });
    expect(parts.map(articleOf)).toEqual([{ headline: '一', body: [BODY] }]);
  });
  test('cells left off at the end of a row are empty, and a table without a header is refused', async () => {
    expect((await read('a.csv', `标题,日期,正文,链接\n一,2024-3-4,${BODY}\n`)).parts).toHaveLength(1);
    expect((await read('a.csv', `"一",2024-3-4,"${BODY}"\n"二",2024-3-5,"${BODY}"\n`)).problems[0]).toContain(
      'no column for the body',
    );
  });
  test('keys are clean, and a number that a record has for a key is not that of its place', async () => {
    const { parts, problems } = await json([
      { title: '一', content: BODY },
      { id: 1, title: '二', content: BODY },
      { id: 'a\u0000b\ud800', title: '三', content: BODY },
    ]);
    expect(problems).toEqual([]);
    expect(parts.map(({ source }) => source)).toEqual(['news.json#record-1', 'news.json#1', 'news.json#a b\ufffd']);
  });
});

describe('nothing of a file is left in silence', () => {
  const two = [{ title: '一', content: BODY }];
  test.each([
    ['lists by section', { 要闻: two, 综合: two }],
    ['lists by page', { pages: [{ list: two }, { list: two }] }],
    ['a record beside a list', { top: two[0], list: two }],
  ])('%s', async (_, value) => expect((await json(value)).parts).toHaveLength(2));
  test.each([
    ['a list behind a list', `${JSON.stringify(two)}\n${JSON.stringify(two)}`],
    ['a brace too many', `[${JSON.stringify(two[0])}},${JSON.stringify(two[0])}]`],
  ])('%s', async (_, text) => {
    const { parts, problems } = await read('a.json', text);
    expect(parts.length + problems.length).toBeGreaterThan(1);
  });
  test('a bad byte is the fault of its record alone', async () => {
    const line = Buffer.from(`${JSON.stringify({ title: '一', content: BODY })}\n`);
    const bad = Buffer.from(line);
    bad[20] = 0xff;
    const { parts, problems } = await read('a.jsonl', Buffer.concat([line, line, bad, line]));
    expect([parts.length, problems.length]).toEqual([3, 1]);
  });
  test('a line before the records is told, and they are read', async () => {
    const line = JSON.stringify({ title: '一', content: BODY });
    const { parts, problems } = await read('a.jsonl', `# 导出\n${line}\n${line}\n${line}`);
    expect([parts.length, problems.length]).toEqual([3, 1]);
  });
});

test.each([
  '[2024]12号\n各旗县市区：',
  '[1] 春灌开始，灌溉农田。',
  '["草原通"上线] 滨江区。',
  '{"图片"} 春灌开始。',
  '来源\t作者\n滨江区春灌开始。',
  '本报讯,记者获悉,今年增长8.6%。\n春灌,开始了,很好。\n秋收,开始了,很好。',
])('text that looks like records is text: %s', async (text) => {
  const { parts, problems } = await read('a.txt', text);
  expect([parts[0]?.given.articles ?? null, problems]).toEqual([null, []]);
});
