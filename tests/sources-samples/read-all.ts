/** A file's bytes → all that is read of it. */
import type { Inside, Item, SourceFile } from '../../src/sources/format.ts';
import { PageError } from '../../src/sources/page-error.ts';
import type { Part } from '../../src/sources/part.ts';
import { readSource } from '../../src/sources/read-source.ts';

/** A file of that name; its bytes come in pieces, as from a disk. */
export const fileOf = (bytes: Uint8Array, name: string, piece = 60_000): SourceFile => ({
  name,
  path: `in/${name}`,
  async *bytes() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  },
});

/** All items; what ends the reading is the last. Errors that are no PageError are thrown. */
export async function readAll(bytes: Uint8Array, name = 'file', inside?: Inside): Promise<Item[]> {
  const items: Item[] = [];
  try {
    for await (const item of readSource({ ...fileOf(bytes, name), inside })) items.push(item);
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    items.push(error);
  }
  return items;
}

export const partsOf = (items: readonly Item[]): Part[] => items.flatMap((item) => (item instanceof PageError ? [] : item));

/** `code message` of each error. */
export const faultsOf = (items: readonly Item[]): string[] =>
  items.flatMap((item) => (item instanceof PageError ? `${item.code} ${item.message}` : []));
