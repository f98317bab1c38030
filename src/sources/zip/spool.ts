/** A ZIP archive's bytes → a temporary file that can be read anywhere, since the archive's directory stands at its end. */
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import type { SourceFile } from '../format.ts';
import { PageError } from '../page-error.ts';

/** The largest archive, in bytes as it is packed. */
const PACKED_LIMIT = 500_000_000;
const PIECE = 64 * 1024;

/** Reads anywhere in a file. Numbers in a broken archive may point anywhere: what lies beyond the end is an error, no crash. */
export class Spool extends RandomAccessReader {
  readonly size: number;
  readonly #handle: FileHandle;

  constructor(handle: FileHandle, size: number) {
    super();
    this.#handle = handle;
    this.size = size;
  }

  #holds(start: number, end: number): boolean {
    return Number.isSafeInteger(start) && start >= 0 && start <= end && end <= this.size;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    if (!this.#holds(start, end)) return Readable.from([]);
    return Readable.from(this.#pieces(start, end), { objectMode: false });
  }

  /** Node's own stream of a part of a file closes the file when it is destroyed. */
  async *#pieces(start: number, end: number): AsyncGenerator<Uint8Array> {
    for (let at = start; at < end; ) {
      const length = Math.min(PIECE, end - at);
      const { bytesRead, buffer } = await this.#handle.read(Buffer.allocUnsafe(length), 0, length, at);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
      at += bytesRead;
    }
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, callback: (error: Error | null) => void): void {
    if (!this.#holds(position, position + length)) setImmediate(callback, new Error('it points beyond its end'));
    else this.#handle.read(buffer, offset, length, position).then(() => callback(null), callback);
  }

  override close(callback: (error: Error | null) => void): void {
    this.#handle.close().then(() => callback(null), callback);
  }
}

/**
 * Puts a file's bytes where they can be read anywhere. The file loses its name at once, so that nothing stays behind.
 * @throws PageError when there are too many
 */
export async function spool(file: SourceFile): Promise<Spool> {
  const path = join(tmpdir(), `pressgraph-${randomUUID()}`);
  const handle = await open(path, 'wx+', 0o600);
  try {
    await unlink(path);
    let size = 0;
    for await (const chunk of file.bytes()) {
      size += chunk.length;
      if (size > PACKED_LIMIT)
        throw new PageError('too-large', file.path, `it has more than ${PACKED_LIMIT.toLocaleString('en')} bytes`, 'Split it');
      await handle.writeFile(chunk);
    }
    return new Spool(handle, size);
  } catch (error) {
    await handle.close();
    throw error;
  }
}
