/** Article → all its facts, each kind resting on those before it; what each stage saw is kept for whoever asks. */
import type { Article } from '../articles/article.ts';
import type { Page } from '../pages/page.ts';
import { explainAgencies } from './agencies/explain-agencies.ts';
import { type AgencyStages, agencyStages } from './agencies/stages.ts';
import type { Facts } from './facts.ts';
import { explainFigures } from './figures/explain-figures.ts';
import { type FigureStages, figureStages } from './figures/read-figures.ts';
import { explainOfficials } from './officials/explain-officials.ts';
import { type OfficialStages, officialStages, officialsOf, peopleOf } from './officials/read-officials.ts';
import { explainProjects } from './projects/explain-projects.ts';
import { projectOf } from './projects/read-projects.ts';
import { type ProjectStages, projectStages } from './projects/stages.ts';
import type { Trail } from './reading/stages.ts';
import { readRegions } from './regions/read-regions.ts';
import { viewOf } from './view-article.ts';

/** An article's facts, and what the stages that made them saw. */
export interface StagedFacts {
  facts: Facts;
  agencies: AgencyStages;
  officials: OfficialStages;
  projects: ProjectStages;
  figures: FigureStages;
}

/** Reads one article of a page, and keeps what each stage saw. */
export function readStages(page: Page, article: Article): StagedFacts {
  const view = viewOf(page, article);
  const regions = readRegions(view);
  const agencies = agencyStages(view, regions);
  const officials = officialStages(view, regions, agencies.agencies);
  const projects = projectStages(view, regions, agencies.agencies);
  const named = projects.related.map(projectOf);
  const figures = figureStages(view, regions, agencies.agencies, named);
  const facts: Facts = {
    regions,
    agencies: agencies.agencies,
    officials: officialsOf(officials),
    people: peopleOf(officials),
    projects: named,
    figures: figures.figures,
  };
  return { facts, agencies, officials, projects, figures };
}

/** Reads one article of a page. */
export const readFacts = (page: Page, article: Article): Facts => readStages(page, article).facts;

/** How each agency, official, person, project and figure of an article was read, and what was refused. */
export function trailsOf({ agencies, officials, projects, figures }: StagedFacts): Trail[] {
  return [...explainAgencies(agencies), ...explainOfficials(officials), ...explainProjects(projects), ...explainFigures(figures)];
}
