/** The times of a web page's elements (`<time datetime="…">`) → the day its article came out. */
import { isoDay } from './iso-day.ts';

/** An element that holds a time. */
export interface WebTime {
  /** As machines read it. */
  value: string;
  /** Its classes and what it is marked as. */
  names: string;
  /** As it is printed. */
  text: string;
}

/** `class="entry-date published"`, `itemprop="datePublished"`. */
const PUBLISHED = /(?<![a-z])(?:published|datepublished|pubdate|publish(?:ed)?[-_]?(?:date|time))(?![a-z])/i;
/** `class="updated"`: when it was changed. */
const CHANGED = /updated|modified|edited/i;

const compact = (text: string): string => text.replace(/[\s\u3000]/g, '');

/** A paragraph may tell of times, none of which is its own. */
const isShort = (line: string): boolean => line.length <= 160 && !/[。！？；]/.test(line);

/**
 * The day by the first time that says it is the article's own, else by the first printed about its headline.
 * @param above the lines there
 */
export function publishedIn(times: readonly WebTime[], above: readonly string[]): string | null {
  const lines = above.filter(isShort).map(compact);
  const told = times.filter(({ names }) => PUBLISHED.test(names));
  const near = times.filter(({ text }) => compact(text) !== '' && lines.some((line) => line.includes(compact(text))));
  const own = (list: readonly WebTime[]) => list.filter(({ names }) => !CHANGED.test(names));
  // Lists of other articles mark theirs as well: one is the page's own, of several the one near the headline.
  const sure = told.length === 1 ? told : told.filter((time) => near.includes(time));
  for (const { value } of [...own(sure), ...own(near)]) {
    const day = isoDay(value);
    if (day) return day;
  }
  return null;
}
