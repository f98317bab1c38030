/** Labelled lines → chunks of body text, each with what begins with it. */

import { beginByTitles } from './begin-by-titles.ts';
import { beginningAt, captionStarts } from './beginnings.ts';
import type { Chunk } from './chain.ts';
import type { PageLine } from './lines/page-lines.ts';

/** Pages whose lines are whole paragraphs have no columns. */
const isFlowing = (lines: PageLine[]) => lines.filter(({ width }) => width > 60).length > lines.length * 0.15;

/** The chunks of a page, in the order printed: a gap parts its columns. */
export function chunksOf(lines: PageLine[]): Chunk[] {
  const captions = captionStarts(lines);
  const chunks: Chunk[] = [];
  const flowing = isFlowing(lines);
  let before: PageLine | undefined;
  for (const [at, line] of lines.entries()) {
    if (line.label !== 'body') continue;
    const begins = beginningAt(lines, at, before, captions);
    const broken = lines[at - 1] !== before;
    const chunk = chunks.at(-1);
    if (!chunk || begins !== null || broken || (!flowing && line.gap > 0)) chunks.push({ from: at, lines: [], begins });
    chunks.at(-1)?.lines.push(line);
    before = line;
  }
  beginByTitles(lines, chunks);
  return chunks;
}
