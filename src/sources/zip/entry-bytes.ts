/** An entry of a ZIP archive → its bytes, no more than it says, or why it is not unpacked. */
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import type { Inside } from '../format.ts';
import { spend, swollen } from '../inside.ts';
import { PageError } from '../page-error.ts';

/** The largest entry, in bytes unpacked. */
export const ENTRY_LIMIT = 50_000_000;

/** Why an entry is not unpacked, told by what the archive says of it. */
export function entryFault(entry: Entry, path: string): PageError | null {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (entry.isEncrypted()) return new PageError('format', path, 'a password protects this entry', 'Unpack it and give the file');
  if (!entry.canDecodeFileData())
    return new PageError(
      'format',
      path,
      `it is packed by method ${entry.compressionMethod}`,
      'Pack it by the usual one (deflate)',
    );
  if (size > ENTRY_LIMIT)
    return new PageError('too-large', path, `it unpacks to more than ${ENTRY_LIMIT.toLocaleString('en')} bytes`, 'Split it');
  return swollen(size, packed, path);
}

/**
 * The bytes of an entry.
 * @throws PageError when they are not what the archive says, or there is no room for them
 */
export async function* entryBytes(zip: ZipFile, entry: Entry, path: string, { room }: Inside): AsyncGenerator<Uint8Array> {
  const broken = (what: string) => new PageError('broken', path, `this entry is broken (${what})`, 'Pack it anew');
  let length = 0;
  let checksum = 0;
  try {
    const chunks: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > entry.uncompressedSize) throw broken('it is larger than the archive says');
      spend(room, chunk.length, path);
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw !(error instanceof Error) || error instanceof PageError || 'syscall' in error ? error : broken(error.message);
  }
  if (length < entry.uncompressedSize) throw broken('it breaks off');
  if (checksum !== entry.crc32) throw broken('its checksum is wrong');
}
