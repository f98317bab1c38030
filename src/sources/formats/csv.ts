/** CSV and TSV with a header, as spreadsheets and crawlers save them: an article in each row. */
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { PAGE_LIMIT } from '../decode.ts';
import type { Format, Head, SourceFile } from '../format.ts';
import { PageError } from '../page-error.ts';
import { isRecord, knownFields } from '../records/fields.ts';
import { type FileRecord, recordParts } from '../records/record-parts.ts';
import { textOf } from '../text-stream.ts';

/** More columns than any table of articles has. */
const WIDEST = 200;
/** What parts cells. */
const APART = [',', '\t', ';'] as const;

const SETTINGS = { bom: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, max_record_size: PAGE_LIMIT };

/** What parts the cells of a header whose names are those of articles' fields; null where it is none. */
function delimiterOf({ text }: Head): string | null {
  const [line = ''] = text.replace(/^\ufeff/, '').split(/\r\n|[\r\n]/, 1);
  return (
    APART.find((sign) => {
      const names = line.split(sign, WIDEST).map((cell) => cell.replace(/^\s*"?|"?\s*$/g, ''));
      const known = knownFields(names).length;
      const heads = names.every((name) => name.length <= 40 && !/[：:]/.test(name));
      return heads && names.length > 1 && (known > 2 || (known > 1 && isRecord(names)));
    }) ?? null
  );
}

/** Whether a text is a table without such a header: rows of as many cells, apart by signs that Chinese prose does not use. */
function isTable({ text }: Head): boolean {
  const [line = ''] = text.split(/\r\n|[\r\n]/, 1);
  if (!line.includes(',') || line.length > 2_000) return false;
  try {
    const cells: string[][] = parseNow(text, { ...SETTINGS, to: 12 });
    const widths = new Set(cells.map((row) => row.length));
    const quoted = /(?:^|[,\n])"/.test(text);
    // Prose with half-width commas ends in sentences.
    if (!quoted && /[。！？]/.test(text)) return false;
    return widths.size === 1 && (cells[0]?.length ?? 0) > 2 && cells.length > (quoted ? 1 : 2);
  } catch {
    return false;
  }
}

function recordOf(header: readonly string[], row: readonly string[], line: number, number: number): FileRecord {
  const place = `row ${number}, line ${line}`;
  // Cells that a row leaves off at its end are empty.
  if (row.slice(header.length).some((cell) => cell.trim() !== ''))
    return { place, number, value: null, fault: `it has ${row.length} cells, and the header ${header.length}` };
  return { place, number, value: Object.fromEntries(header.map((name, at) => [name, row[at]])) };
}

async function* records(file: SourceFile, delimiter: string): AsyncIterable<FileRecord> {
  const parser = parse({ ...SETTINGS, delimiter, info: true });
  // Unlike pipe(), this brings what goes wrong with the bytes to the rows' reader; nobody else would catch it.
  const rows = pipeline(Readable.from(textOf(file), { objectMode: false }), parser, () => {});
  let header: readonly string[] | null = null;
  let number = 0;
  for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    if (header) yield recordOf(header, record, info.lines, ++number);
    else header = checkedHeader(file, record);
  }
}

function checkedHeader(file: SourceFile, names: readonly string[]): readonly string[] {
  const refuse = (what: string, remedy: string) => new PageError('format', file.path, what, remedy);
  if (names.length > WIDEST) throw refuse(`this table has ${names.length} columns`, `Give one with at most ${WIDEST}`);
  if (isRecord(names)) return names;
  throw refuse(
    `this table has no column for the body; its columns are ${names.slice(0, 8).join(', ').slice(0, 120)}`,
    'Name columns title, date and content (标题, 日期, 正文) in the first row',
  );
}

/** Errors of the parser in our words. */
async function* guarded(file: SourceFile, rows: AsyncIterable<FileRecord>): AsyncIterable<FileRecord> {
  try {
    yield* rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new PageError(
      'broken',
      file.path,
      `this table breaks off (${error.message.slice(0, 120)})`,
      'Mend it there; rows before are read',
    );
  }
}

export const CSV: Format = {
  name: 'CSV',
  tells: (head) => delimiterOf(head) !== null || isTable(head),
  read: (file, head) => {
    const delimiter = delimiterOf(head) ?? APART.find((sign) => head.text.split('\n', 1)[0]?.includes(sign)) ?? ',';
    return recordParts(file, guarded(file, records(file, delimiter)));
  },
};
