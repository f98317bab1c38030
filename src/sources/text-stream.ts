/** A file's bytes → its text piece by piece, and its lines, so that a file of any size is read in little memory. */
import { encodingOf } from './encoding.ts';
import type { SourceFile } from './format.ts';
import { PageError } from './page-error.ts';

/**
 * A file's text in pieces, without a byte order mark; bytes that are no text become U+FFFD, so that one costs no more than its record.
 * @throws PageError when the first bytes are of no encoding that is read
 */
export async function* textOf(file: SourceFile): AsyncIterable<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of file.bytes()) {
    const encoding: string | null = decoder ? null : encodingOf(chunk, true);
    if (!decoder && !encoding) throw new PageError('encoding', file.path, 'its encoding can’t be told', 'Save it as UTF-8');
    if (encoding) decoder = new TextDecoder(encoding);
    if (decoder) yield decoder.decode(chunk, { stream: true }).toWellFormed();
  }
  if (decoder) yield decoder.decode();
}

/** A line of a text, from 1; null for one longer than the limit, which is skipped. */
export interface NumberedLine {
  number: number;
  text: string | null;
}

/** A text's lines that are not blank. */
export async function* linesOf(pieces: AsyncIterable<string>, longest: number): AsyncIterable<NumberedLine> {
  let number = 1;
  let rest = '';
  let tooLong = false;
  for await (const piece of pieces) {
    const lines: string[] = (tooLong ? piece : rest + piece).split('\n');
    for (const line of lines.slice(0, -1)) {
      if (tooLong) yield { number, text: null };
      else if (line.trim() !== '') yield { number, text: line.trim() };
      tooLong = false;
      number += 1;
    }
    const last: string = lines.at(-1) ?? '';
    tooLong ||= last.length > longest;
    rest = tooLong ? '' : last;
  }
  if (tooLong) yield { number, text: null };
  else if (rest.trim() !== '') yield { number, text: rest.trim() };
}
