/** Formats that are known and not read: told by their first bytes, and refused in a line that says what to do. */
import { describe, expect, test } from 'vitest';
import { faultsOf, partsOf, readAll } from '../../sources-samples/read-all.ts';

/** Bytes of letters up to U+00FF, with some more behind them. */
const bytes = (signature: string) => Buffer.concat([Buffer.from(signature, 'latin1'), Buffer.alloc(600, '\u0001')]);
/** A compound file that holds a stream of that name. */
const compound = (stream: string) =>
  Buffer.concat([bytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'), Buffer.from(stream, 'utf16le'), Buffer.alloc(100)]);

describe('a file of another kind', () => {
  test.each<[string, RegExp, Buffer]>([
    ['PNG', /a PNG image\. .+OCR/, bytes('\u0089PNG\r\n\u001a\n')],
    ['JPEG', /a JPEG image\. .+OCR/, bytes('\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF')],
    ['GIF', /a GIF image\. .+OCR/, bytes('GIF89a\u0001\u0000')],
    ['TIFF', /a TIFF image\. .+OCR/, bytes('MM\u0000*\u0000\u0000')],
    ['WebP', /a WebP image\. .+OCR/, bytes('RIFF\u0001\u0001\u0000\u0000WEBPVP8 ')],
    ['WAV', /a WAV recording\. Write/, bytes('RIFF\u0001\u0001\u0000\u0000WAVEfmt ')],
    ['MP3', /an MP3 recording\. Write/, bytes('ID3\u0003\u0000\u0000')],
    ['Ogg', /an Ogg recording\. Write/, bytes('OggS\u0000\u0002')],
    ['MP4', /an MP4 recording\. Write/, bytes('\u0000\u0000\u0000\u0020ftypisom')],
    ['7z', /a 7z archive\. .+ZIP/, bytes('7z\u00bc\u00af\u0027\u001c\u0000\u0004')],
    ['RAR', /a RAR archive\. .+ZIP/, bytes('Rar!\u001a\u0007\u0001\u0000')],
    ['.doc', /a Word document of the old kind.+Save it as \.docx/, compound('WordDocument')],
    ['.xls', /an Excel workbook of the old kind.+CSV/, compound('Workbook')],
    ['.ppt', /PowerPoint slides of the old kind.+text/, compound('PowerPoint Document')],
    ['one with a password', /that a password protects\. Save it without/, compound('EncryptedPackage')],
    [
      'MHT',
      /a web archive \(\.mht\)\. Save the page as HTML/,
      Buffer.from('From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n渠'),
    ],
    [
      'Word’s XML',
      /an Office document saved as XML\. .+docx/,
      Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument/>'),
    ],
    ['an old one that does not say which', /an Office document of the old kind/, compound('Contents')],
  ])('%s', async (_, fault, input) => {
    const faults = faultsOf(await readAll(input, 'a.txt'));
    expect(faults).toEqual([expect.stringMatching(fault)]);
    expect(faults[0]).toMatch(/^format in\/a\.txt: this is .+\. [A-Z]/);
  });

  test('a text that begins with the same letters is a text', async () => {
    const texts = [
      'BM乡的图书馆开门了。',
      'ID3标签怎样改写',
      'Rar!压缩包里有什么',
      'GIF动图走红牧区',
      'II*号渠道放水',
      'RIFF文件说明',
      'PK赛在旗里开赛',
      'Date: 渠水3月5日放水',
    ];
    for (const text of texts) expect(partsOf(await readAll(Buffer.from(text), 'a.txt')).map(({ text }) => text)).toEqual([text]);
  });
});
