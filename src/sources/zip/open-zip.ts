/** A ZIP archive's bytes → its directory. */
import { type Entry, fromRandomAccessReaderPromise, type ZipFile } from 'yauzl';
import { type SourceFile, startsWith } from '../format.ts';
import { PageError } from '../page-error.ts';
import { entryName, isBeside } from './entry-name.ts';
import { type Spool, spool } from './spool.ts';

/** The most entries of an archive: the pages of ten years of a daily paper, and more. */
const ENTRIES_LIMIT = 50_000;

export interface ZipEntry {
  readonly name: string;
  /** Whether it is a folder or hidden, and so no page. */
  readonly beside: boolean;
  readonly entry: Entry;
}

/** An open archive; `close` has to be called. */
export interface Zip {
  readonly entries: readonly ZipEntry[];
  /** In bytes, as it is packed. */
  readonly size: number;
  readonly file: ZipFile;
  close(): void;
}

/** yauzl's words for what it does not read, which is no fault of the archive. */
const PROTECTED = 'strong encryption is not supported';

function faultOf(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof PageError || 'syscall' in error) return error;
  if (error.message === PROTECTED)
    return new PageError('format', path, 'a password protects this ZIP archive', 'Unpack it and give the files');
  return new PageError('broken', path, `this ZIP archive is broken (${error.message})`, 'Pack it anew');
}

/** An old archive of more than 65,535 entries says the rest of that division: behind the last stands one more. */
async function refuseMore(zip: ZipFile, reader: Spool, path: string): Promise<void> {
  const mark = Buffer.alloc(4);
  // yauzl's types take this place for a boolean.
  const at = Number(zip.readEntryCursor);
  const beyond = await new Promise((resolve) => reader.read(mark, 0, mark.length, at, resolve));
  if (!beyond && startsWith(mark, 'PK\u0001\u0002'))
    throw new PageError('broken', path, 'this ZIP archive is broken (it has more entries than it says)', 'Pack it anew');
}

async function entriesOf(zip: ZipFile, reader: Spool, path: string): Promise<ZipEntry[]> {
  if (zip.entryCount > ENTRIES_LIMIT)
    throw new PageError('too-large', path, `it has more than ${ENTRIES_LIMIT.toLocaleString('en')} entries`, 'Split it');
  const entries: ZipEntry[] = [];
  for await (const entry of zip.eachEntry()) entries.push({ name: entryName(entry), beside: isBeside(entry), entry });
  await refuseMore(zip, reader, path);
  return entries;
}

/**
 * Opens an archive.
 * @throws PageError when its directory can't be read
 */
export async function openZip(file: SourceFile): Promise<Zip> {
  const reader = await spool(file);
  try {
    const zip = await fromRandomAccessReaderPromise(reader, reader.size, {
      autoClose: false,
      decodeStrings: false,
      // What an entry says of its size is looked at when the entry is read: one that lies is refused alone.
      validateEntrySizes: false,
    });
    zip.on('error', () => {});
    return { entries: await entriesOf(zip, reader, file.path), size: reader.size, file: zip, close: () => zip.close() };
  } catch (error) {
    reader.close(() => {});
    throw faultOf(error, file.path);
  }
}
