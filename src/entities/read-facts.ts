/** Article → all its facts, each kind resting on those before it. */
import type { Article } from '../articles/article.ts';
import type { Page } from '../pages/page.ts';
import { readAgencies } from './agencies/read-agencies.ts';
import type { Facts } from './facts.ts';
import { readFigures } from './figures/read-figures.ts';
import { readOfficials } from './officials/read-officials.ts';
import { readProjects } from './projects/read-projects.ts';
import { viewOf } from './reading/article-view.ts';
import { readRegions } from './regions/read-regions.ts';

/** Reads one article of a page. */
export function readFacts(page: Page, article: Article): Facts {
  const context = viewOf(page, article);
  const regions = readRegions(context);
  const agencies = readAgencies(context, regions);
  const { officials, people } = readOfficials(context, regions, agencies);
  const projects = readProjects(context, regions, agencies);
  const figures = readFigures(context, regions, agencies, projects);
  return { regions, agencies, officials, people, projects, figures };
}
