/** Bytes of pages → text, or an error that says what is wrong. */
import { describe, expect, test } from 'vitest';
import { decodePage, PAGE_LIMIT } from '../../../src/sources/decode.ts';
import { headText } from '../../../src/sources/encoding.ts';
import { PageError } from '../../../src/sources/page-error.ts';
import { inTable } from '../../sources-samples/in-table.ts';

const bytes = (...parts: (number[] | string)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));

function faultOf(input: Uint8Array): string {
  try {
    decodePage(input, 'a.txt');
  } catch (error) {
    if (error instanceof PageError) return `${error.code} ${error.message}`;
  }
  return 'no fault';
}

const SIMPLE = '县水利局昨日说，北干渠清淤今年完成12公里，沿线三个乡镇的农田都能浇上水。\n';
const TRADITIONAL = '縣水利局昨日說，北幹渠清淤今年完成12公里，沿線三個鄉鎮的農田都能澆上水。\n';

describe('decodePage', () => {
  test('reads UTF-8 with and without byte order mark', () => {
    expect(decodePage(bytes('本报讯'), 'a.txt')).toBe('本报讯');
    expect(decodePage(bytes([0xef, 0xbb, 0xbf], '本报讯'), 'a.txt')).toBe('本报讯');
  });

  test('reads GB18030', () => {
    expect(decodePage(bytes([0xb1, 0xbe, 0xb1, 0xa8, 0xd1, 0xb6]), 'a.txt')).toBe('本报讯');
    expect(decodePage(inTable('gbk', SIMPLE), 'a.txt')).toBe(SIMPLE);
    expect(decodePage(inTable('gbk', TRADITIONAL), 'a.txt')).toBe(TRADITIONAL);
  });

  test('reads Big5, which could be read as GB18030 as well', () => {
    const input = inTable('big5', TRADITIONAL);
    expect(new TextDecoder('gb18030', { fatal: true }).decode(input)).not.toBe(TRADITIONAL);
    expect(decodePage(input, 'a.txt')).toBe(TRADITIONAL);
  });

  test('reads UTF-16 with and without a mark, whichever end comes first', () => {
    const little = Buffer.from(SIMPLE, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const input of [little, big, bytes([0xff, 0xfe], [...little]), bytes([0xfe, 0xff], [...big])])
      expect(decodePage(input, 'a.txt')).toBe(SIMPLE);
  });

  test('believes what a page says of its encoding, unless its bytes are another', () => {
    const page = (charset: string) => `<meta http-equiv=Content-Type content="text/html; charset=${charset}"><p>縣裡</p>`;
    expect(decodePage(inTable('big5', page('big5')), 'a.htm')).toContain('縣裡');
    expect(decodePage(inTable('gbk', page('gb2312')), 'a.htm')).toContain('縣裡');
    expect(decodePage(bytes(page('gb2312')), 'a.htm')).toContain('縣裡');
    expect(decodePage(inTable('gbk', page('utf-8')), 'a.htm')).toContain('縣裡');
    expect(decodePage(inTable('big5', '<?xml version="1.0" encoding="Big5"?><p>縣</p>'), 'a.xml')).toContain('縣');
  });

  test('reads a page past a sign that is broken off, if it says its encoding', () => {
    const rest = inTable('gbk', SIMPLE.repeat(40));
    expect(decodePage(bytes('<meta charset=gbk>', [...rest], [0xb1], '</p>', [...rest]), 'a.htm')).toContain('\ufffd');
    expect(faultOf(bytes([...rest], [0xff], '</p>', [...rest]))).toMatch(/^encoding /);
  });

  test('tells the encoding of a beginning that ends within a sign', () => {
    for (const input of [bytes(SIMPLE), inTable('gbk', SIMPLE), Buffer.from(SIMPLE, 'utf16le')])
      for (const end of [40, 41, 42, 43]) expect(SIMPLE).toContain(headText(input.subarray(0, end), false));
  });

  test.each([
    ['empty', bytes('')],
    ['empty', bytes(' \n　\n')],
    ['binary', bytes('本报', [0], '讯')],
    ['binary', bytes([0x01, 0, 0xe8, 0x03, 0xd2, 0xdb, 0x88, 0xe1, 0x07, 0])],
    ['encoding', bytes([0xff, 0x31, 0x80, 0xff])],
    ['encoding', bytes([0xff, 0xfe, 0x00, 0xd8, 0x2c, 0x67])],
    ['not-text', bytes('123 456 +++')],
    ['too-large', new Uint8Array(PAGE_LIMIT + 1)],
  ])('refuses what is %s, saying where, what and what to do', (code, input) => {
    expect(faultOf(input)).toMatch(new RegExp(`^${code} a\\.txt: .+\\. [A-Z].+`));
  });
});
