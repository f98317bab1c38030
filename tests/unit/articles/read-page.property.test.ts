/** What holds for every page: nothing lost or doubled, and the layout changes nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../../src/articles/page-reading.ts';
import { readPage } from '../../../src/articles/read-page.ts';
import { articles, bare, flowing, titledAtFoot, titledBelow, wrap } from './pages.ts';

const RUNS = { numRuns: 1000 };

/** How often each character of the page stands in what was read of it. */
function countsOf({ page, articles: read, furniture, leftover }: PageReading): number[] {
  const counts = new Array<number>(page.text.length).fill(0);
  const count = (start: number, end: number) => {
    for (let at = start; at < end; at++) counts[at] = (counts[at] as number) + 1;
  };
  for (const { runs, parts } of read) {
    for (const run of runs) count(run.page, run.page + run.length);
    for (const spans of Object.values(parts ?? {})) for (const { start, end } of spans) count(start, end);
  }
  for (const { start, end } of [...furniture, ...leftover]) count(start, end);
  return counts;
}

/** Characters of the page that are in no place, or in two. */
const wrongIn = (reading: PageReading) =>
  countsOf(reading)
    .map((count, at) => ({ char: reading.page.text[at] as string, count }))
    .filter(({ char, count }) => count !== 1 && /\S/.test(char));

const summary = (text: string) =>
  readPage('a.txt', text).articles.map(({ headline, text: body, bylines }) => [
    bare(headline),
    bare(body),
    bylines.map(({ name }) => name).join(),
  ]);

const piece = fc.oneof(
  fc.constantFrom(
    '本报5月6日讯（记者 王丽娜）',
    '（记者 张 明）',
    '◎速递',
    '## ',
    '■上接第1版',
    '（下转第4版）',
    '王丽 摄',
    '责任编辑：张明',
    '【东湖】东湖区建成泵站。',
  ),
  fc.constantFrom(
    '全市新建泵站三座，',
    '居民用上了自来水。',
    '泵站提前供水',
    '关于停水的通知',
    '2024年5月6日',
    '“',
    '”',
    '《',
    ' ',
    '　',
    '\n',
    '\n\n',
    '\r\n',
  ),
  fc.string({ maxLength: 6, unit: 'grapheme' }),
);

describe('readPage', () => {
  test('puts every character that is no white space in exactly one place', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(wrongIn(readPage('a.txt', pieces.join('').toWellFormed()))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('reads the articles of a page, whatever the width of its columns', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 8, max: 40 }), (wanted, width) => {
        const expected = wanted.map(({ headline, text, reporter }) => [headline, text, reporter]);
        expect(summary(wrap(flowing(wanted), width))).toEqual(expected);
      }),
      RUNS,
    );
  });

  test.each([
    ['below its body', titledBelow],
    ['at the foot of the page', titledAtFoot],
  ])('gives each body the title printed %s', (_, print) => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 12, max: 40 }), (wanted, width) => {
        const expected = wanted.map(({ headline, text, reporter }) => [headline, text, reporter]);
        expect(summary(wrap(print(wanted), width))).toEqual(expected);
      }),
      RUNS,
    );
  });

  test('blank lines, CRLF and full width change nothing', () => {
    const full = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const half = (text: string) => text.replaceAll('，', ',').replaceAll('（', '(').replaceAll('）', ')');
    const variants = [
      (text: string) => text.replaceAll('\n', '\n\n'),
      (text: string) => text.replaceAll('\n', '\r\n'),
      full,
      half,
    ];
    fc.assert(
      fc.property(articles, fc.integer({ min: 8, max: 40 }), fc.constantFrom(...variants), (wanted, width, vary) => {
        const page = wrap(flowing(wanted), width);
        expect(summary(vary(page))).toEqual(summary(page));
      }),
      RUNS,
    );
  });

  test('the map leads back to the characters printed', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 8, max: 40 }), (wanted, width) => {
        const page = wrap(flowing(wanted), width);
        for (const { text, runs } of readPage('a.txt', page).articles)
          for (const run of runs)
            expect(page.slice(run.page, run.page + run.length)).toBe(text.slice(run.text, run.text + run.length));
      }),
      RUNS,
    );
  });

  test('reads its own output the same again', () => {
    fc.assert(
      fc.property(articles, (wanted) => {
        const once = readPage('a.txt', wrap(flowing(wanted), 14)).articles;
        const again = once
          .map(({ headline, text, bylines }) => `${headline}\n本报5月6日讯（记者 ${bylines[0]?.name}）${text}`)
          .join('\n');
        expect(summary(again)).toEqual(once.map(({ headline, text, bylines }) => [bare(headline), bare(text), bylines[0]?.name]));
      }),
      RUNS,
    );
  });
});
