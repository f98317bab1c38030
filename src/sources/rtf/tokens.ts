/** RTF's bytes → groups, control words and bytes of text. */

export type Token =
  | { readonly is: 'open' }
  | { readonly is: 'close' }
  /** A control word, or the sign of a control symbol. */
  | { readonly is: 'word'; readonly word: string; readonly value: number | null }
  /** Bytes of text in whatever code page holds there. */
  | { readonly is: 'bytes'; readonly bytes: Uint8Array };

const [BACKSLASH, OPEN, CLOSE, QUOTE, MINUS, SPACE, CR, LF] = [0x5c, 0x7b, 0x7d, 0x27, 0x2d, 0x20, 0x0d, 0x0a] as const;
/** No word of RTF is longer, and no number has more digits. */
const [LONGEST_WORD, LONGEST_NUMBER] = [32, 10] as const;

const isLetter = (byte = 0): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isDigit = (byte = 0): boolean => byte >= 0x30 && byte <= 0x39;
const isPlain = (byte: number = LF): boolean =>
  byte !== BACKSLASH && byte !== OPEN && byte !== CLOSE && byte !== CR && byte !== LF;

/** The place from which on something does not hold, no further than `longest` steps. */
function past(bytes: Uint8Array, from: number, holds: (byte?: number) => boolean, longest = Infinity): number {
  let at = from;
  while (at < bytes.length && at - from < longest && holds(bytes[at])) at += 1;
  return at;
}

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** What begins with a backslash at `at`, and where it ends. */
function control(bytes: Uint8Array, at: number): [Token | null, end: number] {
  const next = bytes[at + 1];
  if (next === undefined) return [null, at + 1];
  if (next === QUOTE) {
    const hex = latin(bytes, at + 2, at + 4);
    return /^[\da-f]{2}$/i.test(hex) ? [{ is: 'bytes', bytes: Uint8Array.of(Number.parseInt(hex, 16)) }, at + 4] : [null, at + 2];
  }
  if (next === BACKSLASH || next === OPEN || next === CLOSE) return [{ is: 'bytes', bytes: Uint8Array.of(next) }, at + 2];
  if (next === CR || next === LF) return [{ is: 'word', word: 'par', value: null }, at + 2];
  if (!isLetter(next)) return [{ is: 'word', word: String.fromCharCode(next), value: null }, at + 2];
  const word = past(bytes, at + 1, isLetter, LONGEST_WORD);
  const digits = bytes[word] === MINUS ? word + 1 : word;
  const end = past(bytes, digits, isDigit, LONGEST_NUMBER);
  const value = end > digits ? Number(latin(bytes, word, end)) : null;
  const last = value === null ? word : end;
  return [{ is: 'word', word: latin(bytes, at + 1, word), value }, bytes[last] === SPACE ? last + 1 : last];
}

/** All tokens of a document. Binary data behind `\bin` is left out. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at];
    if (byte === OPEN || byte === CLOSE) {
      yield { is: byte === OPEN ? 'open' : 'close' };
      at += 1;
    } else if (byte === BACKSLASH) {
      const [token, end] = control(bytes, at);
      if (token) yield token;
      at = end;
      if (token?.is === 'word' && token.word === 'bin') at += Math.max(0, token.value ?? 0);
    } else if (isPlain(byte)) {
      const end = past(bytes, at, isPlain);
      yield { is: 'bytes', bytes: bytes.subarray(at, end) };
      at = end;
    } else at += 1;
  }
}
