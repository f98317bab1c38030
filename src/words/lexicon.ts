/** A table's name → its rows, ours and then the user's, each cell read as its column declares. */
import { join } from 'node:path';
import { readRows } from './tables/read-rows.ts';
import type { TableRow } from './tables/table.ts';
import { FOLDERS, TABLES, type TableName } from './tables/tables.ts';
import { usersRows } from './users-lexicon.ts';

const OURS = join(import.meta.dirname, '../../seed/lexicon');

/** Our file of a table, in the folder of its kind. */
export function fileOf(name: TableName): string {
  const [folder = ''] = Object.entries(FOLDERS).find(([, tables]) => name in tables) ?? [];
  return join(OURS, folder, `${name}.tsv`);
}

/** Ours, then those of the user's whose key none before has: a row of ours stands as it is. */
function read(name: TableName): readonly object[] {
  const ours = readRows(fileOf(name), TABLES[name]);
  const theirs = usersRows().get(name) ?? [];
  if (theirs.length === 0) return ours;
  const keyOf = (row: object) => JSON.stringify(TABLES[name].key.map((column) => Object(row)[column]));
  const rows = new Map<string, object>();
  for (const row of [...ours, ...theirs]) if (!rows.has(keyOf(row))) rows.set(keyOf(row), row);
  return [...rows.values()];
}

const held = new Map<TableName, readonly object[]>();

/** A row of the table of this name. */
export type LexiconRow<N extends TableName> = TableRow<(typeof TABLES)[N]>;

/**
 * The rows of a table. Read once, and nobody changes them: what is made of them is held by `once`.
 * @throws Error for a row that isn't what its table declares, with its file and line.
 */
export function lexicon<N extends TableName>(name: N): readonly LexiconRow<N>[] {
  const rows = held.get(name) ?? read(name);
  held.set(name, rows);
  return rows as readonly LexiconRow<N>[];
}

const sets = new Map<TableName, ReadonlySet<string>>();

/** The first cells of a table, as a set; made once, so it may be asked for at every word. */
export function wordSet(name: TableName): ReadonlySet<string> {
  const known = sets.get(name);
  if (known) return known;
  const words = new Set(lexicon(name).map((row) => String(Object.values(row)[0])));
  sets.set(name, words);
  return words;
}
