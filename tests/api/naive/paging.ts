/** Lists cut into pages the plain way: filter all, sort all, slice. */

export type Value = string | number;

export interface Sorting<Row> {
  /** What cursors belong to: the items' type and the order's. */
  of: string;
  terms: Record<string, (row: Row) => Value>;
  tie: (row: Row) => Value;
  initial: [term: string, direction: 'ASC' | 'DESC'];
}

type Direction = 'ASC' | 'DESC' | null;
type Order = { field: string; direction?: Direction };

/** Null is as good as not given. */
export interface PageArguments {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
  orderBy?: Order | null;
  thenBy?: Order[] | null;
}

const compare = (a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

/** A cursor: version, what it belongs to with its order, and a row's values. */
export const cursorTo = (of: string, order: string, values: Value[]): string =>
  Buffer.from(JSON.stringify([2, `${of} ${order}`, ...values])).toString('base64url');

const placeOf = (cursor: string): Value[] => JSON.parse(Buffer.from(cursor, 'base64url').toString()).slice(2);

const given = (value: unknown): boolean => value !== undefined && value !== null;

/** What rows are sorted by: each key with its sign, until one tells all apart. */
function keysOf<Row>(args: PageArguments, { terms, tie, initial }: Sorting<Row>) {
  const asked = [args.orderBy ?? { field: initial[0], direction: initial[1] }, ...(args.thenBy ?? [])];
  const order = asked.map(({ field, direction }) => `${field}${direction === 'DESC' ? '-' : '+'}`);
  const keys = asked.map(({ field, direction }) => ({
    field,
    by: terms[field] as (row: Row) => Value,
    sign: direction === 'DESC' ? -1 : 1,
  }));
  const total = keys.findIndex(({ field }) => field === 'ID');
  const sign = keys.at(-1)?.sign ?? 1;
  return { order: order.join(), keys: total < 0 ? [...keys, { by: tie, sign }] : keys.slice(0, total + 1) };
}

/** The connection of `rows` that were already filtered. */
export function connection<Row>(rows: Row[], args: PageArguments, sorting: Sorting<Row>, wrap: (row: Row) => object) {
  const { keys, order } = keysOf(args, sorting);
  const valuesOf = (row: Row) => keys.map(({ by }) => by(row));
  const apart = (a: Value[], b: Value[]): number => {
    const at = keys.findIndex((_, i) => compare(a[i] as Value, b[i] as Value) !== 0);
    return at < 0 ? 0 : (keys[at]?.sign ?? 1) * compare(a[at] as Value, b[at] as Value);
  };
  const sorted = rows.toSorted((a, b) => apart(valuesOf(a), valuesOf(b)));
  const from = (row: Row, cursor: string) => apart(valuesOf(row), placeOf(cursor));
  const between = sorted.filter(
    (row) => (!args.after || from(row, args.after) > 0) && (!args.before || from(row, args.before) < 0),
  );
  const backward = given(args.last);
  const size = args.last ?? args.first ?? 20;
  const page = backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const more = between.length > page.length;
  const cursor = (row: Row | undefined) => (row === undefined ? null : cursorTo(sorting.of, order, valuesOf(row)));
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
