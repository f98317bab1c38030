/** The line about an article in English, as weblog systems print it: `Posted on May 8, 2024 by admin` → its day and account. */
import { isoDay } from './iso-day.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';
/** `May 8, 2024`, `8 May 2024`. */
const ENGLISH_DAY = new RegExp(
  `(?<![A-Za-z])${MONTH} \\d{1,2},? (?:19|20)\\d{2}(?!\\d)|(?<!\\d)\\d{1,2} ${MONTH},? (?:19|20)\\d{2}(?!\\d)`,
);
/** What stands before the day a page came out: `Posted on`, `By admin |`, `By Li | Published`; `Updated` says when it was changed. */
const ENGLISH_LABEL =
  /^(?:by [^,|·\d]{1,30}?(?:\s?[,|·–-]\s?| on |\s(?=p)))?(?:(?:posted|published|written|released|date)(?: (?:on|at|by [^,|·\d]{1,30}?))?[\s:,|·–-]{0,4}(?:on )?)?$/i;

/** The day by a line in English; null for text that tells of a day. */
export function englishDay(line: string): string | null {
  const found = line.length <= 160 ? ENGLISH_DAY.exec(line) : null;
  if (!found || !ENGLISH_LABEL.test(line.slice(0, found.index)) || /[，。！？；]|[.;!?]\s{0,9}$/.test(line)) return null;
  return line.length - found.index <= 100 ? isoDay(found[0]) : null;
}

/** `by 王丽`. */
const ACCOUNT = /(?<![A-Za-z])by ([\p{Script=Han}·]{2,12})(?!\p{Letter})/iu;

/** Whose account put it up, where it has a Chinese name. */
export const englishAccount = (line: string): string | null => (englishDay(line) ? (ACCOUNT.exec(line)?.[1] ?? null) : null);
