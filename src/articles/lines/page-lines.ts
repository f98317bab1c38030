/** Page text → its lines, each with what begins there and whether it is title, body, section or furniture. */

import { readFurniture } from '../../pages/furniture.ts';
import { type Line, linesOf } from '../../pages/lines.ts';
import type { Masthead } from '../../pages/masthead-parts.ts';
import type { Opening } from '../dateline/openings.ts';
import { markAuthors } from './authors.ts';
import { unbold } from './bold.ts';
import { contentsLines } from './contents.ts';
import { labelLines } from './label-lines.ts';
import { isImprint, splitAtDatelines } from './line-list.ts';
import { lineOpenings } from './line-openings.ts';
import { isSection, SECTION_MARK } from './sections.ts';
import { tableRows } from './table-rows.ts';
import { echoesOf, linesApart, linesOutside, paragraphHeads } from './title-signs.ts';

/** A line of the page and what it is. */
export interface PageLine extends Line {
  label: 'title' | 'body' | 'section' | 'furniture';
  opening: Opening | null;
  reason: string;
}

/** The lines of a page as printed: titles set bold are headings, and a line holds no two articles. */
export const printedLines = (page: string): Line[] =>
  linesOf(page)
    .map((line, at, all) => unbold(page, line, all[at + 1]))
    .flatMap((line) => splitAtDatelines(page, line));

/** Reads the lines of a newspaper's page. */
export function readPageLines(page: string, lines = printedLines(page)): { masthead: Masthead; lines: PageLine[] } {
  const { masthead, reasons } = readFurniture(lines);
  for (const at of contentsLines(lines)) reasons.set(at, 'table of contents');
  const { openings, bodies } = lineOpenings(page, lines, (at) => reasons.has(at));
  const kept = lines.map((_, at) => at).filter((at) => !reasons.has(at));
  const apart = linesApart(lines, (at) => bodies.has(at) || openings[at] === 'dateline' || openings[at] === 'jump');
  const echo = echoesOf(lines);
  const outside = linesOutside(lines);
  const heads = paragraphHeads(lines, (at) => openings[at] !== null || reasons.has(at));
  const rows = tableRows(lines);
  const facts = kept.map((at) => {
    const line = lines[at] as Line;
    return {
      line,
      apart: apart[at] === true,
      echo: echo(at),
      outside: outside[at] === true,
      head: heads[at] === true,
      opening: openings[at] as Opening | null,
      body: bodies.has(at) || rows.has(at) || isImprint(lines, at),
      title: line.heading || isSection(line) || (SECTION_MARK.test(line.compact) && !openings[at] && line.width < 16),
    };
  });
  const labels = new Map(labelLines(facts).map((label, index) => [kept[index] as number, label]));
  markAuthors(
    kept.map((at) => lines[at] as Line),
    kept,
    openings,
    labels,
  );
  return {
    masthead,
    lines: lines.map((line, at) => {
      const listed = labels.get(at) === 'title' && openings[at + 1] === 'item' && line.compact.length <= 8;
      const reason = reasons.get(at) ?? ((isSection(line) && !openings[at]) || listed ? 'name of a column' : '');
      const label = reasons.has(at) ? 'furniture' : reason !== '' ? 'section' : (labels.get(at) ?? 'body');
      return { ...line, opening: label === 'title' && openings[at] === 'credit' ? null : (openings[at] ?? null), label, reason };
    }),
  };
}
