/** A page's bytes → its text, well-formed: UTF-8, UTF-16, GB18030 or Big5. */
import { decoded, encodingOf } from './encoding.ts';
import { PageError } from './page-error.ts';

/** The largest page that is read, in bytes. */
export const PAGE_LIMIT = 2_000_000;

function refuseZeros(bytes: Uint8Array, source: string): void {
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new PageError('binary', source, `byte ${nul} is 0, so this is no text`, 'Give the text of the page');
}

/** Characters that no text has: all of `Cc` but tabs, line ends and form feeds. */
const CONTROL = /(?![\t\n\r\f])\p{Cc}/gu;

/** @throws PageError when a text is empty or no text */
export function refuseUnreadable(text: string, source: string): void {
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
  const encoding = encodingOf(bytes);
  if (!encoding?.startsWith('utf-16')) refuseZeros(bytes, source);
  const text = decoded(bytes, encoding);
  if (text === null)
    throw new PageError('encoding', source, 'this is neither UTF-8 nor UTF-16, GB18030 or Big5', 'Save it as UTF-8');
  refuseUnreadable(text, source);
  return text.toWellFormed();
}
