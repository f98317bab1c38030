/** A company of the state under its name of today, and the year of the article → the name it bore then. */
import { lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { OfficialName } from '../../identity.ts';
import { asPrinted } from '../../names/bodies.ts';
import type { Successor } from '../organ.ts';

interface Former {
  name: string;
  /** The last whole year it was borne. */
  until: number;
}

const formers = once(
  (): Map<string, Former> => new Map(lexicon('company-former').map(({ name, former, until }) => [name, { name: former, until }])),
);

/** 中国华电集团有限公司 in an article of 2012 → 中国华电集团公司, whose successor it is; null where the name of today stands. */
export function nameThen(name: string, year: number | null): { name: OfficialName; successor: Successor } | null {
  const former = formers().get(name);
  if (!former || year === null || year > former.until) return null;
  return { name: asPrinted(former.name), successor: { name: asPrinted(name), since: former.until + 1 } };
}
