/** How well articles are read from PDFs of pages made from known articles; floors are never lowered to pass. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/articles/read-page.ts';
import type { Part } from '../../src/sources/part.ts';
import { readSource } from '../../src/sources/read-source.ts';
import { mean, type Score, score, scoreArticles } from './printed/match.ts';
import { newspaper } from './printed/newspaper.ts';
import { numbers, type Piece } from './printed/pieces.ts';
import { writePdf } from './printed/plain-pdf.ts';
import { missing, printPages } from './printed/print.ts';
import { SCENES } from './printed/scenes.ts';

/** Least shares: articles whose text is whole and no other's (F1), and of these the headlines that are right. */
const FLOORS = { articles: 0.97, headline: 0.95, kicker: 0.95, subtitle: 0.95 };

async function partsOf(bytes: Uint8Array): Promise<Part[]> {
  const parts: Part[] = [];
  const file = {
    name: 'paper.pdf',
    path: 'paper.pdf',
    async *bytes() {
      yield bytes;
    },
  };
  for await (const item of readSource(file)) {
    if (item instanceof Error) throw item;
    parts.push(item);
  }
  return parts;
}

const below = (scores: readonly Score[], floors: Partial<typeof FLOORS> = FLOORS) => {
  const shares = mean(scores);
  return Object.entries(floors).flatMap(([name, floor]) => {
    const share = shares[name as keyof typeof FLOORS];
    return share < floor ? [`${name} ${share.toFixed(3)} is below ${floor}`, ...scores.flatMap(({ wrong }) => wrong)] : [];
  });
};

/** The page's text as `pdftotext -layout` gives it; null where that is not installed. */
function layoutText(bytes: Uint8Array): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-text-'));
  try {
    writeFileSync(join(folder, 'page.pdf'), bytes);
    return execFileSync('pdftotext', ['-layout', join(folder, 'page.pdf'), '-'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const PAGES = 12;

describe.skipIf(missing)(`newspaper pages printed by Chromium${missing ? ` (skipped: ${missing})` : ''}`, async () => {
  const papers = Array.from({ length: PAGES }, (_, at) => newspaper(3 + (at % 4), at + 1, numbers(at + 1)));
  const printed = missing ? [] : await printPages(papers.map(({ html }) => html));
  const parts = (await Promise.all(printed.map(partsOf))).map(([part]) => part as Part);
  const wanted = papers.map(({ pieces }) => pieces);

  test('in 3, 4, 5 and 6 columns, with boxes, kickers, subtitles and captions', () => {
    const scores = parts.map((part, at) => score(part, wanted[at] as Piece[]));
    console.log(`${scores.length} pages`, mean(scores));
    expect(below(scores)).toEqual([]);
  });

  test('are read as they stand: masthead, headlines, bodies without datelines', () => {
    const scores = parts.map(({ source, text, given }, at) => {
      const reading = readPage(source, text, given);
      expect(reading.page).toMatchObject({
        publication: '北疆晚报',
        issueDate: '2024-05-17',
        number: String(papers[at]?.number),
      });
      expect(reading.leftover).toEqual([]);
      return scoreArticles(reading.articles, wanted[at] as Piece[]);
    });
    console.log('read as articles', mean(scores));
    expect(below(scores, { articles: 0.95, headline: 0.95 })).toEqual([]);
  });

  test('tell more than their text alone (figures are printed, nothing is asked of them)', () => {
    const texts = printed.map(layoutText);
    const scores = texts.flatMap((text, at) =>
      text === null ? [] : [scoreArticles(readPage('paper.txt', text).articles, wanted[at] as Piece[])],
    );
    console.log(scores.length > 0 ? 'the same pages by pdftotext -layout' : 'pdftotext is not installed', mean(scores));
  });
});

describe('pages set by hand, in a font that the file does not hold', () => {
  test.each(SCENES)('%s', async (_, scene) => {
    const scenes = Array.from({ length: 8 }, (_, at) => scene(numbers(at + 100)));
    const parts = await partsOf(writePdf(scenes.map(({ page }) => page)));
    const scores = parts.map((part, at) => score(part, scenes[at]?.pieces ?? []));
    expect(below(scores, { articles: 0.92, headline: 0.95 })).toEqual([]);
  });

  test('all of them together', async () => {
    const scenes = SCENES.flatMap(([, scene]) => [40, 41, 42].map((seed) => scene(numbers(seed))));
    const parts = await partsOf(writePdf(scenes.map(({ page }) => page)));
    const scores = parts.map((part, at) => score(part, scenes[at]?.pieces ?? []));
    console.log(`${scores.length} pages set by hand`, mean(scores));
    expect(below(scores)).toEqual([]);
  });
});
