/** A Word document's archive → the tree of its paragraphs and tables, as mammoth reads them. */
import type { SourceFile } from '../format.ts';
import { PageError } from '../page-error.ts';
import { entryBytes, entryFault } from '../zip/entry-bytes.ts';
import type { Zip } from '../zip/open-zip.ts';
import { wordXml } from './word-xml.ts';

/** The largest document, in bytes as it is packed. */
const PACKED_LIMIT = 50_000_000;
/** The most XML of a document: its text is a small part of it, and a parsed tree takes a hundred times the room. */
const XML_LIMIT = 10_000_000;

/** What is used of mammoth's elements; they are not in its types. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  /** Of a text. */
  readonly value?: string;
  /** Of a paragraph. */
  readonly styleName?: string | null;
  readonly alignment?: string | null;
  /** Of a run. */
  readonly isBold?: boolean;
  readonly fontSize?: number | null;
  /** Of a cell. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Of a document. */
  readonly notes?: { resolve(reference: WordNode): { readonly body: readonly WordNode[] } | undefined };
  readonly comments?: readonly { readonly body: readonly WordNode[] }[];
}

const tooLarge = (path: string, bytes: number) =>
  new PageError('too-large', path, `${bytes.toLocaleString('en')} bytes are more than a page takes`, 'Split it');

/** What mammoth asks of an archive. Ours is unpacked under our limits, and only what is asked for: images never are. */
function archiveOf(file: SourceFile, zip: Zip) {
  if (zip.size > PACKED_LIMIT) throw tooLarge(file.path, zip.size);
  const entries = new Map(zip.entries.map(({ name, entry }) => [name, entry]));
  const room = { bytes: XML_LIMIT };
  return {
    exists: (name: string): boolean => entries.has(name),
    async read(name: string): Promise<string> {
      const path = `${file.path}/${name}`;
      const entry = entries.get(name);
      if (!entry) throw new PageError('broken', file.path, `${name} is not in this Word document`, 'Save it anew as .docx');
      const fault = entryFault(entry, path);
      if (fault) throw fault;
      if (entry.uncompressedSize > room.bytes) throw tooLarge(path, entry.uncompressedSize);
      const chunks: Uint8Array[] = [];
      for await (const chunk of entryBytes(zip.file, entry, path, { depth: 0, room })) chunks.push(chunk);
      return wordXml(new TextDecoder('utf-8').decode(Buffer.concat(chunks)), path);
    },
  };
}

/**
 * Reads a Word document.
 * @throws PageError when it is broken or too large
 */
export async function wordTree(file: SourceFile, zip: Zip): Promise<WordNode> {
  // Loaded when the first document comes: it takes longer than all else that is loaded to tell a format.
  const { default: mammoth } = await import('mammoth');
  let tree: WordNode | undefined;
  // An archive may be given opened beside an empty path, which mammoth's types do not say.
  const input = { path: '', file: archiveOf(file, zip) };
  try {
    await mammoth.convertToHtml(input, {
      includeEmbeddedStyleMap: false,
      transformDocument: (document: WordNode) => {
        tree = document;
        return { ...document, children: [], comments: [] };
      },
    });
  } catch (error) {
    if (error instanceof PageError || !(error instanceof Error)) throw error;
    const what = error.message.replace(/\s+/g, ' ').slice(0, 200);
    throw new PageError('broken', file.path, `this Word document is broken (${what})`, 'Save it anew as .docx');
  }
  if (!tree) throw new PageError('broken', file.path, 'no text is in this Word document', 'Save it anew as .docx');
  return tree;
}
