/** Undertakings of one article and their agencies → who leads those of which no sentence says it: who leads the article's other ones. */
import type { Agency, AgencyKind, Project } from '../../facts.ts';
import type { Undertaking } from '../name/undertaking.ts';
import { byMentions } from '../places.ts';
import type { ProjectView } from '../view.ts';
import { isSource } from './acts.ts';
import type { AgencyPart } from './lead.ts';

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

const leads = ({ id, name }: Agency, { start, end }: { start: number; end: number }, rule: string): AgencyPart => ({
  part: { id, name, role: 'leads', start, end },
  rule,
});

/** An agency named so often is what the article is about. */
const OFTEN = 3;

/** The agency the article is about, as the leader of what it does; null when none stands out. */
function mainAgency(agencies: readonly Agency[]): AgencyPart | null {
  const [first, second] = agencies.filter(({ kind }) => LEADERS.has(kind)).sort(byMentions);
  const mention = first?.mentions[0];
  if (!first || !mention || first.mentions.length < OFTEN || second?.mentions.length === first.mentions.length) return null;
  return leads(first, mention, 'main-agency');
}

/** Who acts within so many characters acts throughout the article. */
const OPENING = 300;

/** Works and events are others' as often as not; what is campaigned, run or planned is the article's own. */
const OWN = new Set<Project['kind']>(['campaign', 'programme', 'plan', 'platform', 'service']);

/** Known by name alone: whoever prints it need not run it. */
const isBrand = ({ named }: Undertaking) => named.every(({ brand }) => brand);

/** So many works are a programme's, and whoever tells of them all sees to it. */
const MANY = 3;

/** 记者从某旗发改委获悉: the organ that tells of a row of works, where nobody else is said to build them. */
function sourceOf(view: ProjectView): AgencyPart[] {
  for (const agency of view.agencies) {
    const mention = agency.mentions.find((one) => one.start < OPENING && isSource(view, one));
    if (agency.kind === 'government' && mention) return [leads(agency, mention, 'tells-of-all-works')];
  }
  return [];
}

/** For each undertaking the parts its own sentences gave, else the leaders of the article's first that has any. */
export function withMainLead(
  view: ProjectView,
  undertakings: readonly Undertaking[],
  own: readonly AgencyPart[][],
): AgencyPart[][] {
  const led = undertakings.map((undertaking, at) => ({ undertaking, parts: own[at] ?? [] }));
  const main = mainAgency(view.agencies);
  const first = led.find(({ undertaking, parts }) => parts.length > 0 && !isBrand(undertaking))?.parts ?? [];
  const able = new Set(view.agencies.filter(({ kind }) => LEADERS.has(kind)).map(({ id }) => id));
  const joint = first
    .filter(({ part }) => part.role === 'leads' && part.start < OPENING && able.has(part.id))
    .map(({ part }) => ({ part, rule: 'leads-the-first' }));
  const leaders = main && !joint.some(({ part }) => part.id === main.part.id) ? [main, ...joint] : joint;
  const works = led.filter(({ undertaking, parts }) => parts.length === 0 && undertaking.kind === 'construction');
  const source = works.length >= MANY ? sourceOf(view) : [];
  return led.map(({ undertaking, parts }) => {
    if (isBrand(undertaking)) return [];
    if (parts.length > 0) return parts;
    if (OWN.has(undertaking.kind) || main) return leaders;
    return undertaking.kind === 'construction' ? source : parts;
  });
}
