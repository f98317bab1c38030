/** Whatever the page: articles, furniture and leftover are the page, character for character, and runs map text back to it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/articles/read-page.ts';
import { faultsOf } from './accounted.ts';
import { layouts } from './layouts.ts';
import { printPage, reports } from './made-page.ts';
import { OWN_PAGES } from './own-pages.ts';
import { holds } from './runs.ts';

const LINES = OWN_PAGES.flatMap(({ text }) => text.split('\n'));

/** Lines of all our pages in any order, some of them cut. */
const tornPages = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.nat(40), fc.constantFrom('\n', '\n\n', '\r\n', ' ', '　　')), {
    minLength: 1,
    maxLength: 60,
  })
  .map((lines) => lines.map(([line, cut, end]) => (cut < 8 ? line.slice(cut) : line) + end).join(''));

/** A page of ours with stretches of another in it, as OCR that jumps between columns gives it. */
const splicedPages = fc
  .tuple(
    fc.constantFrom(...OWN_PAGES),
    fc.constantFrom(...OWN_PAGES),
    fc.array(fc.tuple(fc.nat(1_000), fc.nat(1_000), fc.nat(60)), { maxLength: 4 }),
  )
  .map(([one, other, cuts]) =>
    cuts.reduce(
      (text, [at, from, length]) => text.slice(0, at) + other.text.slice(from, from + length) + text.slice(at),
      one.text,
    ),
  );

const accounts = (text: string) => expect(faultsOf(readPage('page', text.toWellFormed()))).toEqual([]);

describe('articles, furniture and leftover are the page', () => {
  test.each(OWN_PAGES)('$name', ({ text }) => accounts(text));

  test('made pages in any layout', () => {
    holds('accounted, made pages', fc.tuple(reports, layouts), ([some, layout]) => accounts(printPage(some, layout)));
  });

  test('pages torn to lines', () => holds('accounted, torn pages', tornPages, accounts));

  test('pages spliced into each other', () => holds('accounted, spliced pages', splicedPages, accounts));

  test('any string at all', () => holds('accounted, strings', fc.string({ unit: 'binary', maxLength: 400 }), accounts));
});
