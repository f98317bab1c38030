/** What the finders of organisations hand on: an organisation at a place of the text, and the place it serves. */
import type { Span } from '../../articles/article.ts';
import type { AgencyKind } from '../facts.ts';
import type { OfficialName } from '../identity.ts';

/** A place in front of an organisation's name, or the one the article means by 市 or 自治区. */
export interface Jurisdiction extends Span {
  /** Region id; null when the place is not known. */
  id: string | null;
  code: string | null;
  /** As it stands in official names: 重庆市渝北区. */
  name: string;
  /** As printed, for what is named after a port or town rather than a jurisdiction; the name where a level word is printed. */
  printed: string;
  rule: 'full-name' | 'short-name' | 'level-word' | 'context' | 'country';
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
export interface Found extends Span {
  /** Full official names; two where two bodies are printed as one (纪委监委). */
  names: OfficialName[];
  kind: AgencyKind;
  rule: string;
  score: number;
  /** Its last words, by which bare forms find it. */
  head: string;
  jurisdiction: Jurisdiction | null;
  parent: Found | null;
  successor: Successor | null;
  /** Ids of other organisations it could be. */
  candidates: string[];
}

/** A name that might be a short form of one the article has in full; `accepted` when it is a name by itself. */
export interface Maybe extends Found {
  accepted: boolean;
}

type Given = Pick<Found, 'start' | 'end' | 'names' | 'kind' | 'rule' | 'score' | 'head'> & Partial<Found>;

/** An organisation with no jurisdiction, parent, successor or other candidates but those given. */
export const organ = (given: Given): Found => ({ jurisdiction: null, parent: null, successor: null, candidates: [], ...given });

/** A place of no known code but the one given. */
export const placeOf = (given: Partial<Jurisdiction> & Span & Pick<Jurisdiction, 'name' | 'rule' | 'score'>): Jurisdiction => ({
  id: null,
  code: null,
  printed: given.name,
  others: [],
  ...given,
});
