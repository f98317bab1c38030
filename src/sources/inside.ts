/** How deep archives may lie in each other, and how much all of them may unpack to. */
import type { Inside, SourceFile } from './format.ts';
import { PageError } from './page-error.ts';

const DEPTH_LIMIT = 3;
/** What an archive, with the archives in it, may unpack to, in bytes. */
const UNPACKED_LIMIT = 500_000_000;
/** Text, tables and pages packed by the usual programs stay far below; runs of one letter come to a thousand. */
const RATIO_LIMIT = 200;
/** What unpacks to less is no bomb, however little it was. */
const RATIO_FROM = 1_000_000;

/** What is wrong with something that unpacks to so much more than it was; null when nothing is. */
export const swollen = (unpacked: number, packed: number, path: string): PageError | null =>
  unpacked > RATIO_FROM && unpacked > packed * RATIO_LIMIT
    ? new PageError('too-large', path, `it unpacks to ${RATIO_LIMIT} times its size, as no text does`, 'Give the text itself')
    : null;

/**
 * Where the entries of an archive lie.
 * @throws PageError when it lies too deep itself
 */
export function insideOf(file: SourceFile): Inside {
  const depth = (file.inside?.depth ?? 0) + 1;
  if (depth > DEPTH_LIMIT)
    throw new PageError('too-large', file.path, `it lies in ${DEPTH_LIMIT} archives already`, 'Unpack the outer ones');
  return { depth, room: file.inside?.room ?? { bytes: UNPACKED_LIMIT } };
}

/**
 * Counts bytes that have been, or would be, unpacked.
 * @throws PageError when there is no room for them
 */
export function spend(room: Inside['room'], bytes: number, path: string): void {
  if (bytes > room.bytes)
    throw new PageError('too-large', path, `it unpacks to more than ${UNPACKED_LIMIT.toLocaleString('en')} bytes`, 'Split it');
  room.bytes -= bytes;
}
