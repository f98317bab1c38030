/** An article's entities → where each is named, in order of the text. */
import type { Span } from '../../../articles/article.ts';
import type { Agency, AgencyKind, Figure, Mention, Project, Region } from '../../facts.ts';

export type SubjectKind = Figure['of'][number]['kind'];

/** A mention of an entity in the text, with the entity's id. */
export interface Place extends Span {
  id: string;
  kind: SubjectKind;
  /** Whether it is a region with a national code, not a township, a village or a zone. */
  coded: boolean;
  /** An agency's kind; null for regions and projects. */
  agency: AgencyKind | null;
  /** A project's kind; null for regions and agencies. */
  project: Project['kind'] | null;
  /** Lies within a mention of an agency or a project: 乌海市 in 乌海市公安局. */
  inner: boolean;
}

type Traits = Pick<Place, 'coded' | 'agency' | 'project'>;

const NONE: Traits = { coded: false, agency: null, project: null };

const placesOf = (kind: SubjectKind, { id, mentions }: { id: string; mentions: Mention[] }, traits: Partial<Traits>): Place[] =>
  mentions.map(({ start, end }) => ({ id, kind, ...NONE, ...traits, start, end, inner: false }));

const within = (one: Span, other: Span) =>
  one.start >= other.start && one.end <= other.end && one.end - one.start < other.end - other.start;

/** Larger mentions in order of their ends let each place see whether it lies within one. */
function markInner(places: Place[]): Place[] {
  let cover: Place | null = null;
  return places.map((place) => {
    const inner = cover !== null && within(place, cover);
    if (place.kind !== 'region' && (!cover || place.end > cover.end)) cover = place;
    return { ...place, inner };
  });
}

/** All places where an article names something a figure can be reported of. */
export function placesIn(regions: Region[], agencies: Agency[], projects: Project[]): Place[] {
  const all = [
    ...regions.flatMap((one) => placesOf('region', one, { coded: one.code?.length === 6 })),
    ...agencies.flatMap((one) => placesOf('agency', one, { agency: one.kind })),
    ...projects.flatMap((one) => placesOf('project', one, { project: one.kind })),
  ];
  return markInner(all.sort((one, other) => one.start - other.start || other.end - one.end));
}

/** Whether a region is named for itself, not in the name of its office. */
export const isRegion = ({ kind, inner }: Place): boolean => kind === 'region' && !inner;

const OF_ITS_REGION: ReadonlySet<AgencyKind | null> = new Set(['government', 'party']);

/** Whether an agency is reported on for itself, not for its region: a company, a school, a hospital, a court, a congress. */
export const standsAlone = ({ kind, agency }: Place): boolean => kind === 'agency' && !OF_ITS_REGION.has(agency);

const PLACED: ReadonlySet<Project['kind'] | null> = new Set(['construction', 'campaign', 'programme', 'park', 'other']);

/** Whether what an undertaking comes to is told of its region, too: works and campaigns, not services, documents and events. */
export const standsSomewhere = ({ project }: Place): boolean => PLACED.has(project);

/** The first place of each entity. */
export const unique = (places: Place[]): Place[] =>
  [...new Map([...places].reverse().map((place) => [place.id, place])).values()].reverse();
