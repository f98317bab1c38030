/** RTF → parts. */
import { describe, expect, test } from 'vitest';
import type { Part } from '../../../src/sources/part.ts';
import { inTable } from '../../sources-samples/in-table.ts';
import { faultsOf, partsOf, readAll } from '../../sources-samples/read-all.ts';
import { quoted, rtf, unicode } from '../../sources-samples/rtf.ts';

async function read(bytes: Uint8Array): Promise<Part> {
  const items = await readAll(bytes, 'a.rtf');
  expect(faultsOf(items)).toEqual([]);
  return partsOf(items)[0] as Part;
}
const textOf = async (body: string) => (await read(rtf(body))).text;

const LINE = '旗水务局昨日检修了北干渠的三处闸口。';
const NEXT = '镕检修由灌溉服务中心承担，投入42万元。';

describe('the text of RTF', () => {
  test('pairs of bytes in GBK, in halves of one letter and one escape as well', async () => {
    expect(await textOf(`${quoted(LINE)}\\par\r\n${quoted(NEXT)}\\par`)).toBe(`${LINE}\n${NEXT}`);
  });

  test('signs whose second byte is a letter, a brace or a backslash', async () => {
    const signs = '丂亄亅乗亊';
    const bytes = inTable('gbk', signs);
    expect([...bytes].some((byte) => byte === 0x5c || byte === 0x7b || byte === 0x7d)).toBe(true);
    expect(await textOf(quoted(signs).replace(/[\\{}](?!')/g, '\\$&'))).toBe(signs);
    const raw = [...bytes].map(
      (byte) => (byte === 0x5c || byte === 0x7b || byte === 0x7d ? '\\' : '') + String.fromCharCode(byte),
    );
    expect(await textOf(raw.join(''))).toBe(signs);
  });

  test('Unicode, with what stands for it in old readers left out', async () => {
    expect(await textOf(`${unicode(LINE)}\\par{\\uc2 \\u28192\\'c7\\'fe}\\uc0\\u27700 \\par`)).toBe(`${LINE}\n渠水`);
    expect(await textOf(`\\u-10179?\\u-8704?{\\u28192}${quoted('水')}`)).toBe('😀渠水');
  });

  test('a paragraph’s end where a writer leaves out what stands for a sign', async () => {
    expect(await textOf(`\\u28192\\par\\u27700\\par`)).toBe('渠\n水');
  });

  test('the code page of a font before that of the document', async () => {
    const fonts = '{\\f0\\fnil\\fcharset134 A;}{\\f1\\fnil\\fcharset136 B;}{\\f2\\fnil\\fcharset0 C;}';
    const body = `${quoted('渠')}{\\f1 ${quoted('縣裡', 'big5')}}{\\f2 ${quoted('水')}}\\f1 ${quoted('鄉', 'big5')}\\plain ${quoted('乡')}`;
    expect((await read(rtf(body, fonts))).text).toBe('渠縣裡水鄉乡');
  });

  test('a table of fonts without groups, and lines ended by a backslash, as macOS writes them', async () => {
    const body = `\\f1 ${quoted(LINE)}\n\\f0 \\\n\\f1 ${quoted('渠')}\n\\f0  1.\\\n`;
    expect((await read(rtf(body, '\\f0\\fswiss\\fcharset0 Helvetica;\\f1\\fnil\\fcharset134 PingFangSC-Regular;'))).text).toBe(
      `${LINE}\n渠 1.`,
    );
  });

  test('a document that names no code page is Chinese where it can be', async () => {
    expect((await read(Buffer.from(`{\\rtf1\\ansi ${quoted(LINE)}}`))).text).toBe(LINE);
  });

  test('dashes and quotation marks by word, spaces behind words not in the text', async () => {
    expect(await textOf(`\\ldblquote ${quoted('渠')}\\rdblquote\\emdash ${quoted('水')}\\tab 1\\~km`)).toBe('“渠”—水\t1\u00a0km');
  });

  test('lines, and rows of tables as cells with a tab between; a cell’s paragraphs in one line, a frame’s in theirs', async () => {
    const row = '\\trowd\\cellx1000\\cellx2000\\intbl ';
    const body = `a\\line b\\par ${row}c\\par d\\cell e\\cell\\row ${row}f\\cell\\cell\\row\\trowd\\cellx900 g\\par h\\cell\\row i`;
    expect(await textOf(body)).toBe('a\nb\nc d\te\nf\ng\nh\ni');
  });

  test('what is no text is left out: styles, pictures, running heads, instructions, what is struck out or hidden', async () => {
    const body = [
      '{\\stylesheet{\\s1 heading 1;}}{\\info{\\title T}{\\author A}}{\\header H\\par}{\\*\\unheard {\\b X} of}',
      '{\\pict\\pngblip 89504e47}{\\*\\shppict{\\pict 00}}{\\field{\\*\\fldinst HYPERLINK "u"}{\\fldrslt link}}',
      '{\\v hidden}{\\deleted gone}\\v no\\v0  {\\object{\\*\\objdata 0102}{\\result seen}}\\bin4 }}{{\\par',
    ].join('');
    expect(await textOf(`${body}{\\listtext\\tab}end`)).toBe('link seen\n\tend');
  });

  test('text that stands twice, for old readers and new ones, is read once', async () => {
    expect(await textOf(`{\\upr{old}{\\*\\ud{${unicode('渠')}}}}`)).toBe('渠');
  });

  test('a box drawn on the page stands below the paragraph that holds it', async () => {
    const box = `{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn n}{\\sv 1}}{\\shptxt\\pard ${quoted('框里')}\\par}}{\\shprslt{\\*\\do x}}}`;
    expect(await textOf(`a${box}b\\par c`)).toBe('ab\n框里\nc');
  });

  test('footnotes stand behind the text, comments behind all and aside', async () => {
    const body = `${quoted('渠')}{\\footnote\\chftn ${quoted('注')}\\par}{\\*\\atnid WS}{\\*\\atnauthor W}\\chatn{\\*\\annotation{\\*\\atndate 1}${quoted('待核')}}${quoted('水')}\\par`;
    const { text, given } = await read(rtf(body));
    expect(text).toBe('渠水\n注\n待核');
    expect(given.aside.map(({ start, end }) => text.slice(start, end))).toEqual(['待核']);
  });
});

describe('RTF that can’t be read', () => {
  test.each<[string, RegExp, Uint8Array]>([
    ['breaks off', /^broken in\/a\.rtf: .+breaks off\. Save/, rtf(`${quoted(LINE)}\\par`).subarray(0, -4)],
    ['has no text', /^empty /, rtf('\\par\\par')],
    ['has groups without end', /^broken .+groups/, rtf('{'.repeat(2_000_000))],
    ['has more text than a page', /^too-large /, rtf('word '.repeat(500_000))],
  ])('%s', async (_, fault, bytes) => {
    const items = await readAll(bytes, 'a.rtf');
    expect(items).toHaveLength(1);
    expect(faultsOf(items)[0]).toMatch(fault);
  });
});
