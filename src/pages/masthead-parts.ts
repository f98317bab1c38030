/** A line as a masthead may print it → the parts known by their form, taken out wherever they stand, and the words left over. */
import { daysOf } from '../words/calendar.ts';
import { alternatives } from '../words/guarded-words.ts';
import { wordSet } from '../words/lexicon.ts';
import { CHINESE_DIGITS } from '../words/numerals.ts';
import { once } from '../words/once.ts';
import type { Page } from './page.ts';

/** What the masthead says. */
export type Masthead = Pick<Page, 'publication' | 'issueDate' | 'number' | 'name'>;

/** A word that is left of a line: `glued` when a part was taken out right before or after it; `NUMBER_MARK` stands for a page number. */
export interface Left {
  text: string;
  glued: boolean;
}

/** What a line says by form, and its other words in order. */
export interface Parts {
  issueDate: string | null;
  /** A page number that says it is one: 第3版, A03版. */
  number: string | null;
  words: Left[];
  /** How many parts of a masthead were taken out: dates, weekdays, numbers of pages and issues. */
  count: number;
  /** `2024年5月` beside a large 8, `18:20`: a number that stands alone may be the day, and the line a posting's. */
  loose: boolean;
}

/** Stands where a page number was taken out. */
export const NUMBER_MARK = '#';
/** Stands where any other part was. */
const PART_MARK = '+';
/** A page number as printed: 3, 03, A03, A叠07. */
export const NUMBER = '[A-Z]{0,2}叠?\\d{1,3}';

const HAN = '[\\u4e00-\\u9fff]';
const STEM = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年';
const DAY = `(?:初[${CHINESE_DIGITS}十]|[十廿][${CHINESE_DIGITS}]|二十[${CHINESE_DIGITS}]?|三?十)`;
const MONTH = `闰?(?:十[一二]|[正${CHINESE_DIGITS}十冬腊])月`;
const role = once(() => `(?:(?:本版|本期|值班|执行|见习|首席|美术|文字)?(?:${alternatives([...wordSet('editor-roles')])}))`);
const DIGITS = `〇零${CHINESE_DIGITS}`;

/** `2021-02-03` from its parts; null for what is no day, as a misprinted 2月31日. */
export function isoDate(year: number, month: number, day: number): string | null {
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
  const date = `${year}-${mm}-${dd}`;
  return year >= 1000 && daysOf(date) ? date : null;
}

/** The longest word of `words` that begins `text`. */
export function startsWith(text: string, words: ReadonlySet<string>): string | null {
  for (let length = Math.min(text.length, 14); length > 0; length--)
    if (words.has(text.slice(0, length))) return text.slice(0, length);
  return null;
}

/** `二十三` → 23, `〇五` and `05` → 5. */
function numberOf(printed: string): number {
  const digits = [...printed].map((sign) => DIGITS.indexOf(sign) - 1);
  if (/^\d+$/.test(printed)) return Number(printed);
  const ten = printed.indexOf('十');
  if (ten < 0) return Number(digits.map((digit) => Math.max(0, digit)).join(''));
  return (ten === 0 ? 1 : (digits[0] as number)) * 10 + (ten === printed.length - 1 ? 0 : (digits.at(-1) as number));
}

/** One kind of part: its form, and what it says. A part without `read` says nothing of the page; `aside` ones are no sign of a masthead. */
interface Kind {
  form: RegExp;
  read?: (parts: Parts, found: RegExpMatchArray) => void;
  aside?: boolean;
}

const readDate = (parts: Parts, [, year = '', month = '', day = '']: RegExpMatchArray) => {
  parts.issueDate ??= isoDate(numberOf(year), numberOf(month), numberOf(day));
};
const readNumber = (parts: Parts, found: RegExpMatchArray) => {
  parts.number ??= found[1] ?? found[2] ?? null;
};
const readLoose = (parts: Parts) => {
  parts.loose = true;
};

/** A name of a page's maker ends where a space, a sign, another role or another part of the masthead begins. */
const person = once(() => `${HAN}{2,4}?(?=$|[^\\u4e00-\\u9fff]|${role()}|星期|农历|第)`);

