/** Lists cut into pages the plain way: filter all, sort all, slice. */

export type Value = string | number;

export interface Sorting<Row> {
  terms: Record<string, (row: Row) => Value>;
  tie: (row: Row) => Value;
  initial: [term: string, direction: 'ASC' | 'DESC'];
}

/** Null is as good as not given. */
export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
  orderBy?: { field: string; direction?: 'ASC' | 'DESC' | null } | null;
}

const compare = (a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

/** A cursor: version, order, key and tie-break of a row. */
export const cursorTo = (order: string, key: Value, tie: Value): string =>
  Buffer.from(JSON.stringify([1, order, key, tie])).toString('base64url');

const placeOf = (cursor: string): [key: Value, tie: Value] => JSON.parse(Buffer.from(cursor, 'base64url').toString()).slice(2);

const given = (value: unknown): boolean => value !== undefined && value !== null;

/** The connection of `rows` that were already filtered. */
export function connection<Row>(rows: Row[], args: PageArguments, sorting: Sorting<Row>, wrap: (row: Row) => object) {
  const [term, direction] = args.orderBy ? [args.orderBy.field, args.orderBy.direction ?? 'ASC'] : sorting.initial;
  const key = sorting.terms[term] as (row: Row) => Value;
  const sign = direction === 'DESC' ? -1 : 1;
  const sorted = rows.toSorted((a, b) => sign * (compare(key(a), key(b)) || compare(sorting.tie(a), sorting.tie(b))));
  const from = (row: Row, cursor: string) => {
    const [itsKey, itsTie] = placeOf(cursor);
    return sign * (compare(key(row), itsKey) || compare(sorting.tie(row), itsTie));
  };
  const between = sorted.filter(
    (row) => (!args.after || from(row, args.after) > 0) && (!args.before || from(row, args.before) < 0),
  );
  const backward = given(args.last);
  const size = args.last ?? args.first ?? 20;
  const page = backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const more = between.length > page.length;
  const order = `${term}${sign < 0 ? '-' : '+'}`;
  const cursor = (row: Row | undefined) => (row === undefined ? null : cursorTo(order, key(row), sorting.tie(row)));
  return {
    totalCount: rows.length,
    nodes: page.map(wrap),
    edges: page.map((row) => ({ node: wrap(row), cursor: cursor(row), row })),
    pageInfo: {
      hasNextPage: backward ? given(args.before) : more,
      hasPreviousPage: backward ? more : given(args.after),
      startCursor: cursor(page[0]),
      endCursor: cursor(page.at(-1)),
    },
  };
}
