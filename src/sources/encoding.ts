/** The encoding of a text by its bytes: its mark, what it says of itself, or what it can be and nothing else. */

/** As `TextDecoder` calls them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

const NAMED: Record<string, Encoding> = {
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gb231280: 'gb18030',
  gbk: 'gb18030',
  xgbk: 'gb18030',
  cp936: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  big5hkscs: 'big5',
  cp950: 'big5',
};

/** `<meta charset="gbk">`, `content="text/html; charset=gb2312"`, `<?xml version="1.0" encoding="Big5"?>`. */
const DECLARED = [
  /^\s{0,20}<\?xml[^>]{1,200}?encoding\s{0,5}=\s{0,5}["']([\w-]{3,20})/i,
  /<meta[^>]{1,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{3,20})/i,
];

/** What the text says of its encoding within its first bytes; null where it says nothing or a name we do not know. */
function declaredIn(bytes: Uint8Array): Encoding | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const name = DECLARED.map((form) => form.exec(head)?.[1]).find((found) => found !== undefined);
  return NAMED[(name ?? '').toLowerCase().replace(/[-_]/g, '')] ?? null;
}

/** UTF-8 cut off within its last sign, or with a byte lost: by another table hardly any sign would be sound. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 100_000));
  const broken = text.split('\ufffd').length - 1;
  const sound = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return broken > 0 && sound >= 8 && broken * 40 <= sound;
}

/** The text in that encoding; null where it is none. `cut` where the bytes may break off within a sign. */
export function decodeAs(encoding: Encoding, bytes: Uint8Array, cut = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return null;
  }
}

/** Share of characters a Chinese page is made of; text decoded by the wrong table falls far below. */
function plausible(text: string | null): boolean {
  const sample = (text ?? '').slice(0, 20_000);
  const usual =
    sample.match(/[\t\n\r\u0020-\u007e\u00a0\u00b7\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return sample !== '' && usual >= sample.length * 0.9;
}

const MARKS: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const markedAs = (bytes: Uint8Array): Encoding | null =>
  MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;

/** UTF-16 without a mark: line ends and digits leave zeros, and only one order of its bytes gives text (一 leaves a zero in the other place). */
function utf16In(bytes: Uint8Array): Encoding | null {
  if (bytes.indexOf(0) < 0) return null;
  const sample = bytes.subarray(0, 65_536);
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => plausible(decodeAs(encoding, sample, true))) ?? null;
}

/** How many of the first signs of two bytes end below 0xA1: hardly any of GB2312's do, and a good third of Big5's. */
function lowEndings(bytes: Uint8Array): number {
  let signs = 0;
  let low = 0;
  for (let at = 0; at + 1 < Math.min(bytes.length, 20_000); at++) {
    if ((bytes[at] as number) < 0x81) continue;
    signs++;
    if ((bytes[++at] as number) < 0xa1) low++;
  }
  return signs < 20 ? 0 : low / signs;
}

/** Tables that a text which is no UTF-8 may be written by, the likelier first. */
function tables(bytes: Uint8Array, declared: Encoding | null): Encoding[] {
  if (declared === 'big5' || declared === 'gb18030') return [declared, declared === 'big5' ? 'gb18030' : 'big5'];
  return lowEndings(bytes) > 0.15 ? ['big5', 'gb18030'] : ['gb18030'];
}

/**
 * The encoding of a text: null where none can be told.
 * A page that says one thing and is another is what its bytes are: hardly any text by another table is UTF-8 as well.
 */
export function encodingOf(bytes: Uint8Array, cut = false): Encoding | null {
  const sure = markedAs(bytes) ?? utf16In(bytes);
  if (sure) return sure;
  const utf8 = decodeAs('utf-8', bytes, cut);
  const declared = declaredIn(bytes);
  if (utf8 !== null && (declared === null || declared === 'utf-8' || plausible(utf8))) return 'utf-8';
  if (utf8 === null && isBrokenUtf8(bytes)) return 'utf-8';
  const table = tables(bytes, declared).find((name) =>
    plausible(decodeAs(name, bytes, cut) ?? (name === declared ? decodeLoosely(name, bytes) : null)),
  );
  return table ?? (utf8 === null ? declared : 'utf-8');
}

/** The text but for a few signs that are broken off, as in pages pieced together by scripts; null where there are many. */
function decodeLoosely(encoding: Encoding, bytes: Uint8Array): string | null {
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  return broken <= Math.max(2, text.length / 500) ? text : null;
}

/** The text of a file in the encoding it is in, which it may say itself; null where that cannot be told or is not so. */
export function decoded(bytes: Uint8Array, encoding: Encoding | null): string | null {
  const text = encoding && decodeAs(encoding, bytes);
  return (
    text ??
    (encoding !== null && (encoding === 'utf-8' || encoding === declaredIn(bytes)) ? decodeLoosely(encoding, bytes) : null)
  );
}

/** The beginning of a file as text, by which its format is told; what is no text gives signs for it. */
export const headText = (bytes: Uint8Array, whole: boolean): string =>
  new TextDecoder(encodingOf(bytes, !whole) ?? 'utf-8').decode(bytes, { stream: !whole });
