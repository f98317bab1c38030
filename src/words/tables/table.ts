/** What is declared of a table of the lexicon: its columns, what is unique in it, and how its rows are ordered. */
import { type Cell, word } from './cells.ts';

/** Columns by name, in the order of the cells. */
export type TableColumns = Record<string, Cell<unknown>>;

/** A table: one file of the lexicon. */
export interface Table<C extends TableColumns = TableColumns> {
  /** What the rows are and what their cells mean: the comment in the first line of the file. */
  about: string;
  columns: C;
  /** No two rows have the same cells in these columns. */
  key: string[];
  /** Rows stand in order of these columns, by code units, within the comments that group them; or why the order is the author's. */
  order: string[] | string;
}

/** A row as its readers get it. */
export type TableRow<T extends Table> = {
  readonly [K in keyof T['columns']]: T['columns'][K] extends Cell<infer Value> ? Value : never;
};

/** A table of several columns, keyed and sorted by its first one unless told otherwise. */
export function table<C extends TableColumns>(
  about: string,
  columns: C,
  rest: { key?: (keyof C & string)[]; order?: (keyof C & string)[] | string } = {},
): Table<C> {
  const first = Object.keys(columns).slice(0, 1);
  return { about, columns, key: first, order: first, ...rest };
}

/** A table of one word a row. */
export const wordTable = (about: string, order: string | undefined = undefined) => table(about, { word }, order ? { order } : {});
