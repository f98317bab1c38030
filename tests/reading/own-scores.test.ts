/** How well our own pages, in layouts and from provinces the reader was not made on, are read; floors are never lowered to pass. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasShared, type Row, readFolder, score, table } from './score.ts';

const PAGES = join(import.meta.dirname, 'pages');
const GOLD = join(import.meta.dirname, 'gold');

/** Least F1 by kind of page: b layouts, d facts, h facts of pages whose errors nobody has looked at. */
const FLOORS: Record<string, Record<string, number>> = {
  b: { articles: 0.97, headline: 0.94, dateline: 0.95, kind: 0.95, wire: 0.95, reporters: 0.95 },
  d: { articles: 0.92, headline: 0.94, dateline: 0.95, kind: 0.95, wire: 0.95, reporters: 0.95 },
  h: { articles: 0.92, headline: 0.94, dateline: 0.9, kind: 0.95, wire: 0.95, reporters: 0.95 },
};

const below = (rows: Map<string, Row>, floors: Record<string, number>) =>
  Object.entries(floors)
    .filter(([metric, floor]) => (rows.get(metric)?.f1 ?? 0) < floor)
    .map(([metric, floor]) => `${metric} ${rows.get(metric)?.f1.toFixed(3)} is below ${floor}`);

describe.skipIf(!hasShared)('pages of our own (skipped where the scorer is not beside the checkout)', () => {
  const read = hasShared ? readFolder(PAGES) : [];

  test.each(Object.entries(FLOORS))('%s pages', (kind, floors) => {
    const only = readdirSync(GOLD)
      .filter((name) => name.startsWith(kind))
      .map((name) => name.replace('.json', ''));
    const rows = score(GOLD, PAGES, read, only);
    console.log(`${only.length} ${kind} pages\n${table(rows)}`);
    expect(below(rows, floors)).toEqual([]);
  });
});

test('there are at least 20 pages, each with annotations', () => {
  const names = (folder: string, end: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(end))
      .map((name) => name.replace(end, ''))
      .sort();
  expect(names(PAGES, '.txt')).toEqual(names(GOLD, '.json'));
  expect(names(PAGES, '.txt').length).toBeGreaterThanOrEqual(20);
});
