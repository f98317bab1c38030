/** What is known of a file beside its content: a day in its path, what the command line says. It counts where nothing else tells. */
import { daysOf } from '../words/calendar.ts';
import type { Part } from './part.ts';

/** What a person says of all files of a call. */
export interface SaidOfAll {
  /** ISO date. */
  date?: string | undefined;
  publication?: string | undefined;
}

/** `2019/03/14/`, `2019-03-14-`, `20190314`, `2019年3月14日`, `2019-03/14/`: of several in a path the last. */
const DAY = /(?<!\d)((?:19|20)\d{2})(?:([-/_.年])(\d{1,2})[-/_.月](\d{1,2})(?!\d)|(\d{2})(\d{2})(?!\d))/g;

/** The day that a path names; null where it names none. */
export function dayInPath(path: string): string | null {
  const days = [...path.matchAll(DAY)].flatMap(([, year, , month, day, mm = month, dd = day]) => {
    const iso = `${year}-${String(mm).padStart(2, '0')}-${String(dd).padStart(2, '0')}`;
    return daysOf(iso) ? [iso] : [];
  });
  return days.at(-1) ?? null;
}

/** The part with what is said of it beside its content. */
export function withDefaults(part: Part, path: string, said: SaidOfAll): Part {
  const { page } = part.given;
  const byPath = dayInPath(path);
  const issueDate = page.issueDate ?? byPath ?? said.date ?? null;
  const datedBy = page.issueDate ? page.datedBy : byPath ? 'its path' : said.date ? '--date' : null;
  const publication = page.publication ?? said.publication ?? null;
  return { ...part, given: { ...part.given, page: { ...page, issueDate, datedBy, publication } } };
}
