/** An article's entities → where they are named around its measures: names that say who or where, and things a text goes on about. */
import type { Span } from '../../../articles/article.ts';
import type { Agency, AgencyKind, Mention, Project, Region } from '../../facts.ts';
import type { ArticleView } from '../../reading/article-view.ts';
import { Spans } from '../../reading/spans.ts';
import { type ContentWord, sizeOf, trimEdges } from './content-words.ts';

/** A mention of an undertaking or institution that later sentences can go on about, by its first full name. */
export interface NamedThing extends Span {
  kind: 'project' | AgencyKind;
  name: string;
}

/** An article with what is named in it, as the indicators are read from it. */
export interface IndicatorView extends ArticleView {
  /** Where regions and agencies are named: who or where, not what is measured. */
  readonly names: Spans<Span>;
  /** Where undertakings and institutions are named that later sentences go on about. */
  readonly things: Spans<NamedThing>;
}

/** Where regions and agencies are named, joined where they overlap. */
function namesOf(regions: readonly Region[], agencies: readonly Agency[]): Spans<Span> {
  const joined: Span[] = [];
  for (const { start, end } of new Spans([...regions, ...agencies].flatMap(({ mentions }) => mentions)).all) {
    const last = joined.at(-1);
    if (last && start < last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return new Spans(joined);
}

/** Institutions that run their own affairs, not a region's. */
const OWN: ReadonlySet<AgencyKind> = new Set(['company', 'school', 'hospital', 'public-institution']);

/** What a company is in law says nothing of what it measures. */
const IN_LAW = /(?:股份|集团)?有限(?:责任)?公司$/;

/** `该项目` names nothing by itself. */
const POINTS = /^(?:该|本|此|这)/;

/** The mentions of one undertaking or institution, each with the name it was given first. */
function namedAs(kind: NamedThing['kind'], mentions: readonly Mention[]): NamedThing[] {
  const first = mentions.find(({ text }) => !POINTS.test(text))?.text.replace(/[“”《》]/g, '') ?? '';
  const short = first.replace(IN_LAW, '');
  return first ? mentions.map(({ start, end }) => ({ start, end, kind, name: short.length > 2 ? short : first })) : [];
}

/** Mentions of projects, companies, schools and hospitals, without those within others. */
function thingsOf(agencies: readonly Agency[], projects: readonly Project[]): Spans<NamedThing> {
  const all = new Spans([
    ...projects.flatMap(({ mentions }) => namedAs('project', mentions)),
    ...agencies.filter(({ kind }) => OWN.has(kind)).flatMap(({ kind, mentions }) => namedAs(kind, mentions)),
  ]);
  const kept: NamedThing[] = [];
  for (const thing of all.all) if (thing.start >= (kept.at(-1)?.end ?? 0)) kept.push(thing);
  return new Spans(kept);
}

/** Prepares an article's entities for its indicators. */
export const indicatorView = (
  view: ArticleView,
  regions: readonly Region[],
  agencies: readonly Agency[],
  projects: readonly Project[],
): IndicatorView => ({ ...view, names: namesOf(regions, agencies), things: thingsOf(agencies, projects) });

/** Whether a phrase is nothing but places and offices: 甲市乙县丙镇. */
export const onlyNames = (content: readonly ContentWord[], names: Spans<Span>): boolean =>
  content.every(({ start }) => names.holding(start));

/** Fewer characters than these say nothing by themselves, so the name before them stays. */
const ENOUGH = 4;

/** `乙县水利局新建水库` → 新建水库, where enough is left, with so many characters `after` it, to say what is measured. */
export function withoutNames(content: readonly ContentWord[], names: Spans<Span>, after = 0): readonly ContentWord[] {
  const from = content.findIndex(({ start }) => !names.holding(start));
  if (from <= 0) return content;
  const rest = trimEdges(content.slice(from));
  return sizeOf(rest) + after >= (after ? ENOUGH + 2 : ENOUGH) ? rest : content;
}

/** How far back a text goes on about the same thing. */
const REACH = 260;

/** Signs before what a clause is about. */
const OPENINGS = '，。；：！？“《\n';

/** The name of the last thing before a place that a clause began with. */
export function thingBefore({ text, things }: IndicatorView, at: number): string {
  const opens = ({ start }: Span) => start === 0 || OPENINGS.includes(text.charAt(start - 1));
  return things.touching(at - REACH, at).findLast(opens)?.name ?? '';
}

const KINDS: Record<string, NamedThing['kind']> = { 项目: 'project', 工程: 'project', 公司: 'company', 企业: 'company' };

/** Common nouns for a thing named before: `线路全长`. */
const COMMON_NOUNS =
  '学校 医院 线路 公路 铁路 景区 园区 产业园 基地 电站 平台 活动 大赛 展览 大桥 隧道 水库 航线 班列 机场 口岸'.split(' ');
const MEANS = new RegExp(`^(?:(?:${Object.keys(KINDS).join('|')})(?=建设|$)|(?:${COMMON_NOUNS.join('|')})$)`);

/** What stands before a common noun for a thing named before. */
export const POINTER = /(?:该|此|本|这个|这一)$/;

/** What a common noun can mean: the last thing whose name ends in it, or that is of its kind; after 该, else one that began a clause. */
export function thingMeant(view: IndicatorView, at: number, words: string): string {
  const noun = MEANS.exec(words)?.[0];
  if (!noun) return '';
  const before = view.things.touching(at - 2 * REACH, at);
  const kind = KINDS[noun];
  const hit = before.findLast(({ name }) => name.endsWith(noun)) ?? before.findLast((one) => one.kind === kind);
  return hit?.name ?? (!kind && POINTER.test(view.text.slice(Math.max(0, at - 2), at)) ? thingBefore(view, at) : '');
}
