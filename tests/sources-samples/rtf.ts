/** RTF made by hand, in the forms that Word, WPS and older writers give Chinese. */
import { inTable } from './in-table.ts';

/** Each byte above ASCII as `\'xx`. */
export const quoted = (text: string, codePage: 'gbk' | 'big5' = 'gbk'): string =>
  [...inTable(codePage, text)].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\'${byte.toString(16)}`)).join('');

/** Each sign as `\uN?`, negative above 32767 as Word writes it. */
export const unicode = (text: string): string =>
  [...text]
    .flatMap((sign) => Array.from({ length: sign.length }, (_, at) => `\\u${(sign.charCodeAt(at) << 16) >> 16}?`))
    .join('');

/** A document in code page 936. */
export const rtf = (body: string, fonts = '{\\f0\\fnil\\fcharset134 SimSun;}{\\f1\\fswiss\\fcharset0 Arial;}'): Buffer =>
  Buffer.from(
    `{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl${fonts}}\r\n{\\colortbl;\\red0\\green0\\blue0;}{\\*\\generator Riched20 10.0;}\\viewkind4\\uc1\\pard\\f0 ${body}}\r\n`,
    'latin1',
  );
