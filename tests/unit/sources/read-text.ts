/** Bytes or text as a file → its parts and the problems of its records, for tests. */
import type { SourceFile } from '../../../src/sources/format.ts';
import { PageError } from '../../../src/sources/page-error.ts';
import type { Part } from '../../../src/sources/part.ts';
import { readSource } from '../../../src/sources/read-source.ts';

/** A file of these bytes, in pieces of `size` bytes. */
export function fileOf(name: string, content: string | Uint8Array, size = 65_536): SourceFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    name,
    path: name,
    async *bytes() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

/** What reading the file gives; a refusal of the whole file is the last problem. */
export async function readAll(file: SourceFile): Promise<{ parts: Part[]; problems: string[] }> {
  const parts: Part[] = [];
  const problems: string[] = [];
  try {
    for await (const item of readSource(file)) {
      if (item instanceof PageError) problems.push(item.message);
      else parts.push(item);
    }
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    problems.push(error.message);
  }
  return { parts, problems };
}

/** Headline and body of a part's one article. */
export function articleOf({ text, given }: Part): { headline: string; body: string[] } {
  const [article] = given.articles ?? [];
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return { headline: (article?.headline ?? []).map(words).join('\n'), body: (article?.body ?? []).map(words) };
}
