/** Word's .docx. */
import type { Item, SourceFile } from '../format.ts';
import type { Zip } from '../zip/open-zip.ts';
export async function* readWord(_file: SourceFile, _zip: Zip): AsyncIterable<Item> {}
