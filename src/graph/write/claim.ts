/**
 * A claim: one thing a page says of an entity. What an entity is called, is, and belongs to is counted up from the
 * claims of all pages, so that it depends on which pages there are and never on the order in which they came.
 */

/** `serves`, `under`, `in` and `succeeded` name another entity; `alias` is a printed form; `phase` is dated. */
export type ClaimKey = 'named' | 'alias' | 'kind' | 'level' | 'code' | 'in' | 'serves' | 'under' | 'succeeded' | 'phase';

export interface Claim {
  entity: string;
  key: ClaimKey;
  value: string;
}

/** Stands between the parts of a claim; text that is printed has none of it (white space is gone from it). */
const APART = '\t';

/** As it is kept on the page: entity, key and value. */
const claimLine = ({ entity, key, value }: Claim): string => [entity, key, value].join(APART);

/** Back from {@link claimLine}. */
export function parseClaim(line: string): Claim {
  const [entity = '', key = '', ...value] = line.split(APART);
  return { entity, key: key as ClaimKey, value: value.join(APART) };
}

/** The claims of a page, each counted once however often it is printed, in order. */
export const claimLines = (claims: Claim[]): string[] => [...new Set(claims.map(claimLine))].sort();
