/** Time of reading grows with a page's length and no faster: CPU time for twice the page is at most 2.5 times as much. */
import { expect, test } from 'vitest';
import { readPageFacts } from '../../src/entities/page-facts.ts';
import { PAGE_LIMIT } from '../../src/sources/decode.ts';
import { STRAINED, USUAL } from './page-shapes.ts';

/** A Chinese character takes three bytes. */
const LIMIT = Math.floor(PAGE_LIMIT / 3);
const RATIO = 2.5;

/** Less CPU time in ms than this says little: what the engine does beside the reading, and leaving the processor's caches, weigh as much. */
const TELLING = 100;
/** Rounds after which a page that still takes too long does grow too fast. */
const ROUNDS = 12;

type Read = (page: string) => unknown;
const readFacts: Read = (page) => readPageFacts('page', page);

/** CPU time in ms of reading a page once. */
function timeOf(read: Read, page: string): number {
  const before = process.cpuUsage();
  read(page);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

interface Growth {
  size: number;
  ratio: number;
  /** Characters read a second. */
  speed: number;
}

/**
 * How much more time a page takes than one half as long. Both are read in turn, and the least time of each counts: what else
 * runs on the machine can only add to it. More rounds are gone when the ratio is too high, and a longer page is taken when
 * the time is too short to tell.
 */
function growth(read: Read, make: (size: number) => string, size: number, rounds: number): Growth {
  const [half, whole] = [make(size / 2), make(size)];
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds || (round < ROUNDS && twice / once > RATIO); round++) {
    once = Math.min(once, timeOf(read, half));
    twice = Math.min(twice, timeOf(read, whole));
  }
  if (twice < TELLING && size * 2 <= LIMIT) return growth(read, make, size * 2, rounds);
  return { size, ratio: twice / once, speed: Math.round((size / twice) * 1_000) };
}

const FOREVER = { timeout: 600_000 };

readPageFacts('warm-up', (USUAL['many reports'] as (size: number) => string)(8_000));

test.each(Object.entries(USUAL))('%s, up to the limit', FOREVER, (name, make) => {
  const { ratio, speed } = growth(readFacts, make, LIMIT, 1);
  console.log(`${name}: ${LIMIT} characters, ${speed} characters a second, t(2n)/t(n) ${ratio.toFixed(2)}`);
  expect(ratio).toBeLessThanOrEqual(RATIO);
});

test.each(Object.entries(STRAINED))('%s', FOREVER, (name, make) => {
  const { size, ratio, speed } = growth(readFacts, make, 32_000, 3);
  console.log(`${name}: ${size} characters, ${speed} characters a second, t(2n)/t(n) ${ratio.toFixed(2)}`);
  expect(ratio).toBeLessThanOrEqual(RATIO);
});

test('a reader that looks at every pair of characters is found out', FOREVER, () => {
  const pairs: Read = (page) => {
    let same = 0;
    for (let at = 0; at < page.length; at++)
      for (let other = 0; other < page.length; other += 8) if (page[at] === page[other]) same++;
    return same;
  };
  expect(growth(pairs, (size) => '水'.repeat(size), 8_000, 3).ratio).toBeGreaterThan(RATIO);
});
