/** Labelled lines → chunks of body text, each with what begins with it. */

import { beginByTitles } from './begin-by-titles.ts';
import { beginningAt, captionStarts, isSigned } from './beginnings.ts';
import type { Chunk } from './chain.ts';
import type { PageLine } from './lines/page-lines.ts';
import { isEnded } from './lines/sentence-ends.ts';

/** A dateline that fills its lines goes on below, whatever the gap. */
const DATELINE = 60;

/** Whether a line stands apart from the chunk before it though no article begins: a gap parts the columns of a page. */
function isApart(chunk: Chunk, line: PageLine): boolean {
  if (line.gap === 0) return false;
  const length = chunk.lines.reduce((sum, { compact }) => sum + compact.length, 0);
  return !(chunk.begins === 'dateline' && chunk.lines.length <= 3 && length < DATELINE);
}

/** Pages whose lines are whole paragraphs have no columns. */
const isFlowing = (lines: PageLine[]) => lines.filter(({ width }) => width > 60).length > lines.length * 0.15;

/** The chunks of a page, in the order printed. */
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
    if (!chunk || begins !== null || broken || (!flowing && isApart(chunk, line))) chunks.push({ from: at, lines: [], begins });
    chunks.at(-1)?.lines.push(line);
    before = line;
  }
  beginByTitles(lines, chunks);
  return chunks;
}

/** The width of a chunk's full lines. */
function widthOf({ lines }: Chunk): number {
  const widths = lines.map(({ width, spaced, compact }) => (spaced ? compact.length : width)).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.7)] ?? 0;
}

/** A sentence breaks off with a chunk, and what follows begins an article or is set in another width. */
function breaksOff(before: Chunk, after: Chunk): boolean {
  const last = before.lines.at(-1) as PageLine;
  if (isEnded(last.compact) || isSigned(last)) return false;
  if (after.begins !== null) return true;
  return before.lines.length > 2 && after.lines.length > 2 && Math.abs(widthOf(before) - widthOf(after)) >= 1;
}

/** Whether columns of neighbouring articles are printed interleaved: sentences break off where something else goes on. */
export const isInterleaved = (chunks: Chunk[]): boolean =>
  chunks.some((chunk, at) => at > 0 && breaksOff(chunks[at - 1] as Chunk, chunk));
