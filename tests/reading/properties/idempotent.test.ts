/** A page printed from its own articles reads the same as the page did. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/articles/read-page.ts';
import { layouts } from './layouts.ts';
import { PLAIN, printPage, reports } from './made-page.ts';
import { OWN_PAGES } from './own-pages.ts';
import { printBack } from './printed-back.ts';
import { holds } from './runs.ts';
import { toldBy } from './told.ts';

describe('reading is idempotent on its own output', () => {
  test('made pages', () => {
    holds('idempotent', fc.tuple(reports, layouts, layouts), ([some, first, second]) => {
      const reading = readPage('page', printPage(some, first));
      const again = readPage('page', printBack(reading, { ...second, indent: true }));
      expect(again.articles.map((one) => toldBy(one, true))).toEqual(reading.articles.map((one) => toldBy(one, true)));
    });
  });

  test.each(OWN_PAGES)('$name', ({ text }) => {
    const once = readPage('page', printBack(readPage('page', text), PLAIN));
    const twice = readPage('page', printBack(once, PLAIN));
    expect(twice.articles.map((one) => toldBy(one, false))).toEqual(once.articles.map((one) => toldBy(one, false)));
  });
});
