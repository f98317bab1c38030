/** Lists cut into pages the plain way: filter all, sort all, slice. */

export type Value = string | number;

export interface Sorting<Row> {
  terms: Record<string, (row: Row) => Value>;
  tie: (row: Row) => Value;
  initial: [term: string, direction: 'ASC' | 'DESC'];
}

export interface PageArguments {
  first?: number;
  last?: number;
  orderBy?: { field: string; direction?: 'ASC' | 'DESC' };
}

const compare = (a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

/** The connection of `rows` that were already filtered. */
export function connection<Row>(rows: Row[], args: PageArguments, sorting: Sorting<Row>, wrap: (row: Row) => object) {
  const [term, direction] = args.orderBy ? [args.orderBy.field, args.orderBy.direction ?? 'ASC'] : sorting.initial;
  const key = sorting.terms[term] as (row: Row) => Value;
  const sign = direction === 'DESC' ? -1 : 1;
  const sorted = rows.toSorted((a, b) => sign * (compare(key(a), key(b)) || compare(sorting.tie(a), sorting.tie(b))));
  const size = args.last ?? args.first ?? 20;
  const page = args.last === undefined ? sorted.slice(0, size) : sorted.slice(-size);
  const more = sorted.length > page.length;
  return {
    totalCount: rows.length,
    nodes: page.map(wrap),
    edges: page.map((row) => ({ node: wrap(row), row })),
    pageInfo: { hasNextPage: args.last === undefined && more, hasPreviousPage: args.last !== undefined && more },
  };
}
