/** An article's entities → which of them the article as a whole is about, by how much it says of each. */
import type { Agency, Project, Region } from '../../facts.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import type { Spans } from '../../reading/spans.ts';
import { leadsTo, type SubjectKind, type SubjectMention, standsAlone, subjectMentions } from './subject-mentions.ts';

/** Where the article names something a figure can be reported of, and what it is about. */
export interface ArticleSubjects {
  mentions: Spans<SubjectMention>;
  /** How often each entity is named, by id. */
  times: ReadonlyMap<string, number>;
  /** The region it is about, after the zone or village in it that it is about. */
  regions: SubjectMention[];
  /** The agency it is about, where it tells of the agency's own affairs. */
  agency: SubjectMention | null;
  /** The undertaking its headline names. */
  project: SubjectMention | null;
}

/** An entity's first place and how much an article says of it. */
interface Weight {
  first: SubjectMention;
  weight: number;
  /** Whether the headline names it. */
  headline: boolean;
}

/** `启动儿童救助项目` in a headline for 某某儿童救助计划项目 in the text: most of the pairs of characters of the one are in the other. */
function likeHeadline(headline: string, name: string): boolean {
  if (name.length < 8 || headline === '') return false;
  let shared = 0;
  for (let at = 0; at + 1 < name.length; at++) if (headline.includes(name.slice(at, at + 2))) shared++;
  return shared >= 6 && shared >= (name.length - 1) * 0.3;
}

/** What one mention counts: less in an agency's name, and less on the way to a smaller region. */
const countOf = (mention: SubjectMention, next: SubjectMention | undefined): number =>
  (mention.inner ? 0.5 : 1) * (leadsTo(mention, next) ? 0.25 : 1);

/** Most first; of two that weigh the same, the one named first. */
const byWeight = (weights: Iterable<Weight>): Weight[] =>
  [...weights].sort((one, other) => other.weight - one.weight || one.first.start - other.first.start);

/** How much an article says of each of the entities that are mentioned, most first; the headline counts for three. */
function weigh(mentions: readonly SubjectMention[], text: string, headline: string): Weight[] {
  const weights = new Map<string, Weight>();
  for (const [at, mention] of mentions.entries()) {
    const name = text.slice(mention.start, mention.end);
    const seen = weights.get(mention.id) ?? { first: mention, weight: 0, headline: false };
    const bare = mention.kind !== 'region' || !mention.inner;
    const named = bare && (headline.includes(name) || (mention.kind === 'project' && likeHeadline(headline, name)));
    seen.weight += countOf(mention, mentions[at + 1]) + (named && !seen.headline ? 3 : 0);
    seen.headline ||= named;
    weights.set(mention.id, seen);
  }
  return byWeight(weights.values());
}

/** How much an article says of its regions: the place its first sentence is about counts for two more. */
function weighRegions(mentions: readonly SubjectMention[], text: string, headline: string): Weight[] {
  const opening = `${text}。`.search(/[。！？；\n]/);
  const first = mentions.find((mention, at) => mention.start < opening && !mention.inner && !leadsTo(mention, mentions[at + 1]));
  const bonus = (id: string) => (id === first?.id ? 2 : 0);
  return byWeight(weigh(mentions, text, headline).map((one) => ({ ...one, weight: one.weight + bonus(one.first.id) })));
}

/** A region named once in passing is not what an article is about. */
const ONCE = 1;

/** The region an article is about, after the zone or village in it that it says still more of. */
function mainRegions(region: Weight | undefined, [most]: Weight[]): SubjectMention[] {
  const spot = most && !most.first.coded && most.weight >= (region?.weight ?? 0) ? [most.first] : [];
  return region && region.weight > ONCE ? [...spot, region.first] : spot;
}

const DOCUMENT = /(?:办法|条例|规定|方案|意见|规划|通知|纲要|法|白皮书|蓝皮书|公报|年鉴|年报)$/;
const CLOSING = /(?:[（(][^）)]{0,40}[）)])?[》”]?$/;

/** The undertaking named in the headline; what a law or report tells is told of its region, and a programme only says why. */
function mainProject(mentions: readonly SubjectMention[], text: string, headline: string): SubjectMention | null {
  const [project] = weigh(mentions, text, headline);
  if (!project?.headline || project.first.project === 'programme') return null;
  const { start, end } = project.first;
  return DOCUMENT.test(text.slice(start, end).replace(CLOSING, '')) ? null : project.first;
}

/** The agency that most of the text, or the beginning of the headline, is about; an undertaking in the headline goes before it. */
function mainAgency(
  mentions: readonly SubjectMention[],
  text: string,
  headline: string,
  region: number,
  project: SubjectMention | null,
): SubjectMention | null {
  const [agency] = weigh(mentions, text, headline);
  if (!agency || (project && !agency.headline)) return null;
  const { first, weight } = agency;
  const leads = standsAlone(first) ? weight > region : headline.startsWith(text.slice(first.start, first.end));
  return leads ? first : null;
}

/** How often each entity is named. */
function timesOf(mentions: readonly SubjectMention[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { id } of mentions) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

/** Prepares an article's entities for its figures. */
export function articleSubjects(
  { text, article }: ArticleView,
  regions: readonly Region[],
  agencies: readonly Agency[],
  projects: readonly Project[],
): ArticleSubjects {
  const headline = article.headline ?? '';
  const mentions = subjectMentions(regions, agencies, projects);
  const of = (kind: SubjectKind) => mentions.all.filter((mention) => mention.kind === kind);
  const coded = of('region').filter((mention) => mention.coded);
  const [region] = weighRegions(coded, text, headline);
  const project = mainProject(of('project'), text, headline);
  return {
    mentions,
    times: timesOf(mentions.all),
    regions: mainRegions(region, weighRegions(of('region'), text, headline)),
    agency: mainAgency(of('agency'), text, headline, region?.weight ?? 0, project),
    project,
  };
}
