/** A page file → its text. */
import { readFileSync, statSync } from 'node:fs';
import { decodePage, PAGE_LIMIT } from '../sources/decode.ts';
import { PageError } from '../sources/page-error.ts';
import { type PageFile, unreadable } from './find-pages.ts';

/** A file that holds no page we can read; the message is one line for the user. */
export class UnreadablePage extends Error {}

/** Standard input, read no further than shows that it is too large. */
async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > PAGE_LIMIT) break;
  }
  return Buffer.concat(chunks);
}

/** The size is looked at first: a file of a gigabyte is refused unread. */
function readFile(path: string): Uint8Array {
  const { size } = statSync(path);
  if (size > PAGE_LIMIT)
    throw new PageError('too-large', path, `${size} bytes are more than ${PAGE_LIMIT}`, 'Split it into pages');
  return readFileSync(path);
}

/**
 * The text of a page file.
 * @throws UnreadablePage saying in one line which file, what is wrong and what to do
 */
export async function loadPage({ path }: PageFile): Promise<string> {
  try {
    return decodePage(path === '-' ? await readInput() : readFile(path), path);
  } catch (error) {
    const message = error instanceof PageError ? error.message : unreadable(path, error).problems[0]?.message;
    throw new UnreadablePage(message);
  }
}
