/** What stands before the place of a committee (中共, 共青团, 民盟) → whose committee it is. */
import { lexicon } from '../../../words/lexicon.ts';
import type { AgencyKind } from '../../facts.ts';

/** A party or league and the full names of its committees. */
export interface Prefix {
  prefix: string;
  names: string[];
  kind: AgencyKind;
}

let prefixes: Prefix[] | null = null;

/** 中共, 共青团, 政协 in front of the place of a 委 or 委员会 say whose committee it is. */
export function prefixBefore(text: string, at: number): Prefix | null {
  prefixes ??= lexicon('agency-prefixes').map(([prefix = '', name = '', kind]) => ({
    prefix,
    names: [name],
    kind: kind as AgencyKind,
  }));
  return prefixes.find(({ prefix }) => at >= prefix.length && text.startsWith(prefix, at - prefix.length)) ?? null;
}
