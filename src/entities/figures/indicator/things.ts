/** Undertakings and institutions of an article → where each is named for itself, for measures that go on about it. */
import type { Span } from '../../../articles/article.ts';
import type { Agency, AgencyKind, Mention, Project } from '../../facts.ts';
import { firstAtOrAfter } from '../spans.ts';

/** A mention of what a text can go on about, by its first full name. */
export interface Thing extends Span {
  kind: 'project' | AgencyKind;
  name: string;
}

/** Institutions that run their own affairs, not a region's. */
const OWN: ReadonlySet<AgencyKind> = new Set(['company', 'school', 'hospital', 'public-institution']);

/** What a company is in law says nothing of what it measures. */
const IN_LAW = /(?:股份|集团)?有限(?:责任)?公司$/;

/** `该项目` names nothing by itself. */
const POINTS = /^(?:该|本|此|这)/;

/** The mentions of one undertaking or institution, each with the name it was given first. */
function namedAs(kind: Thing['kind'], mentions: Mention[]): Thing[] {
  const first = mentions.find(({ text }) => !POINTS.test(text))?.text.replace(/[“”《》]/g, '') ?? '';
  const short = first.replace(IN_LAW, '');
  return first ? mentions.map(({ start, end }) => ({ start, end, kind, name: short.length > 2 ? short : first })) : [];
}

/** Mentions of projects, companies, schools and hospitals, in order, without those within others. */
export function thingsOf(agencies: Agency[], projects: Project[]): Thing[] {
  const all = [
    ...projects.flatMap(({ mentions }) => namedAs('project', mentions)),
    ...agencies.filter(({ kind }) => OWN.has(kind)).flatMap(({ kind, mentions }) => namedAs(kind, mentions)),
  ];
  const kept: Thing[] = [];
  for (const one of all.sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/** How far back a text goes on about the same thing. */
const REACH = 260;

/** Signs before what a clause is about. */
const EDGE = '，。；：！？“《\n';

const KINDS: Record<string, Thing['kind']> = { 项目: 'project', 工程: 'project', 公司: 'company', 企业: 'company' };

/** Things that end within reach before a place, the nearest first. */
function thingsBefore(things: Thing[], at: number, reach: number): Thing[] {
  const found: Thing[] = [];
  for (let i = firstAtOrAfter(things, at) - 1; i >= 0 && (things[i] as Thing).end > at - reach; i--)
    found.push(things[i] as Thing);
  return found;
}

/** The name of the last thing before a place that a clause began with. */
export const thingBefore = (text: string, things: Thing[], at: number): string =>
  thingsBefore(things, at, REACH).find(({ start }) => start === 0 || EDGE.includes(text[start - 1] as string))?.name ?? '';

/** Words for a thing named before: `该项目总投资`, `线路全长`. */
const MEANT =
  /^(?:(?:项目|工程|公司|企业)(?=建设|$)|(?:学校|医院|线路|公路|铁路|景区|园区|产业园|基地|电站|平台|活动|大赛|展览|大桥|隧道|水库|航线|班列|机场|口岸)$)/;

/** What stands before a word for a thing named before. */
export const POINTED = /(?:该|此|本|这个|这一)$/;

/** What a word can mean: the last thing whose name ends in it, or that is of its kind; after 该, else one that began a clause. */
export function thingMeant(text: string, things: Thing[], at: number, said: string): string {
  const word = MEANT.exec(said)?.[0];
  if (!word) return '';
  const before = thingsBefore(things, at, 2 * REACH);
  const kind = KINDS[word];
  const hit = before.find(({ name }) => name.endsWith(word)) ?? before.find((one) => one.kind === kind);
  return hit?.name ?? (!kind && POINTED.test(text.slice(Math.max(0, at - 2), at)) ? thingBefore(text, things, at) : '');
}
