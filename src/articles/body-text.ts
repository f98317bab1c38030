/** A chain of chunks → its lines in order and its joined text, paragraphs apart. */
import type { Chain } from './chain.ts';
import { isRow, type Joined, join, type Stretch } from './joined.ts';
import type { PageLine } from './lines/page-lines.ts';
import { isEnded } from './lines/sentence-ends.ts';

/** Printed lines this much shorter than the column end a paragraph. */
const SHORT = 1.5;

const sorted = (lines: PageLine[]) => lines.map(({ width }) => width).sort((a, b) => a - b);

/** The width of the column that `lines` fill; infinite where each line is a paragraph of its own. */
function columnOf(lines: PageLine[]): number {
  const widths = sorted(lines);
  const column = widths[Math.floor(widths.length * 0.8)] ?? 0;
  const full = widths.filter((width) => Math.abs(width - column) <= SHORT).length;
  return widths.length >= 3 && full >= widths.length * 0.5 ? column : Infinity;
}

/** Wider lines are whole paragraphs, not lines of a column. */
const PARAGRAPH = 46;

/** How an article's paragraphs are set. */
interface Setting {
  column: number;
  /** Its paragraphs are indented: then a line that stops a little short only had no room for what comes next. */
  indents: boolean;
}

/** Whether a line stops so short of its column that a paragraph must end with it. */
function endsShort({ width }: PageLine, { column, indents }: Setting): boolean {
  if (!indents) return width < column - SHORT;
  return column === Infinity ? width > PARAGRAPH : width < column * 0.55;
}

/** Whether a paragraph begins with `line`: after a subheading, an indent, or a sentence that ends short of the column. */
function begins(line: PageLine, before: PageLine | undefined, setting: Setting): boolean {
  if (!before) return true;
  if (isRow(line.text) || isRow(before.text)) return true;
  if (line.label === 'title' || before.label === 'title') return line.label !== before.label;
  if (!isEnded(before.compact)) return false;
  return line.indented || line.gap > 0 || endsShort(before, setting);
}

/** Whether paragraphs are indented: the first is, or several are. */
function isIndented(chain: Chain): boolean {
  const first = chain.chunks[0]?.lines[0];
  let indented = 0;
  for (const { lines } of chain.chunks) for (const line of lines) if (line.indented && line.label !== 'title') indented++;
  return indented >= 2 || (first?.indented === true && first.label !== 'title');
}

/** The lines of a chain as stretches of the page. */
export function stretchesOf(chain: Chain): Stretch[] {
  const stretches: Stretch[] = [];
  let before: PageLine | undefined;
  const indents = isIndented(chain);
  for (const { lines } of chain.chunks) {
    const setting = { column: columnOf(lines), indents };
    for (const line of lines) {
      const paragraph = chain.flowing ? before === undefined || !/[，、]$/.test(before.compact) : begins(line, before, setting);
      stretches.push({ start: line.start, end: line.end, paragraph });
      before = line;
    }
  }
  return stretches;
}

/** The page's own characters for part of a joined text: what parts two lines is dropped, white space within them is kept. */
export function rawIn(page: string, { at }: Joined): (from: number, to: number) => string {
  return (from, to) => {
    let raw = '';
    let last = -1;
    for (const offset of at.slice(from, to)) {
      if (offset < 0) raw += ' ';
      else {
        const between = last < 0 ? '' : page.slice(last + 1, offset);
        if (/^[^\S\r\n]+$/.test(between)) raw += between;
        raw += page[offset];
        last = offset;
      }
    }
    return raw;
  };
}

/** The joined text of some stretches. */
export const bodyText = (page: string, stretches: Stretch[]): Joined => join(page, stretches);
