/** A table's name → its rows, ours and then the user's, each cell read as its column declares. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../config.ts';
import { once } from './once.ts';
import { readRows } from './tables/read-rows.ts';
import type { Row } from './tables/table.ts';
import { TABLES, type TableName } from './tables/tables.ts';

const OURS = join(import.meta.dirname, '../../seed/lexicon');

const usersFolder = once(() => readSettings().PRESSGRAPH_LEXICON);

const held = new Map<TableName, readonly object[]>();

function read(name: TableName): readonly object[] {
  const users = usersFolder();
  const files = [join(OURS, `${name}.tsv`), ...(users ? [join(users, `${name}.tsv`)] : [])];
  return files.filter((file) => existsSync(file)).flatMap((file) => readRows(file, TABLES[name]));
}

/** A row of the table of this name. */
export type LexiconRow<N extends TableName> = Row<(typeof TABLES)[N]>;

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
