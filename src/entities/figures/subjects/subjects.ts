/** A figure's place in its article → the regions, agencies and projects it is reported of. */
import type { Span } from '../../../articles/article.ts';
import type { Figure } from '../../facts.ts';
import { isAbroad } from './abroad.ts';
import { actingAgency, agencyOfBefore } from './agency-subjects.ts';
import { type Place, standsAlone, standsSomewhere, unique } from './places.ts';
import { projectsNear } from './project-subjects.ts';
import { regionsNear, regionsOfAgencies } from './region-subjects.ts';
import type { Scene } from './scene.ts';
import { type Standing, standingOf } from './standing.ts';

/** `甲局局长乙说，`: who tells it, before what is told. */
const SPEECH = /^[^，。：]{2,50}(?:获悉|了解到|介绍|称|指出|表示|透露|说|告诉记者|显示)[，：]/;

/** A project named within so many characters of what is told is what the sentence is about. */
const OPENS = 12;

/** Whether the sentence, after the words of who tells it, begins with one of some projects. */
function leads({ text, sentence, figure }: Standing, projects: Place[]): boolean {
  const speech = SPEECH.exec(text.slice(sentence.start, Math.min(figure.start, sentence.start + 60)));
  const told = sentence.start + (speech?.[0].length ?? 0);
  return projects.some(({ start }) => start >= sentence.start && start <= told + OPENS);
}

/** `《办法》共七章`: what a law itself has is told of the law, not of where it holds. */
const isRule = (text: string, { start, end }: Place) => /(?:办法|条例|规定)》?$/.test(text.slice(start, end));

/** Whether a figure is told of an undertaking alone: one the sentence or the headline is about, and that belongs to no place. */
const ofProjectAlone = (standing: Standing, projects: Place[]): boolean =>
  projects.some((one) => isRule(standing.text, one) || (one.id === standing.scene.project?.id && one.project !== 'campaign')) ||
  (leads(standing, projects) && !projects.some(standsSomewhere));

/** The agency a figure is of: one that acts in its sentence, or did in the one before; else the article's, unless its clause names a region. */
function agencyFor(standing: Standing, named: Place[], projects: Place[]): Place | null {
  const acting = actingAgency(standing);
  if (acting) return acting;
  const carried = named.length || projects.length ? null : agencyOfBefore(standing);
  return carried ?? (named.some(({ start }) => start >= standing.clause) ? null : standing.scene.agency);
}

const isWithin = (figure: Span, { start, end }: Place): boolean => start <= figure.start && end >= figure.end;

/** `某某公司年产50万吨甲醇项目`: whose undertaking it is, where its name says so. */
const ownersOf = ({ near, figure }: Standing, project: Place): Place[] =>
  near.filter((place) => isWithin(figure, project) && standsAlone(place) && isWithin(place, project));

/** Regions named for the figure, else those of the article; a company's, a court's and a platform's figures are their own. */
function chosenPlaces(standing: Standing): Place[] {
  const projects = projectsNear(standing);
  const [whole] = projects;
  const owners = whole ? ownersOf(standing, whole) : [];
  if (whole && owners.length) return [...owners, whole];
  const named = regionsNear(standing);
  const listed = regionsOfAgencies(standing);
  if (listed.length > named.length) return [...listed, ...projects];
  if (named.length === 0 && isAbroad(standing) && !actingAgency(standing)) return projects;
  const agency = agencyFor(standing, named, projects);
  const agencies = agency ? [agency] : [];
  if (agency && standsAlone(agency)) return [...agencies, ...projects];
  const regions = named.length || ofProjectAlone(standing, projects) ? named : standing.scene.regions;
  return [...regions, ...agencies, ...projects];
}

/** What a figure is reported of: what its sentence names, else what the sentence before or the article is about. */
export function subjectsOf(text: string, scene: Scene, sentence: Span, figure: Span): Figure['of'] {
  const chosen = chosenPlaces(standingOf(text, scene, sentence, figure));
  return unique(chosen).map(({ id, kind, start, end }) => ({ id, kind, start, end }));
}
