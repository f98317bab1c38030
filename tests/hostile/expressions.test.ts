/** No regular expression takes more than 100 ms for 50,000 characters of what it all but matches. */
import { expect, test } from 'vitest';
import { type Expression, expressionsIn } from './expressions.ts';
import { prefixOf, worstPieces } from './worst-prefixes.ts';

const LIMIT = 100;
/** Lengths tried one after the other, so that one that grows fast is found before it takes minutes. */
const LENGTHS = [300, 3_000, 12_000, 50_000];

/** CPU time in ms of finding all matches. */
function timeOf(pattern: RegExp, text: string): number {
  const before = process.cpuUsage();
  for (const _ of text.matchAll(pattern));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** What is wrong with an expression: the piece that takes it too long, seen three times over. */
function slowness({ at, source, flags }: Expression): string[] {
  const pattern = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
  for (const piece of worstPieces({ at, source, flags })) {
    for (const length of LENGTHS) {
      const text = prefixOf(piece, length);
      let took = timeOf(pattern, text);
      for (let again = 0; again < 2 && took > LIMIT; again++) took = Math.min(took, timeOf(pattern, text));
      if (took > LIMIT)
        return [`${at} /${source}/ takes ${Math.round(took)} ms for ${length} characters of ${JSON.stringify(piece)}`];
    }
  }
  return [];
}

const found = expressionsIn('sources', 'pages', 'articles', 'words', 'entities');

test(`${found.length} regular expressions of sources, pages, articles, words and entities`, { timeout: 300_000 }, () => {
  expect(found.flatMap(slowness)).toEqual([]);
});
