/** Article → the regions it names. */
import type { ArticleContext, Region } from '../facts.ts';

/** Every place the text names, with its mentions in order. */
export function readRegions(_context: ArticleContext): Region[] {
  return [];
}
