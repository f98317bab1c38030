/** Page text → page, articles, furniture and leftover. */
import type { PageReading } from './page-reading.ts';

/**
 * Reads a page that has been decoded.
 * @param source the page's source name
 * @param text its text, well-formed
 */
export function readPage(source: string, text: string): PageReading {
  const page = { source, text, publication: null, issueDate: null, number: null, name: null };
  return { page, articles: [], furniture: [], leftover: [{ start: 0, end: text.length, text, reason: 'not read yet' }] };
}
