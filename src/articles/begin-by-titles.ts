/** Chunks → those without a dateline at which an article begins all the same, because a title beside them speaks of them alone. */
import { titleAbove } from './beginnings.ts';
import type { Chunk } from './chain.ts';
import type { PageLine } from './lines/page-lines.ts';
import { isEnded } from './lines/sentence-ends.ts';
import { tokensOf } from './titles/affinity.ts';

/** How much of a text is looked at. */
const REACH = 900;
/** A text shorter than this is no article. */
const LEAST = 40;

const textOf = (chunks: Chunk[]) => chunks.map(({ lines }) => lines.map(({ compact }) => compact).join('')).join('');

/** Share, by rarity, of a title's words known on the page that a text has. */
function share(title: string, text: string, counts: Map<string, number>): number {
  const own = new Set(tokensOf(text));
  let [both, all] = [0.5, 2.5];
  for (const token of new Set(tokensOf(title))) {
    const weight = 1 / (counts.get(token) ?? Infinity);
    all += weight;
    if (own.has(token)) both += weight;
  }
  return both / all;
}

/** How many texts of the page have each token. */
function countTexts(chunks: Chunk[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const chunk of chunks)
    for (const token of new Set(tokensOf(textOf([chunk])))) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** How much of what a text says again and again another has: two halves of an article keep their subject. */
function cohesion(before: string, run: string, counts: Map<string, number>, texts: number): number {
  const often = new Map<string, number>();
  for (const token of tokensOf(before)) often.set(token, (often.get(token) ?? 0) + 1);
  const own = new Set(tokensOf(run));
  const weigh = ([token, count]: [string, number]) => count * Math.log((texts + 1) / (counts.get(token) ?? 1));
  const subjects = [...often]
    .filter(([, count]) => count > 1)
    .sort((a, b) => weigh(b) - weigh(a))
    .slice(0, 12);
  const all = subjects.reduce((sum, subject) => sum + weigh(subject), 0);
  const both = subjects.filter(([token]) => own.has(token)).reduce((sum, subject) => sum + weigh(subject), 0);
  return all === 0 ? 0 : both / all;
}

/** The chunks of the article before `at`, as far as it is known to reach. */
function articleBefore(chunks: Chunk[], at: number): Chunk[] {
  let from = at - 1;
  for (let length = 0; from > 0 && chunks[from]?.begins === null && length < REACH; from--)
    length += textOf([chunks[from] as Chunk]).length;
  return chunks.slice(from, at);
}

/** The chunks from `at` on to the next that begins an article or stands below a title. */
function runFrom(lines: PageLine[], chunks: Chunk[], at: number): Chunk[] {
  let to = at + 1;
  for (let length = 0; to < chunks.length && chunks[to]?.begins === null && length < REACH; to++) {
    if (titleAbove(lines, (chunks[to] as Chunk).from) !== '') break;
    length += textOf([chunks[to] as Chunk]).length;
  }
  return chunks.slice(at, to);
}

/** Title lines below the last line of a run. */
function titleBelow(lines: PageLine[], run: Chunk[]): string {
  const last = run.at(-1) as Chunk;
  let at = last.from + last.lines.length;
  let title = '';
  for (; lines[at]?.label === 'title' && title.length < 200; at++) title += lines[at]?.compact;
  return title;
}

/** A title above that stands apart, by a gap or by its width, and is not about the text before it. */
function isTitled(
  lines: PageLine[],
  chunk: Chunk,
  before: string,
  run: string,
  counts: Map<string, number>,
  kept: number,
): boolean {
  const title = titleAbove(lines, chunk.from);
  if (title === '') return false;
  let first = chunk.from;
  while (lines[first - 1]?.label === 'title' && chunk.from - first < 24) first--;
  const group = lines.slice(first, chunk.from);
  const column = Math.max(...chunk.lines.slice(0, 6).map(({ width }) => width));
  const apart =
    group.some(({ gap, width, heading }) => gap > 0 || heading || width > column + 1.6) || (chunk.lines[0]?.gap ?? 0) > 0;
  const own = share(title, run, counts);
  return (apart || (own >= 0.4 && kept < 0.25)) && own >= 0.25 && own > share(title, before, counts) + 0.1;
}

/** Sets `begins` of chunks that a title tells to be the head of an article. */
export function beginByTitles(lines: PageLine[], chunks: Chunk[]): void {
  const counts = countTexts(chunks);
  for (const [at, chunk] of chunks.entries()) {
    if (at === 0 || chunk.begins !== null || !isEnded(chunks[at - 1]?.lines.at(-1)?.compact ?? '')) continue;
    const runChunks = runFrom(lines, chunks, at);
    const run = textOf(runChunks).slice(0, REACH);
    if (run.length < LEAST) continue;
    const before = textOf(articleBefore(chunks, at));
    if (isTitled(lines, chunk, before, run, counts, cohesion(before, run, counts, chunks.length))) chunk.begins = 'title';
    else if ((chunk.lines[0]?.gap ?? 0) > 0 && isEnded(run)) {
      const below = titleBelow(lines, runChunks);
      const next = chunks[at + runChunks.length];
      const own = below === '' ? 0 : share(below, run, counts);
      if (own >= 0.3 && own > share(below, before, counts) + 0.2 && own > share(below, next ? textOf([next]) : '', counts) + 0.1)
        chunk.begins = 'title';
    }
  }
}
