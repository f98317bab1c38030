/** An article's entities → where each is named, in order of the text, with what makes it fit for a figure's subject. */
import type { Span } from '../../../articles/article.ts';
import type { Agency, AgencyKind, Figure, Mention, Project, Region } from '../../facts.ts';
import { Spans } from '../../reading/spans.ts';

export type SubjectKind = Figure['of'][number]['kind'];

/** A mention of an entity in the text, with the entity's id. */
export interface SubjectMention extends Span {
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

type Traits = Pick<SubjectMention, 'id' | 'kind' | 'coded' | 'agency' | 'project'>;

const regionTraits = ({ id, code }: Region): Traits => ({
  id,
  kind: 'region',
  coded: code?.length === 6,
  agency: null,
  project: null,
});
const agencyTraits = ({ id, kind }: Agency): Traits => ({ id, kind: 'agency', coded: false, agency: kind, project: null });
const projectTraits = ({ id, kind }: Project): Traits => ({ id, kind: 'project', coded: false, agency: null, project: kind });

/** Where an entity is named, with what its mentions have in common. */
interface NamedThere extends Span {
  traits: Traits;
}

const withTraits = (mentions: readonly Mention[], traits: Traits): NamedThere[] =>
  mentions.map(({ start, end }) => ({ start, end, traits }));

const within = (one: Span, other: Span) =>
  one.start >= other.start && one.end <= other.end && one.end - one.start < other.end - other.start;

/** Each mention with whether it lies within a larger one: of those before it the one that ends last is enough to ask. */
function withInner(mentions: readonly NamedThere[]): SubjectMention[] {
  let cover: Span | null = null;
  return mentions.map((mention) => {
    const { start, end, traits } = mention;
    const inner = cover !== null && within(mention, cover);
    if (traits.kind !== 'region' && (!cover || end > cover.end)) cover = mention;
    return { ...traits, start, end, inner };
  });
}

/** All places where an article names something a figure can be reported of. */
export function subjectMentions(
  regions: readonly Region[],
  agencies: readonly Agency[],
  projects: readonly Project[],
): Spans<SubjectMention> {
  const all = new Spans([
    ...regions.flatMap((region) => withTraits(region.mentions, regionTraits(region))),
    ...agencies.flatMap((agency) => withTraits(agency.mentions, agencyTraits(agency))),
    ...projects.flatMap((project) => withTraits(project.mentions, projectTraits(project))),
  ]);
  return new Spans(withInner(all.all));
}

/** Whether a region is named for itself, not in the name of its office. */
export const isRegion = ({ kind, inner }: SubjectMention): boolean => kind === 'region' && !inner;

const OF_ITS_REGION: ReadonlySet<AgencyKind | null> = new Set(['government', 'party']);

/** Whether an agency is reported on for itself, not for its region: a company, a school, a hospital, a court, a congress. */
export const standsAlone = ({ kind, agency }: SubjectMention): boolean => kind === 'agency' && !OF_ITS_REGION.has(agency);

const PLACED: ReadonlySet<Project['kind'] | null> = new Set(['construction', 'campaign', 'programme', 'park', 'other']);

/** Whether what an undertaking comes to is told of its region, too: works and campaigns, not services, documents and events. */
export const standsSomewhere = ({ project }: SubjectMention): boolean => PLACED.has(project);

/** `甲市乙区` → whether the first of two regions only leads to the second. */
export const leadsTo = (one: SubjectMention, next: SubjectMention | undefined): boolean =>
  one.kind === 'region' && next?.start === one.end && next.id.startsWith(one.id.replace(/(?:00){1,2}$/, ''));

/** The first mention of each entity. */
export function firstOfEach(mentions: readonly SubjectMention[]): SubjectMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ id }) => !seen.has(id) && seen.add(id));
}
