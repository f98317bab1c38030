/** How well pages are read, against annotations made by hand; each floor is what we promise, never lowered to pass. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasShared, readFolder, SHARED, score, table } from './score.ts';

const ARTICLES = { articles: 0.92, headline: 0.92, dateline: 0.95, reporters: 0.95 };
const FACTS = {
  regions: 0.97,
  'agencies found': 0.93,
  'agencies linked': 0.88,
  officials: 0.95,
  positions: 0.9,
  projects: 0.78,
  'project→region': 0.88,
  figures: 0.97,
  'figure indicator': 0.85,
  'figure change': 0.92,
  'figure→subject': 0.72,
};
const COMPOSED = {
  headline: 0.93,
  dateline: 0.95,
  reporters: 0.97,
  kicker: 0.9,
  kind: 0.9,
  wire: 0.9,
  regions: 0.94,
  'agencies found': 0.88,
  'agencies linked': 0.8,
  officials: 0.95,
  positions: 0.93,
  projects: 0.74,
  figures: 0.93,
  'figure indicator': 0.75,
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

    test('two real pages', () => {
      const rows = score(join(SHARED, 'gold'), pages, readFolder(pages));
      console.log(`two real pages\n${table(rows)}`);
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
