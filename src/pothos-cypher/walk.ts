/** A page whose field declares an index walk → both ways to get it, chosen in the statement by the node's degree. */
import type { Compiler } from './compiler.ts';
import type { Sorting } from './keyset.ts';
import { matchText } from './match.ts';
import type { Rows, Walk } from './spec.ts';

interface Cut {
  predicates: string[];
  /** One of them may be folded away. */
  folds: boolean;
  order: string;
  limit: string;
  /** Whether the filter or the order reads a variable, and whether the answer does. */
  asks: (variable: string) => boolean;
  needs: (variable: string) => boolean;
  hasKeyset: boolean;
}

/** Does this order run along the index, and do the predicates ask nothing of the edge, which the walk doesn't hold? */
function walks(walk: Walk, { asked: [key, ...more] }: Sorting, backward: boolean, rows: Rows, { asks, folds }: Cut): boolean {
  const runsAlong = key?.name === walk.term && key.descending === (walk.direction === 'DESC') && more.length === 0;
  // Where nothing can pass Neo4j folds the conditions away, and then calls the hint's label missing.
  if (backward || !runsAlong || folds) return false;
  return !rows.carried.some((variable) => variable !== walk.variable && asks(variable));
}

/**
 * Walking costs about limit × nodes ÷ degree steps, expanding about degree: the square of the degree against limit × nodes
 * tells which is less.
 */
export const isHot = (degree: string, limit: string, nodes: string): string =>
  `${degree} * ${degree} > 8 * toInteger(${limit}) * ${nodes}`;

/** Both ways to a page, chosen by the degree; null where the walk doesn't apply. */
export function walkText(compiler: Compiler, rows: Rows, sorting: Sorting, backward: boolean, cut: Cut): string | null {
  const { walk } = rows;
  if (!walk || !walks(walk, sorting, backward, rows, cut)) return null;
  const { variable: v, near, label, properties } = walk;
  const degree = compiler.fresh('d');
  const heat = isHot(degree, cut.limit, `COUNT { (:${label}) }`);
  const rest = rows.carried.filter((variable) => variable !== v && cut.needs(variable));
  const seek = cut.hasKeyset ? [] : [`${v}.${properties[0]} >= ${walk.from}`];
  const hot = [...cut.predicates, ...seek, `${v}.${properties[1]} IS NOT NULL`, `EXISTS { ${walk.test} }`].join(' AND ');
  const back = rest.length ? ` ${rows.clauses}` : '';
  const give = [v, ...rest].join(', ');
  const end = `ORDER BY ${cut.order} LIMIT toInteger(${cut.limit})`;
  const enter = `WITH ${near}, ${degree} WHERE`;
  return [
    `WITH ${near}, ${walk.degree} AS ${degree} CALL (${near}, ${degree}) {`,
    `${enter} ${heat} CALL (${near}) {`,
    `MATCH (${v}:${label}) USING INDEX SEEK ${v}:${label}(${properties.join(', ')}) WHERE ${hot} RETURN ${v} ${end} }${back} RETURN ${give}`,
    `UNION ALL ${enter} NOT ${heat} CALL (${near}) {`,
    `${matchText(rows, cut.predicates)} RETURN ${give} ${end} } RETURN ${give} }`,
  ].join(' ');
}
