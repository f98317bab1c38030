/** Articles that the source tells are believed; what it does not say is read. */
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/articles/read-page.ts';
import { articlePart } from '../../../src/sources/article-part.ts';
import { NOTHING_GIVEN, textPart } from '../../../src/sources/part.ts';

const read = (part: ReturnType<typeof articlePart>) => readPage(part.source, part.text, part.given);

describe('an article given by its source', () => {
  const part = articlePart('records.json#7', {
    kicker: '滨江区',
    headline: '渠水进田\n春灌开始',
    subtitle: '——四月灌溉见闻',
    paragraphs: ['本报讯（记者 王丽）4月2日，滨江区水利局开闸放水，灌溉农田3.2万亩。', '渠道全长86公里。'],
    known: { url: 'https://example.org/7', sourceId: '7', section: '乡村' },
    page: { publication: '滨江日报', issueDate: '2024-04-03', datedBy: 'its path' },
  });
  const { page, articles, furniture, leftover } = read(part);
  const [article] = articles;

  test('has its title in parts', () =>
    expect(article).toMatchObject({
      kicker: '滨江区',
      headline: '渠水进田 春灌开始',
      subtitle: '——四月灌溉见闻',
      section: '乡村',
    }));
  test('is read where nothing is given', () =>
    expect(article).toMatchObject({ wire: '本报', date: '2024-04-02', bylines: [{ name: '王丽', role: 'reporter' }] }));
  test('keeps its address and key', () => expect(article).toMatchObject({ url: 'https://example.org/7', sourceId: '7' }));
  test('has a body by paragraphs, without the dateline', () =>
    expect(article?.text).toBe('4月2日，滨江区水利局开闸放水，灌溉农田3.2万亩。\n渠道全长86公里。'));
  test('says whence its year is', () =>
    expect(article?.reading).toMatchObject({ score: 1, reasons: expect.arrayContaining(['year: its path']) }));
  test('leaves nothing over', () => expect([furniture, leftover]).toEqual([[], []]));
  test('is on a page of which the source tells', () =>
    expect(page).toMatchObject({ publication: '滨江日报', issueDate: '2024-04-03' }));
});

describe('a date line right below the title', () => {
  const dated = (line: string, known = {}) =>
    read(articlePart('a.docx', { headline: '渠水进田', paragraphs: [line, '滨江区水利局开闸放水。'], known })).articles[0];

  test.each(['（2024年4月10日）', '2024-04-10', '发布时间：2024-04-10 来源：滨江发布'])(
    '%s is the article’s date and none of its text',
    (line) => {
      expect(dated(line)).toMatchObject({ date: '2024-04-10', text: '滨江区水利局开闸放水。' });
      expect(dated(line)?.reading.reasons).toContain('date: its release’s date line');
    },
  );
  test('gives who filed it', () => expect(dated('2024-04-10 来源：滨江发布')?.wire).toBe('滨江发布'));
  test('does not go before the source’s own', () =>
    expect(dated('2024-04-10', { date: '2024-04-11' })).toMatchObject({ date: '2024-04-11', text: '滨江区水利局开闸放水。' }));
  test('is none where nothing stands below it, or more in it', () => {
    expect(read(articlePart('a.docx', { headline: '渠水进田', paragraphs: ['2024年4月10日'] })).articles[0]?.text).toBe(
      '2024年4月10日',
    );
    expect(dated('2024年4月10日，开闸放水。')?.text).toContain('2024年4月10日');
  });
});

test('what is given goes before what is printed', () => {
  const { articles } = read(
    articlePart('a.json', {
      headline: '小学开学',
      paragraphs: ['本报讯（记者 王丽）9月1日，滨江小学开学。'],
      known: { date: '2023-09-02', wire: '滨江发布', bylines: [{ text: '本报记者 李强 赵敏', role: 'reporter' }] },
    }),
  );
  expect(articles[0]).toMatchObject({ date: '2023-09-02', wire: '滨江发布' });
  expect(articles[0]?.bylines.map(({ name }) => name)).toEqual(['李强', '赵敏']);
});

test.each([
  ['本报讯（记者 王丽）9月1日，滨江小学开学。', ['王丽']],
  ['9月1日，滨江小学开学。', ['李强']],
  ['9月1日，滨江小学开学。（赵敏 摄）', ['李强']],
])('a field that may hold who put the page up goes before no reporter who is printed: %s', (text, names) => {
  const { articles } = read(
    articlePart('a.html', {
      headline: '小学开学',
      paragraphs: [text],
      known: { bylines: [{ text: '李强', role: 'reporter', doubtful: true }] },
    }),
  );
  expect(articles[0]?.bylines.map(({ name }) => name)).toEqual(names);
});

test('what stands beside given articles is masthead, aside or leftover', () => {
  const text = '滨江日报 2024年4月3日 星期三 第3版\n渠水进田\n四月二日开闸放水。\n滨江放水图\n旋转的字';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const { page, articles, furniture, leftover } = readPage('p.pdf', text, {
    ...NOTHING_GIVEN,
    articles: [{ ...articleAt(at('渠水进田'), at('四月二日开闸放水。')), boxes: [{ pageNumber: 3, box: [10, 20, 110, 220] }] }],
    aside: [{ ...at('旋转的字'), reason: 'rotated text', furniture: false }],
  });
  expect(page).toMatchObject({ issueDate: '2024-04-03', number: '3' });
  expect(articles).toMatchObject([{ headline: '渠水进田', text: '四月二日开闸放水。', boxes: [{ pageNumber: 3 }] }]);
  expect(furniture.map(({ text: words }) => words)).toEqual(['滨江日报 2024年4月3日 星期三 第3版']);
  expect(leftover.map(({ text: words, reason }) => [words, reason])).toEqual([
    ['滨江放水图', 'text that fits no article'],
    ['旋转的字', 'rotated text'],
  ]);
});

const articleAt = (headline: { start: number; end: number }, body: { start: number; end: number }) => ({
  headline: [headline],
  kicker: [],
  subtitle: [],
  body: [{ ...body, paragraph: true }],
  known: { date: null, wire: null, section: null, bylines: null, url: null, sourceId: null },
});

test('plain text has nothing given', () => expect(textPart('a.txt', '正文').given).toEqual(NOTHING_GIVEN));

describe('lines of names before a given text', () => {
  const of = (...paragraphs: string[]) => read(articlePart('a.json', { headline: '渠水进田', paragraphs })).articles[0];
  const TOLD = '记者从滨江区水利局获悉，今年春灌面积3.2万亩。';

  test('are its bylines and none of its text', () => {
    const article = of('本报记者 王丽 通讯员 李强', '实习生 赵敏', TOLD);
    expect(article?.text).toBe(TOLD);
    expect(article?.bylines).toEqual([
      { name: '王丽', role: 'reporter' },
      { name: '李强', role: 'correspondent' },
      { name: '赵敏', role: 'intern' },
    ]);
    expect(article?.parts?.dateline).toHaveLength(2);
  });
  test('stay where nothing follows, and where they tell something', () => {
    expect(of('本报记者 王丽 通讯员 李强')?.text).not.toBe('');
    expect(of('记者走进渠边人家', TOLD)?.text).toBe(`记者走进渠边人家\n${TOLD}`);
  });
});
