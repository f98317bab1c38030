/** A page's bytes → its text: UTF-8 (with or without byte order mark) or GB18030, well-formed. */
import { PageError } from './page-error.ts';

/** The largest page that is read, in bytes. */
export const PAGE_LIMIT = 2_000_000;

const SIGNATURES: [string, string, string][] = [
  ['%PDF', 'a PDF file', 'Take its text out first, as with `pdftotext -layout`'],
  ['PK\u0003\u0004', 'a ZIP archive (as .docx is)', 'Take its text out first'],
  ['\u0089PNG', 'a PNG image', 'Read its text with OCR first'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image', 'Read its text with OCR first'],
  ['\u001f\u008b', 'gzip data', 'Unpack it first'],
  ['\u00ff\u00fe', 'text in UTF-16', 'Save it as UTF-8 or GB18030'],
  ['\u00fe\u00ff', 'text in UTF-16', 'Save it as UTF-8 or GB18030'],
];

/** Binary formats are told by their first bytes, so that the message can name them. */
function refuseKnown(bytes: Uint8Array, source: string): void {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) throw new PageError(known[1].includes('UTF-16') ? 'encoding' : 'binary', source, `this is ${known[1]}`, known[2]);
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new PageError('binary', source, `byte ${nul} is 0, so this is no text`, 'Give the text of the page');
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Share of characters a Chinese page is made of; text decoded by the wrong table falls far below. */
function plausible(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const usual = sample.match(/[\t\n\r\u0020-\u007e\u00b7\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return usual >= sample.length * 0.9;
}

/** Characters that no text has: all of `Cc` but tabs, line ends and form feeds. */
const CONTROL = /(?![\t\n\r\f])\p{Cc}/gu;

function refuseUnreadable(text: string, source: string): void {
  if (text.trim() === '') throw new PageError('empty', source, 'the page is empty', 'Give a page that has text');
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > Math.max(8, text.length * 0.01))
    throw new PageError('not-text', source, `${controls} control characters stand in it`, 'Give the text of the page');
  if (!/\p{L}/u.test(text)) throw new PageError('not-text', source, 'no letter stands in it', 'Give the text of the page');
}

/**
 * Decodes a page.
 * @throws PageError when the bytes are empty, binary, no text, in another encoding, or more than 2 MB.
 */
export function decodePage(bytes: Uint8Array, source: string): string {
  if (bytes.length > PAGE_LIMIT)
    throw new PageError('too-large', source, `${bytes.length} bytes are more than ${PAGE_LIMIT}`, 'Split it into pages');
  if (bytes.length === 0) throw new PageError('empty', source, 'the page is empty', 'Give a page that has text');
  refuseKnown(bytes, source);
  const utf8 = decodeAs('utf-8', bytes);
  const text = utf8 ?? decodeAs('gb18030', bytes);
  if (text === null || (utf8 === null && !plausible(text)))
    throw new PageError('encoding', source, 'this is neither UTF-8 nor GB18030', 'Save it as UTF-8');
  refuseUnreadable(text, source);
  return text.toWellFormed();
}
