/** A line's text in canonical form → the full date printed in it, year, month and day, in any of the forms that Chinese texts know. */
import { isoDate } from '../../pages/masthead-parts.ts';
import { CHINESE_DIGITS, readNumeral } from '../../words/numerals.ts';

/** A date and where it stands in the text. */
export interface FullDate {
  iso: string;
  start: number;
  end: number;
}

/** A zero in a year: 二〇二四, and as it is typed where 〇 is missing: 二○二四, 二O二四. */
const ZERO = '〇零○◯Oo0';
const YEAR = `(?:19|20)(?: ?\\d){2}|[一二][${ZERO}${CHINESE_DIGITS}]{3}`;
const MONTH = `[01]? ?\\d|十[一二]?|[${CHINESE_DIGITS}]`;
const DAY = `[0-3]? ?\\d|[二三]?十[${CHINESE_DIGITS}]?|[${CHINESE_DIGITS}]`;
const FORMS = [
  `(${YEAR}) ?年 ?(${MONTH}) ?月 ?(${DAY}) ?[日号]`,
  '(20\\d{2}|19\\d{2}) ?([-/.—]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})(?![\\d])',
];
const DATE = new RegExp(`(?<![\\d.${CHINESE_DIGITS}])(?:${FORMS.join('|').replace('\\2', '\\5').replace('\\2', '\\5')})`, 'g');
/** `20240312`, behind a label. */
const RUN = /(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)(?!\d)/;

/** `二〇二四` → 2024, `十二` → 12, `0 8` → 8. */
function numberOf(printed: string): number {
  const text = printed.replace(/ /g, '');
  if (/^\d+$/.test(text)) return Number(text);
  if (text.length < 4) return readNumeral(text) ?? 0;
  return Number([...text].map((sign) => (ZERO.includes(sign) ? 0 : CHINESE_DIGITS.indexOf(sign) + 1)).join(''));
}

/** All full dates of a text that the calendar has. */
export function fullDatesIn(text: string): FullDate[] {
  return [...text.matchAll(DATE)].flatMap((found) => {
    const [whole, year = '', month = '', day = '', figures = '', , m = '', d = ''] = found;
    const iso = isoDate(numberOf(year || figures), numberOf(month || m), numberOf(day || d));
    return iso ? [{ iso, start: found.index, end: found.index + whole.length }] : [];
  });
}

/**
 * The first full date of a text.
 * @example fullDateIn('二〇二四年四月八日')?.iso === '2024-04-08'
 */
export const fullDateIn = (text: string): FullDate | null => fullDatesIn(text)[0] ?? null;

/** `20240312`: eight digits are a date behind a label that says so. */
export function runDateIn(text: string): FullDate | null {
  const found = RUN.exec(text);
  const iso = found && isoDate(Number(found[1]), Number(found[2]), Number(found[3]));
  return iso ? { iso, start: found.index, end: found.index + 8 } : null;
}
