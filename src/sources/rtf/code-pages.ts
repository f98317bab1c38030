/** The numbers by which RTF names character sets → the tables that decode them. */

const TABLES: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1250, 'windows-1250'],
  [1251, 'windows-1251'],
  [1252, 'windows-1252'],
  [1253, 'windows-1253'],
  [1254, 'windows-1254'],
  [1255, 'windows-1255'],
  [1256, 'windows-1256'],
  [1257, 'windows-1257'],
  [1258, 'windows-1258'],
  [10000, 'macintosh'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
]);

/** Of a font, `\fcharset`; a font of the usual set says nothing, so that the document's code page holds. */
const CODE_PAGES: ReadonlyMap<number, number> = new Map([
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

export const codePageOf = (charset: number | null): number | null => CODE_PAGES.get(charset ?? -1) ?? null;

/** Bytes in a code page → text; a document that names none is taken for Chinese where that can be. */
export function decodeIn(codePage: number | null, bytes: Uint8Array): string {
  const table = TABLES.get(codePage ?? -1);
  if (table) return new TextDecoder(table).decode(bytes);
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
