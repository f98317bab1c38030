/** Formats that are known and not read: each is told by its signature, and refused in a line that says what to do. */
import { type Format, type Head, startsWith } from '../format.ts';
import { PageError } from '../page-error.ts';

const OCR = 'Read its text with OCR first';
const WRITE_DOWN = 'Write down what is said first';
const UNPACK = 'Unpack it, or pack the files as ZIP';

/** What it is, what to do, and the bytes that tell it, each with its place. */
type Refused = readonly [name: string, remedy: string, ...signs: (readonly [at: number, signature: string])[]];

const SIGNED: readonly Refused[] = [
  ['a PNG image', OCR, [0, '\u0089PNG']],
  ['a JPEG image', OCR, [0, '\u00ff\u00d8\u00ff']],
  ['a GIF image', OCR, [0, 'GIF87a']],
  ['a GIF image', OCR, [0, 'GIF89a']],
  ['a TIFF image', OCR, [0, 'II*\u0000']],
  ['a TIFF image', OCR, [0, 'MM\u0000*']],
  ['a WebP image', OCR, [0, 'RIFF'], [8, 'WEBP']],
  ['a BMP image', OCR, [0, 'BM'], [6, '\u0000\u0000\u0000\u0000']],
  ['a HEIC image', OCR, [0, '\u0000\u0000'], [4, 'ftyphei']],
  ['a HEIC image', OCR, [0, '\u0000\u0000'], [4, 'ftypmif']],
  ['an AVIF image', OCR, [0, '\u0000\u0000'], [4, 'ftypavif']],
  ['a DjVu scan', OCR, [0, 'AT&TFORM']],
  ['a WAV recording', WRITE_DOWN, [0, 'RIFF'], [8, 'WAVE']],
  ['an AVI video', WRITE_DOWN, [0, 'RIFF'], [8, 'AVI ']],
  ['an MP3 recording', WRITE_DOWN, [0, 'ID3\u0002']],
  ['an MP3 recording', WRITE_DOWN, [0, 'ID3\u0003']],
  ['an MP3 recording', WRITE_DOWN, [0, 'ID3\u0004']],
  ['an MP3 recording', WRITE_DOWN, [0, '\u00ff\u00fb']],
  ['an MP3 recording', WRITE_DOWN, [0, '\u00ff\u00f3']],
  ['an Ogg recording', WRITE_DOWN, [0, 'OggS\u0000']],
  ['a FLAC recording', WRITE_DOWN, [0, 'fLaC'], [5, '\u0000\u0000']],
  ['an AMR recording', WRITE_DOWN, [0, '#!AMR']],
  ['an MP4 recording', WRITE_DOWN, [0, '\u0000\u0000'], [4, 'ftyp']],
  ['a Matroska or WebM video', WRITE_DOWN, [0, '\u001a\u0045\u00df\u00a3']],
  ['a Windows Media recording', WRITE_DOWN, [0, '\u0030\u0026\u00b2\u0075\u008e\u0066\u00cf\u0011']],
  ['a 7z archive', UNPACK, [0, '7z\u00bc\u00af\u0027\u001c']],
  ['a RAR archive', UNPACK, [0, 'Rar!\u001a\u0007']],
  ['a tar archive', UNPACK, [257, 'ustar']],
  ['bzip2 data', UNPACK, [0, 'BZh'], [4, '1AY&SY']],
  ['xz data', UNPACK, [0, '\u00fd7zXZ\u0000']],
  ['Zstandard data', UNPACK, [0, '\u0028\u00b5\u002f\u00fd']],
  ['a PostScript file', 'Convert it to PDF', [0, '%!PS-Adobe']],
];

/** What Office wrote before 2007, and what it writes when a password protects a file. */
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

/** The names of streams in it, which tell what it is where they stand in the file's beginning. */
const OLE_KINDS: readonly (readonly [stream: string, name: string, remedy: string])[] = [
  ['EncryptedPackage', 'an Office document that a password protects', 'Save it without a password'],
  ['WordDocument', 'a Word document of the old kind (.doc)', 'Save it as .docx'],
  ['Workbook', 'an Excel workbook of the old kind (.xls)', 'Save its sheets as CSV'],
  ['PowerPoint Document', 'PowerPoint slides of the old kind (.ppt)', 'Save their outline as text'],
];

const OLD_OFFICE = ['an Office document of the old kind (.doc, .xls, .ppt)', 'Save it as .docx, a table as CSV'] as const;

/** Those that are text, told by what stands in their heads. */
const WRITTEN: readonly (readonly [name: string, remedy: string, sign: RegExp])[] = [
  ['a web archive (.mht)', 'Save the page as HTML', /^[\w-]{1,40}:[\s\S]{0,2000}?\bContent-Type:\s{0,5}multipart\/related/i],
  [
    'an Office document saved as XML',
    'Save it as .docx, a table as CSV',
    /^\s{0,9}<\?xml[^>]{0,200}>\s{0,9}<\?mso-application\b/i,
  ],
];

const refused = (name: string, remedy: string, tells: Format['tells']): Format => ({
  name,
  tells,
  // biome-ignore lint/correctness/useYield: nothing of it is read
  async *read(file) {
    throw new PageError('format', file.path, `this is ${name}`, remedy);
  },
});

const holds = ({ bytes }: Head, stream: string): boolean => Buffer.from(bytes).includes(Buffer.from(stream, 'utf16le'));

/** In the order in which they are asked. */
export const REFUSED: readonly Format[] = [
  ...SIGNED.map(([name, remedy, ...signs]) =>
    refused(name, remedy, ({ bytes }) => signs.every(([at, signature]) => startsWith(bytes, signature, at))),
  ),
  ...OLE_KINDS.map(([stream, name, remedy]) =>
    refused(name, remedy, (head) => startsWith(head.bytes, OLE) && holds(head, stream)),
  ),
  ...WRITTEN.map(([name, remedy, sign]) => refused(name, remedy, ({ text }) => sign.test(text.slice(0, 4_000)))),
  refused(...OLD_OFFICE, ({ bytes }) => startsWith(bytes, OLE)),
];
