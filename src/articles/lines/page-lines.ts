/** Page text → its lines, each with what begins there and whether it is title, body, section or furniture. */
import { readFurniture, type Masthead } from '../../pages/masthead.ts';
import { type Line, lineOf, linesOf } from '../../pages/lines.ts';
import { wordSet } from '../../words/lexicon.ts';
import { type Opening, openingAt } from '../dateline/openings.ts';
import { labelLines } from './label-lines.ts';

/** A line of the page and what it is. */
export interface PageLine extends Line {
  label: 'title' | 'body' | 'section' | 'furniture';
  opening: Opening | null;
  reason: string;
}

const SECTION_MARK = /^[◎●■□◆▲★☆※]/;

/** `◎北疆速递`, `速递`: the name of a column. */
function isSection(line: Line): boolean {
  const name = line.compact.replace(/^[◎●■□◆▲★☆※【\[]+|[】\]]+$/g, '');
  if (name.length > 12) return false;
  const known = wordSet('sections').has(name) || [...wordSet('section-endings')].some((end) => name.length > end.length && name.endsWith(end));
  return known && (SECTION_MARK.test(line.compact) || wordSet('sections').has(name));
}

/** The text from a line on, compact, with the page's own characters for any part of it. */
function aheadOf(page: string, lines: Line[], at: number) {
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

/** Splits lines in which a sentence ends and a dateline follows: `……完成。本报讯（记者 王丽）`. */
function splitAtDatelines(page: string, line: Line): Line[] {
  const found = /[。！？”）]\s*(?=(?:本报|新华社|新报|中新[社网])[\u4e00-\u9fff]{0,8}(?:\d{1,2}月\d{1,2}日)?(?:电|讯)\s*[（(])/.exec(line.text.slice(1));
  if (!found) return [line];
  const at = line.start + 1 + found.index + found[0].length;
  const head = lineOf(page, line.start, line.start + 1 + found.index + found[0].trimEnd().length, '', line.gap, line.heading);
  return [{ ...head, indented: line.indented }, lineOf(page, at, line.end, '', 0, false)];
}

/** Reads the lines of a page. */
export function readPageLines(page: string): { masthead: Masthead; lines: PageLine[] } {
  const lines = linesOf(page).flatMap((line) => splitAtDatelines(page, line));
  const { masthead, reasons } = readFurniture(lines);
  let taken = 0;
  const openings = lines.map((line, at) => {
    const inside = taken > 0;
    taken -= line.compact.length;
    if (reasons.has(at) || line.heading || inside) return null;
    const { compact, rawOf } = aheadOf(page, lines, at);
    const opening = openingAt(line.text, compact, rawOf);
    if (opening) taken = opening.length - line.compact.length;
    return opening?.kind ?? null;
  });
  const kept = lines.map((_, at) => at).filter((at) => !reasons.has(at));
  const facts = kept.map((at) => {
    const line = lines[at] as Line;
    return { line, opening: openings[at] as Opening | null, title: line.heading || isSection(line) || (SECTION_MARK.test(line.compact) && !openings[at] && line.width < 16) };
  });
  const labels = new Map(labelLines(facts).map((label, index) => [kept[index] as number, label]));
  return {
    masthead,
    lines: lines.map((line, at) => {
      const reason = reasons.get(at) ?? (isSection(line) && !openings[at] ? 'name of a column' : '');
      const label = reasons.has(at) ? 'furniture' : reason !== '' ? 'section' : (labels.get(at) ?? 'body');
      return { ...line, opening: label === 'title' && openings[at] === 'credit' ? null : (openings[at] ?? null), label, reason };
    }),
  };
}
