/** A line → the text from there on, over the ends of lines. */
import type { Line } from '../../pages/lines.ts';

/** The text from a line on, compact, with the page's own characters for any part of it. */
export function aheadOf(page: string, lines: Line[], at: number) {
  let compact = '';
  const starts: { from: number; line: Line }[] = [];
  for (let next = at; next < lines.length && next < at + 24 && compact.length < 130; next++) {
    const line = lines[next] as Line;
    if (next > at && line.heading) break;
    starts.push({ from: compact.length, line });
    compact += line.compact;
  }
  const rawOf = (from: number, to: number) => rawBetween(page, starts, from, to);
  return { compact, rawOf };
}

/** The page's characters for a stretch of compact text: line ends are dropped, other white space kept. */
function rawBetween(page: string, starts: { from: number; line: Line }[], from: number, to: number): string {
  let raw = '';
  for (const { from: begin, line } of starts) {
    let count = begin;
    for (let offset = line.start; offset < line.end && count <= to; offset++) {
      const char = page[offset] as string;
      const blank = /\s/.test(char);
      if (!blank && count >= from && count < to) raw += char;
      if (blank && count > from && count < to) raw += char;
      if (!blank) count++;
    }
  }
  return raw;
}
