/** The head of a line → one part of a masthead: paper, date, weekday, page number, page name. */
import { wordSet } from '../words/lexicon.ts';
import type { Page } from './page.ts';

/** What the masthead says. */
export type Masthead = Pick<Page, 'publication' | 'issueDate' | 'number' | 'name'>;

/** A line read as a masthead. */
export interface MastheadLine extends Masthead {
  /** Nothing but the masthead's parts stands in the line. */
  whole: boolean;
}

/** `滨江日报` and names like it. */
export const PAPER =
  /^(?!星期|农历|第)[\u4e00-\u9fff]{2,6}?(?:日报|快报|晨刊|晚刊|周刊|晚报|晨报|早报|时报|商报|新报|都市报|青年报|周报|法[制治]报|生活报)/;
const DATE = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?/;
const NUMBER = /^(?:第$|第([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})版|([A-Z]?\d{1,3})版?(?![0-9A-Za-z]))/;
const WEEKDAY =
  /^(?:星期|周)[一二三四五六日天]|^农历[\u4e00-\u9fff]{2,12}|^[甲乙丙丁戊己庚辛壬癸][\u4e00-\u9fff]年[\u4e00-\u9fff]{0,8}|^总?第\d+期|^今日\d+版|^[·•｜|/／—-]+/;

/** `2021-02-03` from its parts; null for what is no day, as a misprinted 2月31日. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const known = year >= 1000 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
  return known ? date.toISOString().slice(0, 10) : null;
}

/** The longest word of `words` that begins `text`. */
export function startsWith(text: string, words: Set<string>): string | null {
  for (let length = Math.min(text.length, 14); length > 0; length--)
    if (words.has(text.slice(0, length))) return text.slice(0, length);
  return null;
}

/** Takes one part of the masthead off the head of `text`; returns what is left, or null when none stands there. */
export function takePart(text: string, found: MastheadLine): string | null {
  const paper = startsWith(text, wordSet('publications')) ?? PAPER.exec(text)?.[0];
  if (paper) {
    found.publication ??= paper;
    return text.slice(paper.length);
  }
  const date = DATE.exec(text);
  if (date) {
    found.issueDate ??= isoDate(Number(date[1]), Number(date[2]), Number(date[3]));
    return text.slice(date[0].length);
  }
  const number = NUMBER.exec(text);
  if (number) {
    found.number ??= number[1] ?? number[2] ?? null;
    return text.slice(number[0].length);
  }
  const rest = WEEKDAY.exec(text);
  if (rest) return text.slice(rest[0].length);
  const name = startsWith(text, wordSet('page-names'));
  if (!name) return null;
  found.name = found.name ? `${found.name}·${name}` : name;
  return text.slice(name.length);
}

/** Takes what parts there are out of `text`; what is none of them is the page's name. */
export function takeAll(text: string, found: MastheadLine): void {
  let other = '';
  for (let rest = text; rest !== ''; ) {
    const more = takePart(rest, found);
    if (more === null) other += rest[0];
    rest = more ?? rest.slice(1);
  }
  if (other !== '') found.name ??= other;
}
