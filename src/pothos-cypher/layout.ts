/**
 * How an answer stands in the positional lists that the graph gives: data that a statement keeps, from which either
 * rows for a plain executor (`rows.ts`) or the finished answer (`answer.ts`) are read.
 */

/** Where one value stands in a list, and how it is to be read there. */
export interface ListPlace {
  at: number;
  layout: Layout;
}

/** A value as it is, or changed by `read`. */
interface ValueLayout {
  kind: 'value';
  read: ((raw: unknown) => unknown) | null;
}

/** A list that holds what is asked of one row of a concrete type; null where there is no row. */
export interface RowLayout {
  kind: 'row';
  type: string;
  /** By the row's property: `name`, or `projects(first: $n)` where arguments are given. */
  fields: ReadonlyMap<string, ListPlace>;
}

/** A row of an interface: the list begins with the number of the type it turned out to be. */
interface TypedLayout {
  kind: 'typed';
  rows: readonly RowLayout[];
}

export interface ListLayout {
  kind: 'list';
  of: Layout;
}

/** A connection: the list of its page's items, if any of them is asked for, beside counts and sums. */
export interface ConnectionLayout {
  kind: 'connection';
  page: PageLayout | null;
  rest: ReadonlyMap<string, ListPlace>;
}

/** How a page's items are cut and read; an item is one list that holds its node's and its edge's fields. */
export interface PageLayout {
  at: number;
  /** Parameter that holds the limit, and how many more than the page it asks for. */
  limit: string;
  more: number;
  backward: boolean;
  hasAfter: boolean;
  hasBefore: boolean;
  /** What cursors belong to, kept in them. */
  tag: string;
  /** The node's fields stand in the item itself; those of an interface in a list at a place of it. */
  node: RowLayout | ListPlace;
  edge: RowLayout;
  /** Places of the sort keys, the tie-break last; null where no cursor is asked for. */
  keys: readonly number[] | null;
}

export type Layout = ValueLayout | RowLayout | TypedLayout | ListLayout | ConnectionLayout;

/** A value that is taken as it comes. */
export const AS_IT_IS: ValueLayout = { kind: 'value', read: null };
