/** Time of reading grows with a page's length and no faster: CPU time for twice the page is at most 2.5 times as much. */
import { expect, test } from 'vitest';
import { readPageFacts } from '../../src/entities/page-facts.ts';
import { PAGE_LIMIT } from '../../src/pages/decode.ts';
import { STRAINED, USUAL } from './page-shapes.ts';

/** A Chinese character takes three bytes. */
const LIMIT = Math.floor(PAGE_LIMIT / 3);
const RATIO = 2.5;

/** CPU time in ms, the least of `rounds`: other programs can only make it more. */
function timeOf(page: string, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    readPageFacts('page', page);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

/** How much more time a page takes than one half as long, and how many characters a second are read. */
function growth(make: (size: number) => string, size: number, rounds = 3): { ratio: number; speed: number } {
  const [once, twice] = [timeOf(make(size / 2), rounds), timeOf(make(size), rounds)];
  return { ratio: twice / once, speed: Math.round((size / twice) * 1_000) };
}

readPageFacts('warm-up', (USUAL['many reports'] as (size: number) => string)(8_000));

test.each(Object.entries(USUAL))('%s, up to the limit', (name, make) => {
  const { ratio, speed } = growth(make, LIMIT, 1);
  console.log(`${name}: ${LIMIT} characters, ${speed} characters a second, t(2n)/t(n) ${ratio.toFixed(2)}`);
  expect(ratio).toBeLessThanOrEqual(RATIO);
});

test.each(Object.entries(STRAINED))('%s', (name, make) => {
  const { ratio, speed } = growth(make, 32_000);
  console.log(`${name}: ${speed} characters a second, t(2n)/t(n) ${ratio.toFixed(2)}`);
  expect(ratio).toBeLessThanOrEqual(RATIO);
});
