/** A line → whether it is the name of a column or section. */
import type { Line } from '../../pages/lines.ts';
import { wordSet } from '../../words/lexicon.ts';

/** Marks before names of columns. */
export const SECTION_MARK = /^[◎●■□◆▲★☆※]/;

/** `◎北疆速递`, `速递`: the name of a column. */
export function isSection(line: Line): boolean {
  const name = line.compact.replace(/^[◎●■□◆▲★☆※【[]+|[】\]]{1,3}$/g, '');
  if (name.length > 12) return false;
  const known =
    wordSet('sections').has(name) ||
    wordSet('briefs-columns').has(name) ||
    [...wordSet('section-endings')].some((end) => name.length > end.length && name.endsWith(end));
  return known && (SECTION_MARK.test(line.compact) || wordSet('sections').has(name) || wordSet('briefs-columns').has(name));
}
