/** What the stages of organisations hand on: an organisation at a place of the text, and the place it serves. */

import type { Span } from '../../articles/article.ts';
import type { AgencyKind } from '../facts.ts';
import { type OfficialName, regionId } from '../identity.ts';
import type { MentionRule } from '../mention-rule.ts';
import { placeInNames, regionOfCode } from '../names/places.ts';

/** A place in front of an organisation's name, or the one the article means by 市 or 自治区. */
export interface Jurisdiction extends Span {
  /** Region id; null when the place is not known. */
  id: string | null;
  code: string | null;
  /** As it stands in official names: 重庆市渝北区. */
  name: string;
  /** As printed, for what is named after a port or town rather than a jurisdiction; the name where a level word is printed. */
  printed: string;
  /** How the text has it: in full, short, by its level alone (市), as a country, or not there at all. */
  printedAs: 'full-name' | 'short-name' | 'level-word' | 'country' | 'nothing';
  score: number;
  /** Ids of other regions it could mean. */
  others: string[];
}

/** The body that took another's place by reform. */
export interface Successor {
  name: OfficialName;
  since: number;
}

/** An organisation found at a place of the text. */
export interface FoundOrgan extends Span {
  /** Full official names; two where two bodies are printed as one (纪委监委). */
  names: OfficialName[];
  kind: AgencyKind;
  /** Where it comes from, for mentions to say; it decides nothing. */
  rule: MentionRule;
  score: number;
  /** Its last words, by which bare forms find it. */
  head: string;
  jurisdiction: Jurisdiction | null;
  parent: FoundOrgan | null;
  successor: Successor | null;
  /** Ids of other organisations it could be. */
  candidates: string[];
  /** A list gives it its place or its last words: 甲市、|乙市公安局. */
  inList: boolean;
  /** Only what the article has said before tells whose it is: a bare 民政厅. */
  byContext: boolean;
  /** The text defines it as a short form: （以下简称“包钢”）. */
  defined: boolean;
  /** Read off the words before its head, so that a longer name may be meant: 湘雅医院 of 中南大学湘雅医院. */
  mayBeShort: boolean;
}

type Given = Pick<FoundOrgan, 'start' | 'end' | 'names' | 'kind' | 'rule' | 'score' | 'head'> & Partial<FoundOrgan>;

/** An organisation with no jurisdiction, parent, successor or other candidates but those given. */
export const organ = (given: Given): FoundOrgan => ({
  jurisdiction: null,
  parent: null,
  successor: null,
  candidates: [],
  inList: false,
  byContext: false,
  defined: false,
  mayBeShort: false,
  ...given,
});

/** The same organisation at another place of the text, where it is named otherwise. */
export const again = (organ: FoundOrgan, { start, end }: Span, rule: MentionRule, score: number): FoundOrgan => ({
  ...organ,
  start,
  end,
  rule,
  score,
  inList: false,
  byContext: false,
  mayBeShort: false,
});

/** The short form `alias` of an organisation at `start`. */
export const definedAt = (organ: FoundOrgan, start: number, alias: string): FoundOrgan => ({
  ...again(organ, { start, end: start + alias.length }, 'defined-abbreviation', 0.95),
  defined: true,
});

/** Bodies whose jurisdiction others take over. */
export const PUBLIC = new Set<AgencyKind>([
  'government',
  'party',
  'congress',
  'consultative',
  'court',
  'procuratorate',
  'people-organization',
  'public-institution',
]);

/** A region of the gazetteer as it stands in the text. */
export const codedPlace = (code: string, given: Omit<Parameters<typeof placeOf>[0], 'id' | 'code' | 'name'>): Jurisdiction =>
  placeOf({ ...given, id: regionId(code, '', null), code, name: placeInNames(regionOfCode(code)) });

/** A place of no known code but the one given. */
export const placeOf = (
  given: Partial<Jurisdiction> & Span & Pick<Jurisdiction, 'name' | 'printedAs' | 'score'>,
): Jurisdiction => ({
  id: null,
  code: null,
  printed: given.name,
  others: [],
  ...given,
});
