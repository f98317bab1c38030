/** Bytes of pages → text, or an error that says what is wrong. */
import { describe, expect, test } from 'vitest';
import { decodePage, PAGE_LIMIT } from '../../../src/sources/decode.ts';
import { PageError } from '../../../src/sources/page-error.ts';

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

describe('decodePage', () => {
  test('reads UTF-8 with and without byte order mark', () => {
    expect(decodePage(bytes('本报讯'), 'a.txt')).toBe('本报讯');
    expect(decodePage(bytes([0xef, 0xbb, 0xbf], '本报讯'), 'a.txt')).toBe('本报讯');
  });

  test('reads GB18030', () => {
    expect(decodePage(bytes([0xb1, 0xbe, 0xb1, 0xa8, 0xd1, 0xb6]), 'a.txt')).toBe('本报讯');
  });

  test.each([
    ['empty', bytes('')],
    ['empty', bytes(' \n　\n')],
    ['binary', bytes('%PDF-1.7 …')],
    ['binary', bytes('本报', [0], '讯')],
    ['encoding', bytes([0xff, 0xfe, 0x2c, 0x67])],
    ['encoding', bytes([0xff, 0x31, 0x80, 0xff])],
    ['not-text', bytes('123 456 +++')],
    ['too-large', new Uint8Array(PAGE_LIMIT + 1)],
  ])('refuses what is %s, saying where, what and what to do', (code, input) => {
    expect(faultOf(input)).toMatch(new RegExp(`^${code} a\\.txt: .+\\. [A-Z].+`));
  });
});
