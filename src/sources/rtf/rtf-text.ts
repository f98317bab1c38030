/**
 * RTF's bytes → its text. The libraries for it have not been kept for years, take Latin for granted, or stop at what
 * real documents have; what has to be known for the text alone is little: groups, code pages, what is no text.
 */
import { PageError } from '../page-error.ts';
import { RtfReader } from './reader.ts';
import { tokensOf } from './tokens.ts';

/** Groups in each other; writers nest some dozens. */
const DEEPEST = 1_000;

export interface RtfText {
  readonly text: string;
  readonly notes: string;
  readonly comments: string;
}

/** Lines without white space at their ends, as the last cell of a row leaves it, and without empty ones. */
const tidy = (text: string): string =>
  text
    .toWellFormed()
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');

/**
 * Reads a document.
 * @throws PageError when it breaks off, or has more than `limit` characters
 */
export function rtfText(bytes: Uint8Array, path: string, limit: number): RtfText {
  const reader = new RtfReader();
  const { written } = reader;
  let ended = false;
  for (const token of tokensOf(bytes)) {
    reader.take(token);
    if (reader.depth > DEEPEST)
      throw new PageError('broken', path, 'this RTF is broken (too many groups in each other)', 'Save it anew');
    if (Object.values(written).reduce((sum, { length }) => sum + length, 0) > limit)
      throw new PageError(
        'too-large',
        path,
        `its text has more than ${limit.toLocaleString('en')} characters`,
        'Split it into pages',
      );
    ended = reader.depth === 0;
    if (ended) break;
  }
  if (!ended) throw new PageError('broken', path, 'this RTF breaks off', 'Save it anew');
  return { text: tidy(`${written.text}\n${written.box}`), notes: tidy(written.note), comments: tidy(written.comment) };
}
