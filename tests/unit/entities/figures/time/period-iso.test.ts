/** Periods as days, and their order in time. */
import { describe, expect, it } from 'vitest';
import { periodSpan, placeInTime } from '../../../../../src/entities/figures/time/period-iso.ts';

describe('periodSpan', () => {
  it.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-06-05', '2023-06-05', '2023-06-05'],
    ['2021-01/2021-06', '2021-01-01', '2021-06-30'],
    ['2021/2021-03-05', '2021-01-01', '2021-03-05'],
    ['2021/2025', '2021-01-01', '2025-12-31'],
    ['../2023-12', null, '2023-12-31'],
    ['2020/..', '2020-01-01', null],
  ])('%s', (iso, from, until) => expect(periodSpan(iso)).toEqual({ from, until }));

  it.each([null, '2023-02-31', '2023-13', '2021-11/2021-03', '2021-02-30/2021-03', '目前', ''])('none: %s', (iso) => {
    expect(periodSpan(iso)).toBeNull();
  });
});

it('periods sort by their end, then by their beginning; none stands at the day of its article', () => {
  const place = (iso: string | null, day = '') => placeInTime(periodSpan(iso), day);
  const inTime = [
    place(null, ''),
    place('2019'),
    place('../2021-09'),
    place('2021-01/2021-09'),
    place('2021-09'),
    place('2021-09-30'),
    place(null, '2021-10-19'),
    place('../2023-12'),
    place('2020/..'),
    place('2021/..'),
  ];
  expect(inTime.toSorted()).toEqual(inTime);
  expect(new Set(inTime).size).toBe(inTime.length);
});
