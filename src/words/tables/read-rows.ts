/** A file of the lexicon → its rows, each cell read as its column declares; a wrong row is named by file, line and column. */
import { readFileSync } from 'node:fs';
import type { Cell } from './cells.ts';
import type { Table } from './table.ts';

/** A line's cells, apart by tabs; `#` at its start or behind a space starts a comment. None when nothing is left. */
function cellsOf(line: string): string[] {
  const text = (line.includes('#') ? line.replace(/(^|\s)#.*$/, '') : line).trimEnd();
  return text === '' ? [] : text.split('\t').map((cell) => cell.trim());
}

/** What is wrong with a row. */
function faultOf(cells: string[], columns: [string, Cell<unknown>][]): string {
  for (const [at, [name, { must, read }]] of columns.entries()) {
    const cell = cells[at] ?? '';
    if (read(cell) === undefined) return `“${name}” is ${cell === '' ? 'empty' : `“${cell}”`}, and must be ${must}`;
  }
  return `it has ${cells.length} cells, and there is no column for the last`;
}

function readRow(cells: string[], columns: [string, Cell<unknown>][]): object | null {
  const row: Record<string, unknown> = {};
  let at = 0;
  for (const [name, { read }] of columns) {
    const value = read(cells[at++] ?? '');
    if (value === undefined) return null;
    row[name] = value;
  }
  return cells.length > columns.length ? null : row;
}

/** A file's text. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (cause) {
    throw new Error(`${file}: it can’t be read. Make it a file that may be read, or take it out of the folder.`, { cause });
  }
}

/**
 * The rows of a file.
 * @throws Error that names the first wrong row: its file, line, column, and what should stand there.
 */
export function readRows(file: string, table: Table): object[] {
  const text = textOf(file);
  if (text.includes('\ufffd')) throw new Error(`${file}: it is not in UTF-8. Save it so.`);
  const unprinted = /(?![\t\r\n])\p{Cc}/u.exec(text);
  if (unprinted) {
    const line = text.slice(0, unprinted.index).split('\n').length;
    throw new Error(`${file}:${line}: it holds a control character. Take it out.`);
  }
  const columns = Object.entries(table.columns);
  const rows: object[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const cells = cellsOf(line);
    const row = cells.length > 0 ? readRow(cells, columns) : undefined;
    if (row) rows.push(row);
    if (row === null) {
      const names = columns.map(([name]) => name).join(', ');
      throw new Error(
        `${file}:${at + 1}: ${faultOf(cells, columns)}. Correct the row or take it out; its cells, a tab between them: ${names}.`,
      );
    }
  }
  return rows;
}
