/** The declarations of the tables → what their files and seed/README.md say of them: first lines, the order of rows, the table of tables. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../../../src/words/lexicon.ts';
import { FOLDERS, TABLES, type TableName } from '../../../src/words/tables/tables.ts';

export const ROOT = join(import.meta.dirname, '../../..');
export const README = join(ROOT, 'seed/README.md');
export const NAMES = Object.keys(TABLES) as TableName[];

const sortKey = (line: string, columns: number[]) => columns.map((at) => (line.split('\t')[at] ?? '').trim()).join('\0');

/** Rows of a group in the order their table declares; by code units, which are the same on every machine. */
function sorted(lines: string[], name: TableName): string[] {
  const { columns, order } = TABLES[name];
  if (typeof order === 'string') return lines;
  const at = order.map((column) => Object.keys(columns).indexOf(column));
  return lines
    .map((line) => ({ line, key: sortKey(line, at) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ line }) => line);
}

/** A table's file as it should be: what the table is in its first line, its rows in order under the comments that group them. */
export function printedFile(name: TableName): string {
  const lines = readFileSync(fileOf(name), 'utf8').trimEnd().split('\n');
  const printed = [`# ${TABLES[name].about}`];
  let group: string[] = [];
  for (const line of lines.slice(lines.findIndex((one) => !one.startsWith('#')))) {
    if (!line.startsWith('#')) group.push(line);
    else {
      printed.push(...sorted(group, name), line);
      group = [];
    }
  }
  return `${[...printed, ...sorted(group, name)].join('\n')}\n`;
}

const source = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('words/tables/'))
  .map((file) => ({ file, text: readFileSync(join(ROOT, 'src', file), 'utf8') }));

/** The parts of src that read a table: `entities/agencies`, `words`. */
export function readersOf(name: TableName): string[] {
  const files = source.filter(({ text }) => text.includes(`('${name}')`)).map(({ file }) => file.split('/').slice(0, -1));
  return [...new Set(files.map((path) => path.slice(0, path[0] === 'entities' ? 2 : 1).join('/')))].sort();
}

const orderOf = (order: string[] | string) => (typeof order === 'string' ? `as listed: ${order}` : `by ${order.join(', ')}`);

function lineOf(name: TableName): string {
  const { about, columns, order } = TABLES[name];
  const cells = [
    name,
    about.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('~', '\\~'),
    Object.keys(columns).join(', '),
  ];
  return `| ${[...cells, orderOf(order), readersOf(name).join(', ')].join(' | ')} |`;
}

/** The table of tables. */
const printedList = () =>
  Object.entries(FOLDERS)
    .flatMap(([folder, tables]) => [
      `### lexicon/${folder}`,
      '| table | what its rows are | cells | rows stand | read by |',
      '|---|---|---|---|---|',
      ...NAMES.filter((name) => name in tables).map(lineOf),
      '',
    ])
    .join('\n');

/** seed/README.md with the list of tables, which is its last part, as the declarations have it. */
export function printedReadme(): string {
  const text = readFileSync(README, 'utf8');
  return `${text.slice(0, text.indexOf('### lexicon/'))}${printedList().trimEnd()}\n`;
}
