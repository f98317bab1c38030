/** Bytes of a page or file and a number → the same spoiled in one of many ways, always the same for the same number. */

/** Numbers from 0 up to but not `below`, the same for the same seed (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

type Throw = ReturnType<typeof dice>;

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const insert = (page: Buffer, at: number, piece: Buffer) => Buffer.concat([page.subarray(0, at), piece, page.subarray(at)]);

/** 内蒙古 in GBK, whose bytes are no UTF-8. */
const GBK = Buffer.from([0xc4, 0xda, 0xc3, 0xc9, 0xb9, 0xc5]);
/** A lone surrogate as broken writers encode it. */
const SURROGATE = Buffer.from([0xed, 0xa0, 0x80]);
const SIGNS = [
  '\ufeff',
  '\u0000',
  '\u200b',
  '\u202e',
  '\u202b',
  '\u2028',
  '\u0085',
  '\r',
  '\u001b[31m',
  '（',
  '”',
  '《',
  '#',
  '■',
  '\ufffd',
  '👩‍👩‍👧',
  '〇',
  'é',
  '％',
];

/** Spoils a page by chance; `other` is another page. */
type Way = (page: Buffer, other: Buffer, roll: Throw) => Buffer;

/** For bytes of any kind. */
const OF_BYTES: Way[] = [
  function flipBits(page, _, roll) {
    const copy = Buffer.from(page);
    for (let left = 1 + roll(20); left > 0; left--) copy[roll(copy.length)] = roll(256);
    return copy;
  },
  function cutOut(page, _, roll) {
    const at = roll(page.length);
    return Buffer.concat([page.subarray(0, at), page.subarray(at + roll(page.length))]);
  },
  function spliceIn(page, other, roll) {
    const from = roll(other.length);
    return insert(page, roll(page.length), other.subarray(from, from + roll(4_000)));
  },
  function repeat(page, _, roll) {
    const from = roll(page.length);
    const piece = page.subarray(from, from + 1 + roll(60));
    return insert(page, from, Buffer.concat(Array.from({ length: 1 + roll(200) }, () => piece)));
  },
  (page, _, roll) => insert(page, roll(page.length), GBK),
  (page, _, roll) => insert(page, roll(page.length), SURROGATE),
];

/** For text. */
const OF_TEXT: Way[] = [
  ...OF_BYTES,
  function cutLetters(page, _, roll) {
    const text = page.toString('utf8');
    const at = roll(text.length);
    return utf8(text.slice(0, at) + text.slice(at + 1 + roll(200)));
  },
  function interleave(page, other, roll) {
    const [a, b] = [page.toString('utf8').split('\n'), other.toString('utf8').split('\n')];
    const step = 1 + roll(6);
    return utf8(a.flatMap((line, at) => (at % step === 0 ? [line, b[at % b.length] as string] : [line])).join('\n'));
  },
  function putSigns(page, _, roll) {
    let text = page.toString('utf8');
    for (let left = 1 + roll(30); left > 0; left--) {
      const at = roll(text.length);
      text = text.slice(0, at) + SIGNS[roll(SIGNS.length)] + text.slice(at);
    }
    return utf8(text);
  },
  function oneLine(page, _, roll) {
    return utf8(page.toString('utf8').replace(/\n/g, () => (roll(4) ? '' : '\n')));
  },
  function shuffleLines(page, _, roll) {
    const lines = page.toString('utf8').split('\n');
    return utf8(
      lines
        .map((line) => ({ line, by: roll(1_000) }))
        .sort((a, b) => a.by - b.by)
        .map(({ line }) => line)
        .join('\n'),
    );
  },
  function noStops(page) {
    return utf8(page.toString('utf8').replace(/[，。；：、]/g, ''));
  },
  function rewrap(page, _, roll) {
    const width = 1 + roll(12);
    return utf8(
      page
        .toString('utf8')
        .replace(/\s+/g, '')
        .replace(new RegExp(`.{${width}}`, 'gu'), '$&\n'),
    );
  },
];

/** Bytes spoiled once to three times, and no longer than 64 KB; those of text in more ways. */
export function mutate(page: Buffer, other: Buffer, number: number, text = true): Buffer {
  const roll = dice(number);
  const ways = text ? OF_TEXT : OF_BYTES;
  let spoiled = page;
  for (let left = 1 + roll(3); left > 0; left--) {
    if (spoiled.length > 0) spoiled = (ways[roll(ways.length)] as Way)(spoiled, other, roll);
  }
  return spoiled.subarray(0, 64_000);
}
