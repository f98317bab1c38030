/** Article → all its facts, each kind resting on those before it; what each stage saw is kept for whoever asks. */
import type { Article } from '../articles/article.ts';
import type { Page } from '../pages/page.ts';
import { readAgencies } from './agencies/read-agencies.ts';
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
interface StagedFacts {
  facts: Facts;
  officials: OfficialStages;
  projects: ProjectStages;
  figures: FigureStages;
}

function readStages(page: Page, article: Article): StagedFacts {
  const view = viewOf(page, article);
  const regions = readRegions(view);
  const agencies = readAgencies(view, regions);
  const named = officialStages(view, regions, agencies);
  const staged = projectStages(view, regions, agencies);
  const projects = staged.related.map(projectOf);
  const figures = figureStages(view, regions, agencies, projects);
  const officials = officialsOf(named);
  const people = peopleOf(named);
  return {
    facts: { regions, agencies, officials, people, projects, figures: figures.figures },
    officials: named,
    projects: staged,
    figures,
  };
}

/** Reads one article of a page. */
export const readFacts = (page: Page, article: Article): Facts => readStages(page, article).facts;

/** How each official, person, project and figure of an article was read, and what was refused. */
export function trailsOf(page: Page, article: Article): Trail[] {
  const { officials, projects, figures } = readStages(page, article);
  return [...explainOfficials(officials), ...explainProjects(projects), ...explainFigures(figures)];
}
