/** An article's facts → what is read in it, numbered: where it stands, and a line for each that says what it is and by which rule. */
import type { Agency, Facts, Figure, Mention, Official, Project, Region } from '../entities/facts.ts';
import type { Mark } from './explain-marks.ts';
import { type FactKind, inert } from './explain-paint.ts';

/** One entity or figure of an article. */
export interface Explained {
  kind: FactKind;
  /** Its id in the facts; the name of people who hold no office, who have none. */
  id: string;
  /** Who or what it is. */
  name: string;
  /** What is said of it. */
  details: string[];
  /** Each way in which the text names it: the words, the rule that linked them, and how sure that is. */
  ways: string[];
  marks: Mark[];
}

type Names = Map<string, string>;

/** The name of an entity of the article; of another, its id: 150000. */
const named = (names: Names, id: string) => names.get(id) ?? id.replace(/^region-(?=\d)/, '');

/** 自治区市场监管局 ×2 by this-organ 0.95: mentions alike are told once. */
function waysOf(mentions: Mention[], names: Names): string[] {
  const counts = new Map<string, number>();
  for (const { text, rule, score, candidates } of mentions) {
    const others = candidates.length > 0 ? `, or ${candidates.map((id) => named(names, id)).join(', ')}` : '';
    const way = `“${text}” by ${rule} ${score.toFixed(2)}${others}`;
    counts.set(way, (counts.get(way) ?? 0) + 1);
  }
  return [...counts].map(([way, count]) => (count > 1 ? `${way} (${count} times)` : way));
}

const told = (...details: (string | null | false | undefined)[]) => details.filter((detail): detail is string => Boolean(detail));

const regionDetails = ({ level, code, parent }: Region, names: Names) =>
  told(level, code, parent !== null && `in ${named(names, parent)}`);

const agencyDetails = ({ kind, region, under, succeededBy }: Agency, names: Names) =>
  told(
    kind,
    region !== null && `serves ${named(names, region)}`,
    under !== null && `under ${named(names, under)}`,
    succeededBy !== null && `since ${succeededBy.since} ${succeededBy.name}`,
  );

const officialDetails = ({ positions }: Official) =>
  positions.map(({ title, agency, former, acting, asOf }) =>
    told(
      former && 'former',
      acting && 'acting',
      title,
      agency !== null && `at ${agency.name}`,
      asOf !== null && `(${asOf})`,
    ).join(' '),
  );

const projectDetails = ({ kind, phase, regions, agencies }: Project, names: Names) =>
  told(
    kind,
    phase,
    ...regions.map(({ id }) => `in ${named(names, id)}`),
    ...agencies.map(({ role, name }) => `${role}: ${name}`),
  );

function figureDetails({ qualifier, period, change, of, high }: Figure, names: Names): string[] {
  const changed = change && `${change.basis ?? ''}${change.direction === 'up' ? '+' : '−'}${change.value}${change.unit}`;
  return told(
    qualifier !== 'exact' && qualifier,
    high !== null && `to ${high}`,
    period && `in ${period}`,
    changed,
    ...of.map(({ id }) => `of ${named(names, id)}`),
  );
}

function nameAll({ regions, agencies, projects }: Facts): Names {
  return new Map([...regions, ...agencies, ...projects].map(({ id, name }) => [id, name]));
}

const marked = (spans: { start: number; end: number }[], number: number, kind: FactKind): Mark[] =>
  spans.map(({ start, end }) => ({ start, end, number, kind }));

/** Everything read in an article, numbered from 1. */
export function explainFacts(facts: Facts): Explained[] {
  const names = nameAll(facts);
  const all: Explained[] = [];
  const add = (kind: FactKind, id: string, name: string, details: string[], mentions: Mention[]) =>
    all.push({
      kind,
      id,
      name: inert(name),
      details,
      ways: waysOf(mentions, names).map(inert),
      marks: marked(mentions, all.length + 1, kind),
    });
  for (const region of facts.regions) add('region', region.id, region.name, regionDetails(region, names), region.mentions);
  for (const agency of facts.agencies) add('agency', agency.id, agency.name, agencyDetails(agency, names), agency.mentions);
  for (const official of facts.officials)
    add('official', official.id, official.name, officialDetails(official), official.mentions);
  for (const person of facts.people) add('person', person.name, person.name, [], person.mentions);
  for (const project of facts.projects)
    add('project', project.id, project.name, projectDetails(project, names), project.mentions);
  for (const figure of facts.figures) {
    const name = `${figure.indicator || '?'} = ${figure.value} ${figure.unit}`;
    all.push({
      kind: 'figure',
      id: figure.id,
      name: inert(name),
      details: figureDetails(figure, names),
      ways: [],
      marks: marked([figure], all.length + 1, 'figure'),
    });
  }
  return all;
}
