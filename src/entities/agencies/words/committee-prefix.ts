/** What stands before the place of a committee (中共, 共青团, 民盟) → whose committee it is. */
import { lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { AgencyKind } from '../../facts.ts';

/** A party or league and the full names of its committees. */
export interface Prefix {
  prefix: string;
  names: string[];
  kind: AgencyKind;
}

const prefixes = once(() =>
  lexicon('agency-prefixes').map(({ prefix, name, kind }): Prefix => ({ prefix, names: [name], kind })),
);

/** 中共, 共青团, 政协 in front of the place of a 委 or 委员会 say whose committee it is. */
export function prefixBefore(text: string, at: number): Prefix | null {
  return prefixes().find(({ prefix }) => at >= prefix.length && text.startsWith(prefix, at - prefix.length)) ?? null;
}
