/** Large lines → titles: headline, kicker above it and subtitle below it. */
import { belowTitles } from './below-titles.ts';
import { stacksOf } from './blocks.ts';
import { isDateline } from './dateline.ts';
import type { PrintedLine } from './lines.ts';
import { TITLE } from './page-lines.ts';
import { around, type Box, sharedWidth } from './raw-page.ts';

/** What stands above one article; each from top to bottom. */
export interface Title extends Box {
  kicker: PrintedLine[];
  headline: PrintedLine[];
  subtitle: PrintedLine[];
  /** Letter size of the headline. */
  size: number;
  upright: boolean;
}

/** Lines of one title are at most so many letters (of the larger) apart. */
const APART = 0.95;
/** Lines of a headline are all but as large as its largest. */
const HEADLINE = 0.9;
/** Lines above and below a headline may be little larger than the body. */
const BESIDE = 1.07;

const gapOf = (above: Box, below: Box) => Math.max(below.top - above.bottom, above.top - below.bottom);

/** Whether two lines belong to one title: one below the other, near. */
function together(one: PrintedLine, other: PrintedLine): boolean {
  const size = Math.max(one.size, other.size);
  if (one.upright || other.upright)
    return (
      one.upright === other.upright && Math.abs(one.top - other.top) < 2.5 * size && Math.abs(one.left - other.left) < 2 * size
    );
  if (one.base === other.base) return false;
  return gapOf(one, other) < APART * size && sharedWidth(one, other) > 0.5;
}

/** Lines that belong together, by way of others too. */
function clusters(lines: readonly PrintedLine[]): PrintedLine[][] {
  const found: PrintedLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.top - b.top)) {
    const near = found.filter((cluster) => cluster.some((one) => together(one, line)));
    const [first, ...others] = near;
    if (first) first.push(line, ...others.flat());
    else found.push([line]);
    for (const other of others) found.splice(found.indexOf(other), 1);
  }
  return found;
}

function titleOf(cluster: readonly PrintedLine[]): Title {
  const size = Math.max(...cluster.map((line) => line.size));
  const upright = cluster.some((line) => line.upright);
  // Upright lines are read from the right.
  const lines = [...cluster].sort((a, b) => (upright ? b.left - a.left : a.base - b.base || a.left - b.left));
  const main = (line: PrintedLine) => line.size >= HEADLINE * size;
  const [first, last] = [lines.findIndex(main), lines.findLastIndex(main)];
  return {
    ...around(lines),
    kicker: lines.slice(0, first),
    headline: lines.slice(first, last + 1),
    subtitle: lines.slice(last + 1),
    size,
    upright,
  };
}

/** A piece in larger letters than the others is no title: more lines below each other, with more letters. */
const LINES = 3;
const LETTERS = 60;

/** Lines of pieces set in large letters. */
const longText = (lines: readonly PrintedLine[]) =>
  stacksOf(lines)
    .filter((stack) => stack.length > LINES && stack.reduce((sum, { text }) => sum + text.length, 0) > LETTERS)
    .flat();

/** With room for an indent at both sides: a line may end before the next one's begins. */
const withRoom = (line: PrintedLine): Box => ({ ...line, left: line.left - 3 * line.size, right: line.right + 3 * line.size });

/** Lines that nothing of their own size stands next to. */
const alone = (line: PrintedLine, lines: readonly PrintedLine[]) =>
  lines.every(
    (other) =>
      other === line || sharedWidth(other, withRoom(line)) < 0.1 || gapOf(other, line) > Math.min(1.1, APART + 0.1) * line.size,
  );

/** `民生一线看变化` right above a headline, `——来自两个社区的调查` right below: as large as the text, but alone. */
function besideTitles(large: readonly PrintedLine[], rest: readonly PrintedLine[]): PrintedLine[] {
  return rest.filter((line) => {
    if (/[。；，]$/.test(line.text) || line.text.length > 30) return false;
    const title = large.find(
      (one) => !one.upright && together(one, line) && (line.base < one.base || /^\s*[—–─-]{1,2}/.test(line.text)),
    );
    return title !== undefined && alone(line, rest);
  });
}

/** Titles of short reports are so many times as large as the text; subheads are too, but no dateline follows them. */
const SMALL = 1.1;

/** Lines little larger than the text, with a dateline right below. */
function smallTitles(rest: readonly PrintedLine[], body: number): PrintedLine[] {
  const candidates = stacksOf(rest.filter(({ size }) => size >= SMALL * body && size < TITLE * body));
  const leads = rest.filter(({ text }) => isDateline(text));
  return candidates
    .filter((stack) => {
      const last = stack.at(-1) as PrintedLine;
      return (
        stack.length <= 2 &&
        leads.some((lead) => sharedWidth(lead, withRoom(last)) > 0.2 && lead.base > last.base && gapOf(last, lead) < 2 * body)
      );
    })
    .flat();
}

/** A page's lines, parted. */
export interface Titled {
  titles: Title[];
  /** Lines of names between a title and its columns. */
  names: PrintedLine[];
  rest: PrintedLine[];
}

const linesOfTitles = (titles: readonly Title[]) =>
  titles.flatMap(({ kicker, headline, subtitle }) => [...kicker, ...headline, ...subtitle]);

/** The titles of a page, and the lines that are none. */
export function titlesOf(lines: readonly PrintedLine[], body: number): Titled {
  const sized = lines.filter(({ size, text }) => size >= TITLE * body && /[\p{L}\p{N}]/u.test(text));
  const long = new Set(longText(sized.filter(({ upright }) => !upright)));
  const large = sized.filter((line) => !long.has(line));
  const middle = lines.filter(({ size }) => size >= BESIDE * body && size < TITLE * body);
  const longer = new Set(longText(middle));
  const beside = middle.filter((line) => !longer.has(line));
  // Lines of middle size belong to a title when they stand right at it, or at such a line, and no more of their kind stand there.
  const few = (line: PrintedLine) =>
    beside.filter((other) => sharedWidth(other, line) > 0.5 && gapOf(other, line) < 3 * line.size).length <= 3;
  const at = (lines: readonly PrintedLine[]) =>
    beside.filter((line) => lines.some((one) => !one.upright && together(one, line)) && few(line));
  const first = at(large);
  const near = [...new Set([...first, ...at(first)])];
  const rest = lines.filter((line) => !large.includes(line) && !near.includes(line));
  const more = [...besideTitles(large, rest), ...smallTitles(rest, body)];
  const all = [...large, ...near, ...more];
  const found = belowTitles(
    clusters(all).map(titleOf),
    rest.filter((line) => !more.includes(line)),
    body,
  );
  const titles = clusters([...all, ...found.subtitles]).map(titleOf);
  const taken = new Set([...linesOfTitles(titles), ...found.names]);
  return { titles, names: found.names, rest: lines.filter((line) => !taken.has(line)) };
}
