/** JSON of articles that others have parsed: one, a list, or an object that holds one; a large list streams. */
import { PAGE_LIMIT } from '../decode.ts';
import type { Format, SourceFile } from '../format.ts';
import { PageError } from '../page-error.ts';
import { recordsIn } from '../records/find-records.ts';
import { JsonCut, jsonValues, listInside, type ValueText } from '../records/json-values.ts';
import { type FileRecord, jsonRecord, recordParts } from '../records/record-parts.ts';
import { textOf } from '../text-stream.ts';

/** `[{`, `[]`, `{"title":`, and not `[2024]12号`, `["草原通"上线]`; and `{'title'`, as Python prints its own, so that the message can say so. */
const BEGINS = /^\s*(?:\[\s*(?:[[{]|\]\s*$)|\{\s*(?:"[^"\n]{0,200}"\s*:|'|\}))/;

const numbered = (value: unknown, at: number): FileRecord => ({ place: `record ${at + 1}`, number: at + 1, value });

const parse = ({ text, line }: ValueText, number: number): FileRecord =>
  jsonRecord(`record ${number}, line ${line}`, number, text);

async function* cut(file: SourceFile, pieces: AsyncIterable<string>, depth: 0 | 1): AsyncIterable<FileRecord> {
  let number = 0;
  try {
    for await (const value of jsonValues(pieces, depth, PAGE_LIMIT)) {
      number += 1;
      yield parse(value, number);
    }
  } catch (error) {
    if (!(error instanceof JsonCut)) throw error;
    throw new PageError(
      'broken',
      file.path,
      `its JSON breaks in line ${error.line}: ${error.message}`,
      'Mend it there; records before are read',
    );
  }
}

/** The text of a file that is no larger than a page, else what was read and what follows. */
async function begin(pieces: AsyncIterator<string>): Promise<{ head: string; whole: boolean }> {
  let head = '';
  for (let next = await pieces.next(); ; next = await pieces.next()) {
    if (next.done) return { head, whole: true };
    head += next.value;
    if (head.length > PAGE_LIMIT) return { head, whole: false };
  }
}

async function* records(file: SourceFile): AsyncIterable<FileRecord> {
  const iterator = textOf(file)[Symbol.asyncIterator]();
  const { head, whole } = await begin(iterator);
  async function* from(at: number): AsyncIterable<string> {
    yield head.slice(at);
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  const list = head.trimStart().startsWith('[') ? head.indexOf('[') : whole ? -1 : listInside(head);
  const parsed = whole ? parse({ text: head, line: 1 }, 1) : null;
  if (parsed && parsed.fault === undefined) {
    const found = recordsIn(parsed.value);
    if (found.length === 0 && Array.isArray(parsed.value)) yield* parsed.value.map(numbered);
    else if (found.length === 0)
      throw new PageError('format', file.path, 'this JSON holds no articles', 'Give objects with title, date and content');
    yield* found.map(numbered);
  } else yield* list >= 0 ? cut(file, from(list), 1) : cut(file, from(0), 0);
}

export const JSON_FORMAT: Format = {
  name: 'JSON',
  tells: ({ text }) => BEGINS.test(text),
  read: (file) => recordParts(file, records(file)),
};