/** In the order in which they are taken out: what holds another's form stands before it. */
const kinds = once((): readonly Kind[] => [
  { form: /https?:\S+|www\.\S+|(?<![\w.-])[\w.-]{1,40}@[\w.-]+|(?<!\d)\d{3,4}-\d{7,8}/g, aside: true },
  { form: new RegExp(`(?<![^ +#])${HAN}{0,5}(?:热线|电话|传真|邮箱|邮编|网址)[：:]? ?[\\d—-]*`, 'g'), aside: true },
  { form: new RegExp(`${role()}[：:/]? ?${person()}(?:[、/] ?${person()})*`, 'g'), aside: true },
  { form: /(?<![^ +#])[A-Za-z]{3,}(?: [A-Za-z&]+)*(?![^ +#])/g, aside: true },
  { form: /创刊于?\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}年\d{1,2}月(?:\d{1,2}日)?创刊/g },
  { form: /(?<!\d)(\d{4}) ?[年./·-] ?(\d{1,2}) ?[月./·-] ?(\d{1,2})(?:日|(?![\d日]))/g, read: readDate },
  { form: new RegExp(`([${DIGITS}]{4})年([${CHINESE_DIGITS}十]{1,2})月([${CHINESE_DIGITS}十]{1,3})日`, 'g'), read: readDate },
  { form: /\d{1,2}月\d{1,2}日(?= ?(?:星期|周[一二三四五六日]))/g },
  { form: /\d{4}年\d{1,2}月(?!\d)/g, read: readLoose },
  { form: /\d{1,2}:\d{2}(?::\d{2})?/g, read: readLoose, aside: true },
  { form: new RegExp(`(?:农历|阴历) ?(?:${STEM} ?)?(?:${MONTH} ?${DAY})?|${STEM} ?(?:${MONTH} ?${DAY})?|${MONTH} ?${DAY}`, 'g') },
  { form: /星期[一二三四五六日天]|周[一二三四五六日](?![刊报末年])/g },
  { form: /国内统一(?:连续出版物|刊)号[：:]?|(?<![A-Z])CN ?\d{2}-\d{4}|(?:邮发)?代号[：:]? ?\d+[-—]\d+/g },
  { form: /[（(]?(?:总|累计)?第\d{1,6}期[）)]?|总?第\d{3,6}号/g },
  { form: new RegExp(`[（(]?(?:今日|本期|共)(?:\\d{1,3}|[${CHINESE_DIGITS}十]{1,3})版(?![：:])[）)]?`, 'g') },
  { form: /(?:每份|零售价?|定价)[：:]? ?\d+(?:\.\d+)?元/g },
  { form: new RegExp(`(?<![^ +#])${HAN}{2,12}(?:主管|主办|出版)(?![^ +#])|(?<![^ +#])${HAN}{2,10}报社(?![^ +#])`, 'g') },
  { form: /版名[：:]/g },
  { form: new RegExp(`版次[：:]? ?(${NUMBER})版?`, 'g'), read: readNumber },
  { form: new RegExp(`第(${NUMBER}|[${CHINESE_DIGITS}十]{1,3})版[：:]?`, 'g'), read: readNumber },
  { form: new RegExp(`(?<![A-Z\\d])(${NUMBER})版[：:]?|(?<![^ +#])([${CHINESE_DIGITS}十]{1,3})版`, 'g'), read: readNumber },
]);

/** What parts words: spaces, `|`, `·`, dashes, arrows. */
const APART = /[ |/·•・‧—―–~<>→\-《》*]+/;

/** `2O23年11月l0日`, `第O3版`, `二○二三年`: letters and signs that OCR gives for digits of a date or of a page's number. */
function withDigits(text: string): string {
  return text
    .replace(/(?<![A-Za-z\d])(?=[OoIl]{0,3}\d)[\dOoIl]{1,4}(?= ?[年月日])|(?<=[年月第])[\dOoIl]{1,2}(?=[月日版])/g, (run) =>
      run.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'),
    )
    .replace(/(?<=[一二三四五六七八九〇])[Oo○◯](?=[一二三四五六七八九〇Oo○◯年])/g, '〇');
}

/** `综 合 版` → `综合版`, `2023 年 5 月` → `2023年5月`: letters set apart belong together, a wider gap parts words. */
function close(text: string): string {
  return text
    .replace(/(?<![\u4e00-\u9fff])[\u4e00-\u9fff](?:\s[\u4e00-\u9fff](?![\u4e00-\u9fff]))+/g, (run) => run.replace(/\s/g, ''))
    .replace(/\s+/g, ' ')
    .replace(/(?<!\d)\d(?: \d)+(?!\d)/g, (run) => run.replace(/ /g, ''))
    .replace(
      /(?<=\d) (?=[年月日版期号])|(?<=[年月第]) (?=[A-Z\d])|(?<=^|[ 第])([A-Z]) (?=\d)|(?<=星期|周) (?=[一二三四五六日天])/g,
      '$1',
    );
}

/** Takes the parts known by their form out of a line. */
export function partsOf(text: string): Parts {
  const parts: Parts = { issueDate: null, number: null, words: [], count: 0, loose: false };
  let rest = withDigits(close(text));
  for (const { form, read, aside } of kinds())
    rest = rest.replace(form, (...found) => {
      if (!aside) parts.count += 1;
      read?.(parts, found as RegExpMatchArray);
      return read === readNumber ? NUMBER_MARK : PART_MARK;
    });
  parts.words = rest
    .split(APART)
    .flatMap((run) => [...run.matchAll(/[^#+]+|#/g)].map(([word]) => ({ text: word, glued: word.length < run.length })));
  return parts;
}
