/** A page with its facts → the JSON that `pressgraph read` prints (one page a line). */
import { type Article, reportersOf } from '../articles/article.ts';
import type { Agency, Facts, Figure, Mention, Project, Region } from './facts.ts';
import type { PageFacts } from './page-facts.ts';

const mentionsOf = (entity: { mentions: Mention[] }) =>
  entity.mentions.map(({ text, start, end, rule, score }) => ({ text, start, end, rule, score }));

/** Names a region by its code of six digits, or by its name: townships have nine, villages and zones none. */
function regionNames(regions: Region[]): Map<string, string> {
  return new Map(regions.map((region) => [region.id, region.code?.length === 6 ? region.code : region.name]));
}

const agencyJson = (agency: Agency, names: Map<string, string>) => ({
  name: agency.name,
  kind: agency.kind,
  region: (agency.region && names.get(agency.region)) ?? agency.region?.replace(/^region-(?=\d)/, '') ?? null,
  mentions: mentionsOf(agency),
});

const projectJson = (project: Project, names: Map<string, string>) => ({
  name: project.name,
  kind: project.kind,
  phase: project.phase,
  regions: project.regions.map(({ id }) => names.get(id) ?? id.replace(/^region-(?=\d)/, '')),
  agencies: project.agencies.map(({ name }) => name),
  mentions: mentionsOf(project),
});

const figureJson = ({ id, of, normalised, ...figure }: Figure, names: Map<string, string>) => ({
  ...figure,
  normalisedValue: normalised.value,
  normalisedUnit: normalised.unit,
  of: of.map((subject) => names.get(subject.id) ?? subject.id.replace(/^region-(?=\d)/, '')),
});

function articleJson({ bylines, ...article }: Article, facts: Facts) {
  const names = regionNames(facts.regions);
  for (const entity of [...facts.agencies, ...facts.projects]) names.set(entity.id, entity.name);
  return {
    ...article,
    reporters: reportersOf({ bylines }),
    bylines,
    regions: facts.regions.map((region) => ({
      code: region.code,
      name: region.name,
      level: region.level,
      mentions: mentionsOf(region),
    })),
    agencies: facts.agencies.map((agency) => agencyJson(agency, names)),
    officials: facts.officials.map((official) => ({
      name: official.name,
      positions: official.positions.map(({ agency, ...position }) => ({ ...position, agency: agency?.name ?? null })),
      mentions: mentionsOf(official),
    })),
    people: facts.people.map((person) => person.name),
    projects: facts.projects.map((project) => projectJson(project, names)),
    figures: facts.figures.map((figure) => figureJson(figure, names)),
  };
}

/** The page as one JSON value, in the shape of the scorer's predictions. */
export function pageJson({ page, told, articles, furniture, leftover, facts }: PageFacts) {
  const { source, text: _, ...masthead } = page;
  return {
    page: source,
    ...masthead,
    ...(told && { told }),
    articles: articles.map((article, at) => articleJson(article, facts[at] as Facts)),
    furniture,
    leftover,
  };
}
