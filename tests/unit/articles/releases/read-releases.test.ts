/** Texts that are no newspaper's pages: each piece an article of its own with its title and its date. */
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../src/articles/read-page.ts';
import { bare } from '../pages.ts';
import { TEXTS } from './texts.ts';

describe('texts that are no newspaper’s pages', () => {
  test.each(TEXTS)('$name', ({ text, pieces, without = [] }) => {
    const { page, articles, leftover } = readPage('text.txt', text);
    const read = articles.map(({ headline, date, subtitle, wire, bylines }, at) => ({
      headline,
      date,
      ...(pieces[at]?.subtitle ? { subtitle } : {}),
      ...(pieces[at]?.wire ? { wire } : {}),
      ...(pieces[at]?.bylines ? { bylines: bylines.map(({ name }) => name) } : {}),
    }));
    expect(read).toEqual(pieces);
    expect(page).toMatchObject({ publication: null, number: null, name: null });
    expect(leftover).toEqual([]);
    for (const { headline, text: body } of articles)
      for (const word of without) expect(`${headline}\n${body}`).not.toContain(word);
  });

  test('headings of parts stay in the body of a report, as paragraphs', () => {
    const report = TEXTS.find(({ name }) => name === 'a work report');
    const [article] = readPage('text.txt', report?.text ?? '').articles;
    expect(article?.text.split('\n')).toContain('一、过去一年的工作');
    expect(article?.text.split('\n')).toContain('（一）产业更旺');
    expect(article?.reading.reasons).toContain('date: its subtitle');
  });

  test.each([
    ['a date line', 'date: its release’s date line', '松泉旗补播草场\n发布时间：2024-06-11\n草场补播了8.2万亩。'],
    ['the foot', 'date: at its foot', '松泉旗补播草场\n草场补播了8.2万亩。\n2024年6月11日'],
    ['the first sentence', 'date: its first sentence', '松泉旗补播草场\n2024年6月11日，草场补播了8.2万亩。'],
  ])('says that the date is from %s', (_, reason, text) => {
    expect(readPage('text.txt', text).articles[0]?.reading.reasons).toContain(reason);
  });

  test('a numbered list in a release keeps its numbers, a title that speaks of releases its words', () => {
    const text = '新闻稿写作培训开班\n2024-06-11\n培训分为两期。\n1. 第一期在松泉旗举办。\n2. 第二期在柳河县举办。';
    const [article] = readPage('text.txt', text).articles;
    expect(article?.headline).toBe('新闻稿写作培训开班');
    expect(article?.text).toBe('培训分为两期。\n1.第一期在松泉旗举办。\n2.第二期在柳河县举办。');
  });

  test('any number of releases, each with a long body', () => {
    const body = Array.from({ length: 40 }, (_, at) => `第${at + 1}段说的是补播的进展，各村都有人值守。`).join('\n');
    const text = Array.from({ length: 12 }, (_, at) => `松泉旗第${at + 1}号简报\n发布时间：2024-06-${10 + at}\n${body}\n`).join(
      '',
    );
    const { articles } = readPage('text.txt', text);
    expect(articles.map(({ date }) => date)).toEqual(Array.from({ length: 12 }, (_, at) => `2024-06-${10 + at}`));
    for (const article of articles) expect(bare(article.text)).toBe(bare(body));
  });
});

describe('newspaper pages stay what they are', () => {
  test('with a masthead, a dateline and a notice with its imprint', () => {
    const text =
      '松泉日报 2024年6月12日 星期三 03版 要闻\n\n松泉旗补播草场\n本报6月11日讯（记者 王丽）草场补播了8.2万亩。\n\n停水通知\n因检修管道，东街停水一天。\n松泉旗供水公司\n2024年6月12日\n\n教室暖起来\n本报6月11日讯（记者 李强）教室里装上了新暖气。';
    const { page, articles } = readPage('text.txt', text);
    expect(page).toMatchObject({ issueDate: '2024-06-12', number: '03', publication: '松泉日报' });
    expect(articles.map(({ headline }) => headline)).toEqual(['松泉旗补播草场', '停水通知', '教室暖起来']);
  });
});
