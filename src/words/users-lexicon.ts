/** The folder `PRESSGRAPH_LEXICON` → the user's rows by table; a file or row that is none of a table's is refused before anything is read. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readSettings } from '../config.ts';
import { once } from './once.ts';
import { readRows } from './tables/read-rows.ts';
import { TABLES, type TableName } from './tables/tables.ts';

/** How many characters must be put in, taken out or replaced to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [from, sign] of [...one].entries()) {
    const next = [from + 1];
    for (const [to, wanted] of [...other].entries())
      next.push(Math.min((row[to] ?? 0) + (sign === wanted ? 0 : 1), (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
}

const isTable = (name: string): name is TableName => Object.hasOwn(TABLES, name);

function nearestTable(name: string): string {
  const [nearest = ''] = Object.keys(TABLES).sort((one, other) => distance(name, one) - distance(name, other));
  return nearest;
}

/** The tables' files, in the folder itself or in folders of it as ours stand. */
function filesIn(folder: string): string[] {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files.filter((file) => file.endsWith('.tsv') && !basename(file).startsWith('.')).sort();
  } catch (cause) {
    throw new Error(`PRESSGRAPH_LEXICON: the folder ${folder} can’t be read. Correct the setting, or leave it out.`, { cause });
  }
}

/** What a file adds, or in one line what is wrong with it. */
function readFile(file: string): { name: TableName; rows: object[] } | string {
  const name = basename(file, '.tsv');
  if (!isTable(name)) return `${file}: there is no table “${name}”. Rename the file; the nearest is ${nearestTable(name)}.tsv.`;
  try {
    return { name, rows: readRows(file, TABLES[name]) };
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

/**
 * The user's rows by table, every file of the folder checked; none where the setting is empty.
 * @throws Error with a line for each file that is wrong: the file, the line in it, what is wrong, what to do.
 */
export const usersRows = once((): ReadonlyMap<TableName, object[]> => {
  const folder = readSettings().PRESSGRAPH_LEXICON;
  const read = folder ? filesIn(folder).map((file) => readFile(join(folder, file))) : [];
  const faults = read.filter((one) => typeof one === 'string');
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const rows = new Map<TableName, object[]>();
  for (const one of read) if (typeof one !== 'string') rows.set(one.name, [...(rows.get(one.name) ?? []), ...one.rows]);
  return rows;
});
