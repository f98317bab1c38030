/** A page and what was read of it → its furniture and leftover, so that every character that is no white space is in one place. */
import type { Article, Piece, Span } from './article.ts';
import type { PageLine } from './lines/page-lines.ts';

const partsOf = ({ runs, parts }: Article): Span[] => [
  ...runs.map(({ page, length }) => ({ start: page, end: page + length })),
  ...(parts ? [...parts.headline, ...parts.kicker, ...parts.subtitle, ...parts.dateline] : []),
];

/** Which characters of the page belong to articles. */
function claimed(page: string, articles: Article[]): Uint8Array {
  const taken = new Uint8Array(page.length);
  for (const article of articles) for (const { start, end } of partsOf(article)) taken.fill(1, start, end);
  return taken;
}

const WHY: Record<PageLine['label'], string> = {
  title: 'a title that fits no article',
  body: 'text that fits no article',
  section: 'name of a column',
  furniture: 'furniture',
};

/** The parts of a line that no article has, without white space at their ends. */
function freeParts(page: string, line: Span, taken: Uint8Array): Span[] {
  const parts: Span[] = [];
  for (let at = line.start; at < line.end; at++) {
    if (taken[at] === 1 || /\s/.test(page[at] as string)) continue;
    const last = parts.at(-1);
    if (last && /^\s*$/.test(page.slice(last.end, at))) last.end = at + 1;
    else parts.push({ start: at, end: at + 1 });
  }
  return parts;
}

/** A stretch of the page that is a line of some kind. */
export type Labelled = Span & Pick<PageLine, 'label' | 'reason'>;

/** Sorts what no article has into furniture and leftover. */
export function account(
  page: string,
  lines: readonly Labelled[],
  articles: Article[],
): { furniture: Piece[]; leftover: Piece[] } {
  const taken = claimed(page, articles);
  const furniture: Piece[] = [];
  const leftover: Piece[] = [];
  for (const line of lines) {
    for (const span of freeParts(page, line, taken)) {
      const piece = { ...span, text: page.slice(span.start, span.end), reason: line.reason || WHY[line.label] };
      (line.label === 'furniture' || line.label === 'section' ? furniture : leftover).push(piece);
      taken.fill(1, span.start, span.end);
    }
  }
  for (const span of freeParts(page, { start: 0, end: page.length }, taken)) {
    const text = page.slice(span.start, span.end);
    if (/^[#*_\s]+$/.test(text)) furniture.push({ ...span, text, reason: 'mark of a heading' });
    else leftover.push({ ...span, text, reason: 'text that fits no article' });
  }
  return { furniture: furniture.sort((a, b) => a.start - b.start), leftover: leftover.sort((a, b) => a.start - b.start) };
}
