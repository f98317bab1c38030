/** A page whose field declares an index walk → both ways to get it, chosen in the statement by the node's degree. */
import type { Compiler } from './compiler.ts';
import type { Sorting } from './keyset.ts';
import { matchText } from './match.ts';
import type { Rows, Walk } from './spec.ts';

interface Cut {
  predicates: string[];
  order: string;
  limit: string;
  /** What the answer reads of each row. */
  needs: string;
  hasKeyset: boolean;
}

const named = (text: string, variable: string): boolean => new RegExp(`\\b${variable}\\b`).test(text);

/** Does this order run along the index, and do the predicates ask nothing of the edge, which the walk doesn't hold? */
function walks(walk: Walk, sorting: Sorting, backward: boolean, rows: Rows, { predicates }: Cut): boolean {
  if (backward || sorting.order !== `${walk.term}${walk.direction === 'DESC' ? '-' : '+'}`) return false;
  // Where nothing can pass (`or: []`) Neo4j folds the conditions away, and then calls the hint's label missing.
  if (predicates.some((text) => /(?<!, )\bfalse\b/.test(text))) return false;
  const others = rows.carried.filter((variable) => variable !== walk.variable);
  return !others.some((variable) => named(predicates.join(' '), variable));
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
  const { variable: v, label, properties } = walk;
  const degree = compiler.fresh('d');
  const anchors = Object.values(rows.scope).filter((value) => !rows.carried.includes(value) && /^\w+$/.test(value));
  const outer = [...new Set(anchors)];
  const heat = isHot(degree, cut.limit, `COUNT { (:${label}) }`);
  const rest = rows.carried.filter((variable) => variable !== v && named(cut.needs, variable));
  const seek = cut.hasKeyset ? [] : [`${v}.${properties[0]} >= ${walk.from}`];
  const hot = [...cut.predicates, ...seek, `${v}.${properties[1]} IS NOT NULL`, `EXISTS { ${walk.test} }`].join(' AND ');
  const back = rest.length ? ` ${rows.clauses}` : '';
  const give = [v, ...rest].join(', ');
  const end = `ORDER BY ${cut.order} LIMIT toInteger(${cut.limit})`;
  const enter = `WITH ${[...outer, degree].join(', ')} WHERE`;
  return [
    `WITH ${outer.join(', ')}, ${walk.degree} AS ${degree} CALL (${[...outer, degree].join(', ')}) {`,
    `${enter} ${heat} CALL (${outer.join(', ')}) {`,
    `MATCH (${v}:${label}) USING INDEX SEEK ${v}:${label}(${properties.join(', ')}) WHERE ${hot} RETURN ${v} ${end} }${back} RETURN ${give}`,
    `UNION ALL ${enter} NOT ${heat} CALL (${outer.join(', ')}) {`,
    `${matchText(rows, cut.predicates)} RETURN ${give} ${end} } RETURN ${give} }`,
  ].join(' ');
}
