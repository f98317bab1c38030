/** The words before a measure → the same without the place or office they begin with: `乙县水利局新建水库` → 新建水库. */
import type { Span } from '../../../articles/article.ts';
import type { Agency, Region } from '../../facts.ts';
import { firstAtOrAfter } from '../spans.ts';
import { type Content, sizeOf, trimEdges } from './content-words.ts';

/** Fewer characters than these say nothing by themselves, so the name before them stays. */
const ENOUGH = 4;

/** Where regions and agencies are named, in order and joined where they overlap. */
export function namesOf(regions: Region[], agencies: Agency[]): Span[] {
  const all = [...regions, ...agencies].flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end })));
  const joined: Span[] = [];
  for (const span of all.sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined;
}

/** Whether a place in the text lies within one of some sorted spans. */
function named(names: Span[], at: number): boolean {
  const last = names[firstAtOrAfter(names, at + 1) - 1];
  return last !== undefined && last.end > at;
}

/** Whether a phrase is nothing but places and offices: 甲市乙县丙镇. */
export const onlyNames = (content: Content[], names: Span[]): boolean => content.every(({ start }) => named(names, start));

/** Places and offices off the front of a phrase, where enough is left, with so many characters `after` it, to say what is measured. */
export function withoutNames(content: Content[], names: Span[], after = 0): Content[] {
  const from = content.findIndex(({ start }) => !named(names, start));
  if (from <= 0) return content;
  const rest = trimEdges(content.slice(from));
  return sizeOf(rest) + after >= (after ? ENOUGH + 2 : ENOUGH) ? rest : content;
}
