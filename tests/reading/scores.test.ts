/** How well pages are read, against annotations made by hand; each floor is what we promise, never lowered to pass. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasShared, readFolder, SHARED, score, table } from './score.ts';

const ARTICLES = { articles: 0.97, headline: 0.89, dateline: 0.95, reporters: 0.98 };
const FACTS = {
  regions: 0.955,
  'agencies found': 0.87,
  'agencies linked': 0.83,
  officials: 0.96,
  positions: 0.95,
  projects: 0.67,
  'project→region': 0.78,
  figures: 0.96,
  'figure indicator': 0.6,
  'figure change': 0.99,
  'figure main subject': 0.38,
};
const COMPOSED = {
  headline: 0.95,
  dateline: 0.95,
  reporters: 0.98,
  kicker: 0.96,
  kind: 0.99,
  wire: 0.99,
  regions: 0.99,
  'agencies found': 0.96,
  'agencies linked': 0.945,
  officials: 0.99,
  positions: 0.98,
  projects: 0.79,
  figures: 0.975,
  'figure indicator': 0.58,
  'figure main subject': 0.51,
};

const below = (rows: ReturnType<typeof score>, floors: Record<string, number>) =>
  Object.entries(floors)
    .filter(([metric, floor]) => (rows.get(metric)?.f1 ?? 0) < floor)
    .map(([metric, floor]) => `${metric} ${rows.get(metric)?.f1.toFixed(3)} is below ${floor}`);

describe.skipIf(!hasShared)(
  'pages annotated by hand (skipped where the folder of sample pages is not beside the checkout)',
  () => {
    const pages = join(SHARED, 'pages');
    const composed = join(SHARED, 'pages-composed');

    test('five real pages', () => {
      const rows = score(join(SHARED, 'gold'), pages, readFolder(pages));
      console.log(`five real pages\n${table(rows)}`);
      expect(below(rows, { ...ARTICLES, ...FACTS })).toEqual([]);
    });

    test('32 composed pages', () => {
      const gold = join(SHARED, 'gold-composed');
      const read = readFolder(composed);
      const levels = (wanted: RegExp) =>
        readdirSync(gold)
          .filter((name) => wanted.test(name))
          .map((name) => name.slice(0, 3));
      const rows = score(gold, composed, read);
      console.log(`32 composed pages\n${table(rows)}`);
      const plain = score(gold, composed, read, levels(/-l[12]-/)).get('articles')?.f1 ?? 0;
      const interleaved = score(gold, composed, read, levels(/-l3-/)).get('articles')?.f1 ?? 0;
      console.log(`articles: levels 1 and 2 ${plain.toFixed(3)}, level 3 ${interleaved.toFixed(3)}`);
      expect(below(rows, COMPOSED)).toEqual([]);
      expect(plain).toBeGreaterThanOrEqual(0.97);
      expect(interleaved).toBeGreaterThanOrEqual(0.93);
    });

    test('less than 1.5 % of the characters of the real pages is left unplaced', () => {
      const size = (text: string) => text.replace(/\s/g, '').length;
      const read = readFolder(pages);
      const left = read.flatMap(({ leftover }) => leftover).reduce((sum, { text }) => sum + size(text), 0);
      const share = left / read.reduce((sum, { page }) => sum + size(page.text), 0);
      console.log(`unplaced: ${(share * 100).toFixed(2)} % of characters`);
      expect(share).toBeLessThan(0.015);
    });
  },
);
