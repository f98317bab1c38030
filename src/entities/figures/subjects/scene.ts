/** An article's entities → which of them the article as a whole is about. */
import type { Agency, Project, Region } from '../../facts.ts';
import { type Place, placesIn, type SubjectKind, standsAlone } from './places.ts';
import { byWeight, leadsTo, type Weight, weigh } from './weights.ts';

/** All places where the article names something a figure can be reported of, and what it is about. */
export interface Scene {
  places: Place[];
  /** How often each entity is named, by id. */
  times: Map<string, number>;
  /** The region it is about, after the zone or village in it that it is about. */
  regions: Place[];
  /** The agency it is about, where it tells of the agency's own affairs. */
  agency: Place | null;
  /** The undertaking its headline names. */
  project: Place | null;
}

/** How much an article says of its regions: the place its first sentence is about counts for two more. */
function weighRegions(places: Place[], text: string, headline: string): Weight[] {
  const opening = `${text}。`.search(/[。！？；\n]/);
  const first = places.find((place, at) => place.start < opening && !place.inner && !leadsTo(place, places[at + 1]));
  const bonus = (id: string) => (id === first?.id ? 2 : 0);
  return byWeight(weigh(places, text, headline).map((one) => ({ ...one, weight: one.weight + bonus(one.first.id) })));
}

/** A region named once in passing is not what an article is about. */
const ONCE = 1;

/** The region an article is about, after the zone or village in it that it says still more of. */
function mainRegions(region: Weight | undefined, [most]: Weight[]): Place[] {
  const spot = most && !most.first.coded && most.weight >= (region?.weight ?? 0) ? [most.first] : [];
  return region && region.weight > ONCE ? [...spot, region.first] : spot;
}

const DOCUMENT = /(?:办法|条例|规定|方案|意见|规划|通知|纲要|法|白皮书|蓝皮书|公报|年鉴|年报)$/;
const CLOSING = /(?:[（(][^）)]{0,40}[）)])?[》”]?$/;

/** The undertaking named in the headline; what a law or report tells is told of its region, and a programme only says why. */
function mainProject(places: Place[], text: string, headline: string): Place | null {
  const [project] = weigh(places, text, headline);
  if (!project?.headline || project.first.project === 'programme') return null;
  const { start, end } = project.first;
  return DOCUMENT.test(text.slice(start, end).replace(CLOSING, '')) ? null : project.first;
}

/** The agency that most of the text, or the beginning of the headline, is about; an undertaking in the headline goes before it. */
function mainAgency(places: Place[], text: string, headline: string, region: number, project: Place | null): Place | null {
  const [agency] = weigh(places, text, headline);
  if (!agency || (project && !agency.headline)) return null;
  const { first, weight } = agency;
  const leads = standsAlone(first) ? weight > region : headline.startsWith(text.slice(first.start, first.end));
  return leads ? first : null;
}

/** How often each entity is named. */
function timesOf(places: Place[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { id } of places) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

/** Prepares an article's entities for its figures. */
export function sceneOf(text: string, headline: string, regions: Region[], agencies: Agency[], projects: Project[]): Scene {
  const places = placesIn(regions, agencies, projects);
  const of = (kind: SubjectKind) => places.filter((place) => place.kind === kind);
  const coded = of('region').filter((place) => place.coded);
  const [region] = weighRegions(coded, text, headline);
  const project = mainProject(of('project'), text, headline);
  return {
    places,
    times: timesOf(places),
    regions: mainRegions(region, weighRegions(of('region'), text, headline)),
    agency: mainAgency(of('agency'), text, headline, region?.weight ?? 0, project),
    project,
  };
}
