/** A page in traditional characters gives the facts of the same page in simplified ones, and quotes what is printed. */
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/entities/facts.ts';
import { type PageFacts, readPageFacts } from '../../../src/entities/page-facts.ts';
import { canonical } from '../../../src/pages/normalise.ts';
import { isTraditional, simplified } from '../../../src/pages/simplify.ts';
import { OWN_PAGES } from '../../reading/properties/own-pages.ts';

const convert = Converter({ from: 'cn', to: 'tw' });
/** In traditional characters, one for one. */
const traditional = (text: string) =>
  Array.from(text, (char) => (convert(char).length === char.length ? convert(char) : char)).join('');

const mentionsOf = (facts: Facts) =>
  [facts.regions, facts.agencies, facts.officials, facts.people, facts.projects].flatMap((list) =>
    list.flatMap(({ mentions }) => mentions),
  );

/** What is told, apart from the characters in which it is quoted. */
const told = ({ articles, facts, ...page }: PageFacts) => ({
  publication: page.page.publication,
  articles: articles.map(({ text, headline, kicker, subtitle, ...article }) => ({
    ...article,
    length: text.length,
    title: headline?.length,
  })),
  pieces: [...page.furniture, ...page.leftover].map(({ start, end, reason }) => ({ start, end, reason })),
  facts: facts.map((one) => ({
    names: [one.regions, one.agencies, one.officials, one.people, one.projects].map((list) => list.map(({ name }) => name)),
    mentions: mentionsOf(one).map(({ start, end, rule }) => ({ start, end, rule })),
    figures: one.figures.map(({ text, ...figure }) => figure),
  })),
});

describe.each(OWN_PAGES.slice(0, 12))('$name in traditional characters', ({ text }) => {
  const printed = traditional(text);
  const plain = simplified(printed) as string;
  const reading = readPageFacts('page', printed);

  test('is simplified at the same length, once and for all', () => {
    expect(plain).toHaveLength(printed.length);
    expect(isTraditional(plain)).toBe(false);
    expect(canonical(plain)).toHaveLength(printed.length);
  });

  test('tells the same', () => expect(told(reading)).toEqual(told(readPageFacts('page', plain))));

  test('quotes what is printed', () => {
    expect(reading.page.text).toBe(printed);
    const shown = canonical(printed);
    for (const [at, article] of reading.articles.entries()) {
      for (const run of article.runs)
        expect(article.text.slice(run.text, run.text + run.length)).toBe(canonical(shown.slice(run.page, run.page + run.length)));
      for (const quote of [...mentionsOf(reading.facts[at] as Facts), ...(reading.facts[at] as Facts).figures])
        expect(quote.text).toBe(article.text.slice(quote.start, quote.end));
      expect(article.headline && simplified(`${article.headline}${'們'.repeat(9)}`)?.slice(0, -9)).toBe(
        readPageFacts('page', plain).articles[at]?.headline,
      );
      if (article.headline) expect(traditional(article.headline)).toBe(article.headline);
    }
    for (const piece of [...reading.furniture, ...reading.leftover])
      expect(piece.text).toBe(printed.slice(piece.start, piece.end));
  });
});

test.each([
  ['内蒙古日报刊头题字为“內蒙古日報”，沿用至今，记者从档案馆了解到。', false],
  ['全县共清理支渠三十公里，出动挖掘机二十台次。', false],
  ['內蒙古自治區烏審旗嘎魯圖鎮今年引進項目5個，總投資14.2億元。', true],
  ['東京の長い歴史を語る会議が開かれ、関係者が経済について話した。', false],
  ['The region opened a new railway.', false],
])('%s is traditional: %s', (text, expected) => expect(isTraditional(text)).toBe(expected));
