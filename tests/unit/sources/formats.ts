/** Reads bytes as a file of any format and shows its parts as people see them. */
import type { SourceFile } from '../../../src/sources/format.ts';
import { PageError } from '../../../src/sources/page-error.ts';
import type { Part, Span } from '../../../src/sources/part.ts';
import { readSource } from '../../../src/sources/read-source.ts';

/** A file of these bytes, given in pieces as a stream would. */
export function fileOf(content: string | Uint8Array, name = 'a.html'): SourceFile {
  const bytes = Buffer.from(content as string);
  return {
    name,
    path: name,
    async *bytes() {
      for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000);
    },
  };
}

/** All parts, and what was wrong with others or with the whole. */
export async function readAll(content: string | Uint8Array, name?: string): Promise<{ parts: Part[]; errors: PageError[] }> {
  const parts: Part[] = [];
  const errors: PageError[] = [];
  try {
    for await (const item of readSource(fileOf(content, name))) item instanceof PageError ? errors.push(item) : parts.push(item);
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    errors.push(error);
  }
  return { parts, errors };
}

/** A part with its spans cut out of its text. */
export function shown({ source, text, given }: Part) {
  const cut = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
  const articles = given.articles?.map(({ headline, kicker, subtitle, body, known }) => ({
    headline: cut(headline).join(''),
    kicker: cut(kicker).join(''),
    subtitle: cut(subtitle).join(''),
    body: cut(body),
    known,
  }));
  return { source, text, page: given.page, article: articles?.[0], articles, aside: cut(given.aside), reasons: given.reasons };
}

/** The first part of what is read. */
export async function firstOf(content: string | Uint8Array, name?: string) {
  const { parts, errors } = await readAll(content, name);
  if (!parts[0]) throw errors[0] ?? new Error('no part');
  return shown(parts[0]);
}

/** CPU time in ms since this process began: others on the machine do not count. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
