/** Article → every number that measures something. */
import type { Agency, ArticleContext, Figure, Project, Region } from '../facts.ts';

/** Figures in order of the text, with indicator, period, change and what they are reported of. */
export function readFigures(_context: ArticleContext, _regions: Region[], _agencies: Agency[], _projects: Project[]): Figure[] {
  return [];
}
