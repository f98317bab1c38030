/** Undertakings of one article and their agencies → who leads those of which no sentence says it: who leads the article's other ones. */

import type { Agency, AgencyKind, Project } from '../../facts.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import type { Candidate } from '../candidate.ts';
import type { Group } from '../name/group.ts';
import { isSource } from './acts.ts';
import type { Part } from './lead.ts';

/** These do things; those that only stand in the way of a sentence (schools, foreign bodies) do not lead an article. */
const LEADERS = new Set<AgencyKind>([
  'government',
  'party',
  'congress',
  'people-organization',
  'company',
  'court',
  'procuratorate',
]);

/** An agency named so often is what the article is about. */
const OFTEN = 3;

/** The agency the article is about, as the leader of what it does; null when none stands out. */
function mainAgency(agencies: Agency[]): Part | null {
  const [first, second] = agencies
    .filter(({ kind }) => LEADERS.has(kind))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const mention = first?.mentions[0];
  if (!first || !mention || first.mentions.length < OFTEN || second?.mentions.length === first.mentions.length) return null;
  return { id: first.id, name: first.name, role: 'leads', start: mention.start, end: mention.end };
}

/** Who acts within so many characters acts throughout the article. */
const OPENING = 300;

/** Works and events are others' as often as not; what is campaigned, run or planned is the article's own. */
const OWN = new Set<Project['kind']>(['campaign', 'programme', 'plan', 'platform', 'service']);
const isKnown = ({ rule }: Candidate) => rule === 'brand';

/** So many works are a programme's, and whoever tells of them all sees to it. */
const MANY = 3;

/** 记者从某旗发改委获悉: the organ that tells of a row of works, where nobody else is said to build them. */
function tellerOf(context: ArticleView, agencies: Agency[]): Part[] {
  for (const { id, name, kind, mentions } of agencies) {
    const mention = mentions.find((one) => one.start < OPENING && isSource(context, one));
    if (kind === 'government' && mention) return [{ id, name, role: 'leads', start: mention.start, end: mention.end }];
  }
  return [];
}

/** For each group the parts its own sentences gave, else the leaders of the article's first undertaking that has any. */
export function withMainLead(context: ArticleView, agencies: Agency[], groups: Group[], own: Part[][]): Part[][] {
  const main = mainAgency(agencies);
  const first = own.find((parts, at) => parts.length > 0 && !(groups[at] as Group).candidates.every(isKnown)) ?? [];
  const able = new Set(agencies.filter(({ kind }) => LEADERS.has(kind)).map(({ id }) => id));
  const joint = first.filter(({ role, start, id }) => role === 'leads' && start < OPENING && able.has(id));
  const leaders = main && !joint.some(({ id }) => id === main.id) ? [main, ...joint] : joint;
  const works = groups.filter((group, at) => own[at]?.length === 0 && group.candidates[0]?.kind === 'construction');
  const teller = works.length >= MANY ? tellerOf(context, agencies) : [];
  return own.map((parts, at) => {
    const { candidates } = groups[at] as Group;
    if (candidates.every(isKnown)) return [];
    const [candidate] = candidates;
    if (parts.length > 0 || !candidate) return parts;
    return OWN.has(candidate.kind) || main ? leaders : candidate.kind === 'construction' ? teller : parts;
  });
}
