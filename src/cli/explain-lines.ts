/** A page's reading → the page as printed, each line with where it went. */
import type { Article, Span } from '../articles/article.ts';
import type { PageReading } from '../articles/page-reading.ts';
import { type Colours, inert, type Part, pad, paintPart } from './explain-paint.ts';

/** A stretch of the page and where it went. */
interface Place extends Span {
  /** `1 headline`, `furniture`, `leftover`. */
  label: string;
  /** Why it is furniture or left over. */
  reason: string;
  paint: (text: string) => string;
}

const PARTS: Part[] = ['headline', 'kicker', 'subtitle', 'dateline'];

function placesOf(article: Article, colours: Colours): Place[] {
  const place = (part: Part, { start, end }: Span): Place => ({
    start,
    end,
    label: `${article.order + 1} ${part}`,
    reason: '',
    paint: paintPart(colours, article.order, part),
  });
  const { parts } = article;
  const around = parts ? PARTS.flatMap((part) => parts[part as keyof typeof parts].map((span) => place(part, span))) : [];
  return [...around, ...article.runs.map(({ page, length }) => place('body', { start: page, end: page + length }))];
}

/** Where every stretch of the page went, in order of the page. */
function places({ articles, furniture, leftover }: PageReading, colours: Colours): Place[] {
  const left = (text: string) => colours.inverse(colours.red(text));
  const all = [
    ...articles.flatMap((article) => placesOf(article, colours)),
    ...furniture.map(({ start, end, reason }) => ({ start, end, label: 'furniture', reason, paint: colours.gray })),
    ...leftover.map(({ start, end, reason }) => ({ start, end, label: 'leftover', reason, paint: left })),
  ];
  return all.sort((a, b) => a.start - b.start);
}

/** Columns of the margin that says where a line went. */
const MARGIN = 18;

/** One printed line: its margin, its text with each stretch in its colour, and the reason. */
function printLine(text: string, start: number, end: number, own: Place[], colours: Colours): string {
  const labels = [...new Set(own.map(({ label }) => label))];
  const reasons = [...new Set(own.map(({ reason }) => reason).filter((reason) => reason !== ''))];
  const pieces: string[] = [];
  let at = start;
  for (const [index, place] of own.entries()) {
    const [from, to] = [Math.max(place.start, at), Math.min(place.end, end)];
    const parted = index > 0 && own[index - 1]?.label !== place.label && !colours.isColorSupported;
    pieces.push(inert(text.slice(at, from)), parted ? '¦' : '', place.paint(inert(text.slice(from, to))));
    at = Math.max(at, to);
  }
  const first = own[0];
  const margin = pad(labels.map((label, index) => (index > 0 ? label.replace(/^\d+ /, '') : label)).join(', '), MARGIN);
  const why = reasons.length > 0 ? colours.gray(`  ← ${reasons.join('; ')}`) : '';
  return `${first ? first.paint(margin) : margin}${colours.gray('│')} ${pieces.join('')}${inert(text.slice(at, end))}${why}`.trimEnd();
}

/** The page's lines, blank ones too. */
function linesOf(text: string): Span[] {
  const ends = [...text.matchAll(/\r\n|\r|\n|$/g)];
  const lines = ends.map(({ index }, at) => ({
    start: at === 0 ? 0 : (ends[at - 1]?.index ?? 0) + (ends[at - 1]?.[0].length ?? 0),
    end: index,
  }));
  return lines.at(-1)?.start === text.length ? lines.slice(0, -1) : lines;
}

/** Blank lines that part most lines of a page say nothing: they are left out. */
function worthShowing(text: string, lines: Span[]): Span[] {
  const blank = lines.map(({ start, end }) => text.slice(start, end).trim() === '');
  const parted = blank.filter((isBlank, at) => isBlank && blank[at - 1] === false && blank[at + 1] === false).length;
  if (parted < blank.filter((isBlank) => !isBlank).length * 0.6) return lines;
  return lines.filter((_, at) => !blank[at] || blank[at - 1]);
}

/** The page as printed, line by line, each with where it went. */
export function explainLines(reading: PageReading, colours: Colours): string[] {
  const { text } = reading.page;
  const all = places(reading, colours);
  let next = 0;
  return worthShowing(text, linesOf(text)).map(({ start, end }) => {
    while (next < all.length && (all[next] as Place).end <= start) next++;
    const own: Place[] = [];
    for (let at = next; at < all.length && (all[at] as Place).start < end; at++) own.push(all[at] as Place);
    return printLine(text, start, end, own, colours);
  });
}
