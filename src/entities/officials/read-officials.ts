/** Article → the people it names: officials with their posts, and others. */
import type { Agency, ArticleContext, Official, Person, Region } from '../facts.ts';

/** Persons of the text, apart by whether they hold an office; people in bylines are neither. */
export function readOfficials(
  _context: ArticleContext,
  _regions: Region[],
  _agencies: Agency[],
): { officials: Official[]; people: Person[] } {
  return { officials: [], people: [] };
}
