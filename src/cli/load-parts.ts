/** A file → its parts, each with what path and command line say of it; what can't be read is a line for the user. */
import { createReadStream } from 'node:fs';
import { type SaidOfAll, withDefaults } from '../sources/defaults.ts';
import type { SourceFile } from '../sources/format.ts';
import { PageError } from '../sources/page-error.ts';
import type { Part } from '../sources/part.ts';
import { readSource } from '../sources/read-source.ts';
import { type PageFile, unreadable } from './find-pages.ts';

/** A part, or why there is none, in one line for the user. */
export type Loaded = Part | { problem: string };

const sourceOf = ({ path, source }: PageFile): SourceFile => ({
  name: source,
  path,
  bytes: () => (path === '-' ? process.stdin : createReadStream(path)),
});

/** A fault of the file itself, in words. */
const problemOf = (path: string, error: unknown): string =>
  error instanceof PageError ? error.message : (unreadable(path, error).problems[0]?.message ?? path);

/** The parts of a file, one after another, and a problem for each record or file that can't be read. */
export async function* loadParts(file: PageFile, said: SaidOfAll): AsyncIterable<Loaded> {
  try {
    for await (const item of readSource(sourceOf(file)))
      yield item instanceof PageError ? { problem: item.message } : withDefaults(item, `${file.path}/${item.source}`, said);
  } catch (error) {
    yield { problem: problemOf(file.path, error) };
  }
}
