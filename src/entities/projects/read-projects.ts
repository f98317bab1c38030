/** Article → the named undertakings a reader would look up. */
import type { Agency, ArticleContext, Project, Region } from '../facts.ts';

/** Construction projects, programmes, campaigns, platforms, parks, funds and services, each with place and agencies. */
export function readProjects(_context: ArticleContext, _regions: Region[], _agencies: Agency[]): Project[] {
  return [];
}
