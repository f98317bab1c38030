/** What is read of one article: entities, figures and relations, each with where its text says so. */
import type { Span } from '../articles/article.ts';
import type { AGENCY_KINDS, PROJECT_KINDS } from '../words/kinds.ts';
import type { MentionRule } from './mention-rule.ts';

/** One place in the text that names an entity; `text.slice(start, end)` is the quote. */
export interface Mention extends Span {
  text: string;
  /** The rule that linked it. */
  rule: MentionRule;
  /** How sure the link is, 0 to 1. */
  score: number;
  /** Ids of other entities it could have meant, best first; empty when none. */
  candidates: string[];
}

export interface Region {
  /** From `entities/identity.ts`. */
  id: string;
  /** GB/T 2260, 6 digits (9 for townships); null for zones, parks, villages and what has no code. */
  code: string | null;
  name: string;
  level: 'province' | 'prefecture' | 'county' | 'township' | 'village' | 'zone';
  /** Id of the region it is part of; null for provinces and where it isn't known. */
  parent: string | null;
  mentions: Mention[];
}

export type AgencyKind = (typeof AGENCY_KINDS)[number];

export interface Agency {
  id: string;
  /** Full official name: 内蒙古自治区市场监督管理局. */
  name: string;
  kind: AgencyKind;
  /** Id of the region it serves (its jurisdiction); null when it has none. */
  region: string | null;
  /** Id of the agency it stands under, when the name or text says so: 乌海市公安局交警支队 under 乌海市公安局. */
  under: string | null;
  /** Id of the body that took its place, when it was renamed by reform (工商局 → 市场监督管理局), and from which year. */
  succeededBy: { id: string; name: string; since: number } | null;
  mentions: Mention[];
}

/** A post as the text states it; start and end enclose the words that say so. */
export interface Position extends Span {
  title: string;
  /** Id and full official name of the agency; null when only the title is said. */
  agency: { id: string; name: string } | null;
  former: boolean;
  acting: boolean;
  /** ISO date (or year, or month) at which the text says the post was held: the article's date, or a CV's. */
  asOf: string | null;
}

export interface Official {
  id: string;
  name: string;
  positions: Position[];
  mentions: Mention[];
}

/** Somebody named in the body who holds no office: patients, workers, experts, journalists quoted. */
export interface Person {
  name: string;
  mentions: Mention[];
}

export interface Project {
  id: string;
  name: string;
  kind: (typeof PROJECT_KINDS)[number];
  phase: 'planned' | 'started' | 'under-way' | 'finished' | null;
  /** Ids of regions, each with the words that say so. */
  regions: (Span & { id: string })[];
  agencies: (Span & { id: string; name: string; role: 'leads' | 'takes-part' | 'builds' | 'funds' })[];
  mentions: Mention[];
}

/** `approx` also for a number that is printed with a sign too many and has one reading: `1 586.4亿元`, `O.86亿斤`. */
export type Qualifier = 'exact' | 'approx' | 'atLeast' | 'atMost';

/** 同比增长9.7%: basis 同比, direction up, value 9.7, unit %. */
export interface Change {
  basis: string | null;
  direction: 'up' | 'down';
  value: number;
  unit: string;
}

export interface Figure extends Span {
  id: string;
  /** As printed, qualifier included: 约580米, 4400余米. */
  text: string;
  /** In the printed unit with 万/亿 expanded: 343.5亿元 → 34350000000 元. */
  value: number;
  /** Upper end of a range (3至5天: value 3, high 5). */
  high: number | null;
  unit: string;
  /** In the unit's base: 公里 → 米, 亩 → 平方米; equal to value and unit where there is none. */
  normalised: { value: number; unit: string };
  /** What it measures, as the sentence says it: 入驻平台的市场主体. */
  indicator: string;
  qualifier: Qualifier;
  /** As printed: 2020年, 今年以来, 截至2月底; null when not said. */
  period: string | null;
  /** The period resolved against the article's date, ISO interval or date: 2020, 2021-01/2021-06; null when it can't be. */
  periodIso: string | null;
  change: Change | null;
  /** Regions, agencies, projects it is reported of, by id, each with the words that say so. */
  of: (Span & { kind: 'region' | 'agency' | 'project'; id: string })[];
}

/** All facts of one article. */
export interface Facts {
  regions: Region[];
  agencies: Agency[];
  officials: Official[];
  people: Person[];
  projects: Project[];
  figures: Figure[];
}
