/** Layouts drawn by fast-check: any column width from 8 to 40, with and without indents, blank lines and CRLF. */
import fc from 'fast-check';
import type { Layout } from './made-page.ts';

export const layouts: fc.Arbitrary<Layout> = fc.record({
  width: fc.integer({ min: 8, max: 40 }),
  indent: fc.boolean(),
  blank: fc.nat(2),
  eol: fc.constantFrom('\n' as const, '\r\n' as const),
});
