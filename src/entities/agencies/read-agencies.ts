/** Article → the agencies it names, under their full official names. */
import type { Agency, ArticleContext, Region } from '../facts.ts';

/** Every organisation the text names; jurisdiction comes from its own words, else from the regions and context. */
export function readAgencies(_context: ArticleContext, _regions: Region[]): Agency[] {
  return [];
}
