/** gzip: one file, packed; read as what it is unpacked. */
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Format, type Inside, type ReadFile, type SourceFile, startsWith } from '../format.ts';
import { insideOf, spend, swollen } from '../inside.ts';
import { PageError } from '../page-error.ts';

async function* unpack(file: SourceFile, { room }: Inside): AsyncGenerator<Uint8Array> {
  let taken = 0;
  let given = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of file.bytes()) {
      taken += chunk.length;
      yield chunk;
    }
  }
  // What goes wrong with the bytes comes to whoever reads the chunks.
  const chunks: AsyncIterable<Buffer> = pipeline(Readable.from(counted()), createGunzip(), () => {});
  try {
    for await (const chunk of chunks) {
      spend(room, chunk.length, file.path);
      given += chunk.length;
      const bomb = swollen(given, taken, file.path);
      if (bomb) throw bomb;
      yield chunk;
    }
  } catch (error) {
    // zlib's own faults have a code and no system call; what went wrong before is passed on.
    if (!(error instanceof Error) || error instanceof PageError || 'syscall' in error) throw error;
    throw new PageError('broken', file.path, `this gzip data is broken (${error.message})`, 'Pack it anew');
  }
}

/** @param read what reads the file inside */
export const gzipOf = (read: ReadFile): Format => ({
  name: 'gzip',
  tells: ({ bytes }) => startsWith(bytes, '\u001f\u008b\u0008'),
  async *read(file) {
    const inside = insideOf(file);
    yield* read({ ...file, inside, bytes: () => unpack(file, inside) });
  },
});
