/** ZIP archives: each entry is read as a file of its own, whatever its format. */
import { type Format, type Inside, type Item, type ReadFile, type SourceFile, startsWith } from '../format.ts';
import { insideOf, spend } from '../inside.ts';
import { PageError } from '../page-error.ts';
import { entryBytes, entryFault } from '../zip/entry-bytes.ts';
import { openZip, type Zip, type ZipEntry } from '../zip/open-zip.ts';
import { isWord, unreadPackage } from '../zip/package.ts';
import { readWord } from './docx.ts';

/** An archive begins with its first entry; one without entries with its end, one of several disks with a mark for that. */
const SIGNATURES = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'];

/** What the directory says of all entries together, before one is unpacked. */
function refuseBomb(entries: readonly ZipEntry[], size: number, inside: Inside, path: string): void {
  const sum = (of: (entry: ZipEntry['entry']) => number) => entries.reduce((total, { entry }) => total + of(entry), 0);
  if (sum(({ compressedSize }) => compressedSize) > size)
    throw new PageError('broken', path, 'this ZIP archive is broken (its entries lie upon each other)', 'Pack it anew');
  const unpacked = sum(({ uncompressedSize }) => uncompressedSize);
  // Only asked: what is unpacked counts down the room itself.
  spend({ ...inside.room }, unpacked, path);
}

async function* readEntry(
  file: SourceFile,
  zip: Zip,
  { name, entry }: ZipEntry,
  inside: Inside,
  read: ReadFile,
): AsyncIterable<Item> {
  const path = `${file.path}/${name}`;
  const fault = entryFault(entry, path);
  if (fault) throw fault;
  yield* read({ name: `${file.name}/${name}`, path, inside, bytes: () => entryBytes(zip.file, entry, path, inside) });
}

async function* readEntries(file: SourceFile, zip: Zip, read: ReadFile): AsyncIterable<Item> {
  const inside = insideOf(file);
  const entries = zip.entries.filter(({ beside }) => !beside);
  if (entries.length === 0)
    throw new PageError('empty', file.path, 'no file is in this archive', 'Give an archive that has files');
  refuseBomb(
    entries.filter(({ entry }) => entryFault(entry, '') === null),
    zip.size,
    inside,
    file.path,
  );
  const names = new Set<string>();
  for (const entry of entries) {
    try {
      if (names.has(entry.name))
        throw new PageError('record', `${file.path}/${entry.name}`, 'an entry before has the same name', 'Name them apart');
      names.add(entry.name);
      yield* readEntry(file, zip, entry, inside, read);
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      yield error;
    }
  }
}

/** @param read what reads the files inside */
export const zipOf = (read: ReadFile): Format => ({
  name: 'ZIP archive',
  tells: ({ bytes }) => SIGNATURES.some((signature) => startsWith(bytes, signature)),
  async *read(file) {
    const zip = await openZip(file);
    try {
      const unread = unreadPackage(zip);
      if (unread) throw new PageError('format', file.path, `this is ${unread.name}`, unread.remedy);
      yield* isWord(zip) ? readWord(file, zip) : readEntries(file, zip, read);
    } finally {
      zip.close();
    }
  },
});
