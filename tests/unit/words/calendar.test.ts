/** Days, months and years of the real calendar. */
import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../src/words/calendar.ts';

describe('daysOf', () => {
  it.each([
    ['2023-06-05', '2023-06-05', '2023-06-05'],
    ['2023-06', '2023-06-01', '2023-06-30'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
  ])('%s is %s to %s', (iso, first, last) => expect(daysOf(iso)).toEqual({ first, last }));

  it.each([
    '2023-02-29',
    '2023-02-31',
    '1900-02-29',
    '2023-04-31',
    '2023-00',
    '2023-13',
    '2023-01-00',
    '2023-1',
    '',
    '23',
    '2023-06-05T00',
  ])('there is no %s', (iso) => expect(daysOf(iso)).toBeNull());

  it('agrees with Date on every day of two centuries', () => {
    const wrong: string[] = [];
    for (let day = Date.UTC(1900, 0, 1); day < Date.UTC(2101, 0, 1); day += 86_400_000) {
      const iso = new Date(day).toISOString().slice(0, 10);
      const last = new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0)).toISOString().slice(0, 10);
      if (daysOf(iso)?.first !== iso || daysOf(iso)?.last !== iso || daysOf(iso.slice(0, 7))?.last !== last) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  });
});
