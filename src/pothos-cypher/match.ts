/** Rows of a source and predicates on them → the clauses that find or count them. */
import type { Rows } from './spec.ts';

const where = (predicates: string[]): string => (predicates.length ? ` WHERE ${predicates.join(' AND ')}` : '');

/** The clauses up to where `WITH`, `RETURN` or nothing may follow. */
export function matchText(rows: Rows, predicates: string[]): string {
  return rows.clauses + where([...(rows.where ?? []), ...predicates]);
}

/** How many rows there are: the stored degree where nothing filters. With `upTo` no more than so many are looked for. */
export function countText(rows: Rows, predicates: string[], upTo?: string): string {
  if (rows.degree && !predicates.length && !rows.distinct) return `COUNT { ${rows.degree} }`;
  const found = matchText(rows, predicates);
  if (!rows.distinct && !upTo) return `COUNT { ${found} }`;
  const items = `${rows.distinct ? 'DISTINCT ' : ''}${rows.carried.join(', ')}`;
  return `COUNT { ${found} RETURN ${items}${upTo ? ` LIMIT toInteger(${upTo})` : ''} }`;
}
