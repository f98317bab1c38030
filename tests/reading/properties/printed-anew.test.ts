/** The way a page is printed (column width, blank lines, full or half width, CRLF) changes nothing of what it tells. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layouts } from './layouts.ts';
import { printPage, type Report, reports } from './made-page.ts';
import { OWN_PAGES } from './own-pages.ts';
import { holds } from './runs.ts';
import { told, toldInFull } from './told.ts';
import { FORMS, forms } from './width-forms.ts';

/** What the reports themselves say. */
const said = (some: Report[], paragraphs: boolean) =>
  some.map(({ headline, paragraphs: text }) => ({ headline, kicker: null, text: text.join(paragraphs ? '\n' : '') }));

describe('made pages tell the same', () => {
  test('at any width, with and without indents and blank lines, LF or CRLF', () => {
    holds('printed anew', fc.tuple(reports, layouts), ([some, layout]) =>
      expect(told(printPage(some, layout), layout.indent)).toEqual(said(some, layout.indent)),
    );
  });

  test('in full and half width', () => {
    holds('full and half width', fc.tuple(reports, layouts, forms), ([some, layout, form]) =>
      expect(told(form(printPage(some, layout)), layout.indent)).toEqual(said(some, layout.indent)),
    );
  });
});

describe.each(OWN_PAGES)('$name tells the same', ({ text }) => {
  const before = toldInFull(text);

  test('with CRLF', () => expect(toldInFull(text.replace(/\n/g, '\r\n'))).toEqual(before));
  test('with blank lines between all lines', () => expect(toldInFull(text.replace(/\n/g, '\n\n'))).toEqual(before));
  test.each(Object.entries(FORMS))('with %s', (_, form) => expect(toldInFull(form(text))).toEqual(before));
});
