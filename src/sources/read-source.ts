/** A file → its parts: the format is told by the first bytes, never by the name. */
import { headText } from './encoding.ts';
import type { Format, Head, Item, SourceFile } from './format.ts';
import { CSV } from './formats/csv.ts';
import { FEED_FORMAT } from './formats/feed.ts';
import { FOUNDER } from './formats/founder.ts';
import { gzipOf } from './formats/gzip.ts';
import { HTML } from './formats/html.ts';
import { JSON_FORMAT } from './formats/json.ts';
import { JSON_LINES } from './formats/json-lines.ts';
import { MARKDOWN } from './formats/markdown.ts';
import { PDF } from './formats/pdf.ts';
import { REFUSED } from './formats/refused.ts';
import { RTF } from './formats/rtf.ts';
import { TEXT } from './formats/text.ts';
import { zipOf } from './formats/zip.ts';

/** How many bytes are looked at to tell the format. */
const HEAD = 64 * 1024;

/** In the order in which they are asked: records may hold HTML, and pages of HTML hold no records; text is what remains. */
const FORMATS: readonly Format[] = [
  PDF,
  zipOf(readSource),
  gzipOf(readSource),
  RTF,
  ...REFUSED,
  JSON_LINES,
  JSON_FORMAT,
  CSV,
  FOUNDER,
  FEED_FORMAT,
  HTML,
  MARKDOWN,
  TEXT,
];

/** A file whose first bytes have been read, and are given once more with the rest. */
async function peek(file: SourceFile): Promise<{ head: Head; file: SourceFile }> {
  const bytes = file.bytes()[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let whole = false;
  for (let length = 0; length < HEAD && !whole; ) {
    const { value, done } = await bytes.next();
    whole = done === true;
    if (whole) break;
    chunks.push(value);
    length += value.length;
  }
  const read = Buffer.concat(chunks);
  async function* again(): AsyncIterable<Uint8Array> {
    yield read;
    try {
      for (let next = await bytes.next(); !next.done; next = await bytes.next()) yield next.value;
    } finally {
      await bytes.return?.();
    }
  }
  const first = read.subarray(0, HEAD);
  const ends = whole && read.length <= HEAD;
  return { head: { bytes: first, text: headText(first, ends), whole: ends }, file: { ...file, bytes: again } };
}

/** The format of a file by its first bytes. */
export const formatOf = (head: Head): Format => FORMATS.find((format) => format.tells(head)) ?? TEXT;

/**
 * Reads a file of any format, part by part.
 * @throws PageError saying which file, what is wrong and what to do, when nothing of it can be read
 */
export async function* readSource(file: SourceFile): AsyncIterable<Item> {
  const peeked = await peek(file);
  yield* formatOf(peeked.head).read(peeked.file, peeked.head);
}
