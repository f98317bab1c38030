/** An article's entities → where each is named, and which of them the article is about. */
import type { Span } from '../../articles/article.ts';
import type { Agency, AgencyKind, Figure, Mention, Project, Region } from '../facts.ts';

export type SubjectKind = Figure['of'][number]['kind'];

/** A mention of an entity in the text, with the entity's id. */
export interface Place extends Span {
  id: string;
  kind: SubjectKind;
  /** An agency's kind; null for regions and projects. */
  agency: AgencyKind | null;
  /** Lies within a mention of an agency or a project: 乌海市 in 乌海市公安局. */
  inner: boolean;
}

/** All places where the article names something a figure can be reported of, and what it is about. */
export interface Scene {
  places: Place[];
  region: Place | null;
  agency: Place | null;
  project: Place | null;
  /** The headline or most of the text is about the agency itself. */
  agencyLeads: boolean;
}

type Named = { id: string; mentions: Mention[]; kind?: unknown };

const within = (one: Span, other: Span) =>
  one.start >= other.start && one.end <= other.end && one.end - one.start < other.end - other.start;

function placesOf(kind: SubjectKind, entities: Named[]): Place[] {
  return entities.flatMap((entity) => {
    const agency = kind === 'agency' ? (entity.kind as AgencyKind) : null;
    return entity.mentions.map(({ start, end }) => ({ id: entity.id, kind, agency, start, end, inner: false }));
  });
}

/** Larger mentions in order of their ends let each place see whether it lies within one. */
function markInner(places: Place[]): Place[] {
  let cover: Place | null = null;
  return places.map((place) => {
    const inner = cover !== null && within(place, cover);
    if (place.kind !== 'region' && (!cover || place.end > cover.end)) cover = place;
    return { ...place, inner };
  });
}

interface Weight {
  first: Place;
  weight: number;
  headline: boolean;
}

/** `启动儿童救助项目` in a headline for 某某儿童救助计划项目 in the text: most of the pairs of characters of the one are in the other. */
function likeHeadline(headline: string, name: string): boolean {
  if (name.length < 8 || headline === '') return false;
  let shared = 0;
  for (let at = 0; at + 1 < name.length; at++) if (headline.includes(name.slice(at, at + 2))) shared++;
  return shared >= 6 && shared >= (name.length - 1) * 0.3;
}

/** How much the article says of each entity of a kind; the headline counts for three. */
function weigh(places: Place[], kind: SubjectKind, text: string, headline: string): Weight[] {
  const weights = new Map<string, Weight>();
  for (const place of places) {
    if (place.kind !== kind) continue;
    const name = text.slice(place.start, place.end);
    const named = headline.includes(name) || (kind === 'project' && likeHeadline(headline, name));
    const seen = weights.get(place.id) ?? { first: place, weight: 0, headline: false };
    if (named && !seen.headline && !(place.inner && kind === 'region')) seen.weight += 3;
    seen.headline ||= named && !(place.inner && kind === 'region');
    seen.weight += place.inner ? 0.5 : 1;
    weights.set(place.id, seen);
  }
  return [...weights.values()].sort((one, other) => other.weight - one.weight || one.first.start - other.first.start);
}

const PUBLIC: ReadonlySet<AgencyKind | null> = new Set([
  'government',
  'party',
  'congress',
  'consultative',
  'court',
  'procuratorate',
]);

/** Whether an agency runs its own affairs and not a region's: a company, a school, a hospital. */
export const standsAlone = (place: Place): boolean => place.kind === 'agency' && !PUBLIC.has(place.agency);

/** Prepares an article's entities for its figures. */
export function sceneOf(text: string, headline: string, regions: Region[], agencies: Agency[], projects: Project[]): Scene {
  const all = [...placesOf('region', regions), ...placesOf('agency', agencies), ...placesOf('project', projects)];
  const places = markInner(all.sort((one, other) => one.start - other.start || other.end - one.end));
  const [region] = weigh(places, 'region', text, headline);
  const [agency] = weigh(places, 'agency', text, headline);
  const [project] = weigh(places, 'project', text, headline);
  const outweighs = agency !== undefined && agency.weight > (region?.weight ?? 0);
  const leads =
    agency !== undefined &&
    (standsAlone(agency.first) ? outweighs : headline.startsWith(text.slice(agency.first.start, agency.first.end)));
  const rules =
    project &&
    /(?:办法|条例|规定|方案|意见|规划|通知|纲要|法|白皮书|蓝皮书|公报|年鉴|年报)$/.test(
      text.slice(project.first.start, project.first.end).replace(/(?:[（(][^）)]{0,40}[）)])?[》”]?$/, ''),
    );
  const main = project?.headline && !rules ? project.first : null;
  return { places, region: region?.first ?? null, agency: agency?.first ?? null, project: main, agencyLeads: leads };
}
