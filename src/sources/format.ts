/** What a format is: how its content is told, and its bytes → parts. */
import { PageError } from './page-error.ts';
import type { Part } from './part.ts';

/** The archives that an entry lies in, taken together. */
export interface Inside {
  /** How many lie around each other. */
  readonly depth: number;
  /** How many bytes may still be unpacked of the outermost; all that lies in it counts down. */
  readonly room: { bytes: number };
}

/** A file, an entry of an archive, or standard input. */
export interface SourceFile {
  /** Its name in the graph: relative to what was given. */
  readonly name: string;
  /** How messages call it. */
  readonly path: string;
  /** Its bytes, from the first; may be asked for once. */
  bytes(): AsyncIterable<Uint8Array>;
  /** Absent for what lies in no archive. */
  readonly inside?: Inside;
}

/** The first bytes of a file, by which its format is told. */
export interface Head {
  readonly bytes: Uint8Array;
  /** The same as text, without a byte order mark, in the encoding that was told; what is no text gives signs for it. */
  readonly text: string;
  /** Whether the file ends within them. */
  readonly whole: boolean;
}

/** A part, or what is wrong with one record: the others go on. */
export type Item = Part | PageError;

/** Reads a file of any format: what archives are given, to read what lies in them. */
export type ReadFile = (file: SourceFile) => AsyncIterable<Item>;

/** A format of files. */
export interface Format {
  /** As people call it: JSON Lines, PDF. */
  readonly name: string;
  /** Told by content alone. */
  tells(head: Head): boolean;
  /** @throws PageError when nothing of the file can be read */
  read(file: SourceFile, head: Head): AsyncIterable<Item>;
}

/** Whether bytes begin with a signature, or have it elsewhere; each of its letters, up to U+00FF, stands for a byte. */
export const startsWith = (bytes: Uint8Array, signature: string, at = 0): boolean =>
  bytes.length >= at + signature.length && [...signature].every((letter, step) => bytes[at + step] === letter.charCodeAt(0));

/**
 * All bytes of a file.
 * @throws PageError when there are more than `limit`
 */
export async function wholeFile(file: SourceFile, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.bytes()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit)
      throw new PageError('too-large', file.path, `it has more than ${limit.toLocaleString('en')} bytes`, 'Split it');
  }
  return Buffer.concat(chunks, length);
}
