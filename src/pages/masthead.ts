/** Lines → what the masthead says of the page (paper, date, number, name), and which lines are masthead or other furniture. */
import { wordSet } from '../words/lexicon.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';

/** What the masthead says. */
export type Masthead = Pick<Page, 'publication' | 'issueDate' | 'number' | 'name'>;

interface Reading extends Masthead {
  /** Nothing but the masthead's parts stands in the line. */
  whole: boolean;
}

const PAPER = /^[\u4e00-\u9fff]{2,7}(?:日报|晚报|晨报|早报|时报|商报|新报|都市报|青年报|周报|法[制治]报|生活报)/;
const DATE = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?/;
const NUMBER = /^(?:第([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})版|([A-Z]?\d{1,3})版?(?![0-9A-Za-z]))/;
const WEEKDAY = /^(?:星期|周)[一二三四五六日天]|^农历[\u4e00-\u9fff]{2,12}|^[甲乙丙丁戊己庚辛壬癸][\u4e00-\u9fff]年[\u4e00-\u9fff]{0,8}|^总?第\d+期|^今日\d+版|^[·•｜|/—-]+/;

/** `2021-02-03` from its parts. */
export const isoDate = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The longest word of `words` that begins `text`. */
function startsWith(text: string, words: Set<string>): string | null {
  for (let length = Math.min(text.length, 14); length > 0; length--) if (words.has(text.slice(0, length))) return text.slice(0, length);
  return null;
}

/** Takes one part of the masthead off the head of `text`; returns what is left, or null when none stands there. */
function takePart(text: string, found: Reading): string | null {
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

/** Reads a line as a masthead: all of it is the paper, a date, a page number or a page name. */
function readMasthead(line: Line): Reading {
  const found: Reading = { publication: null, issueDate: null, number: null, name: null, whole: false };
  let text = line.compact;
  while (text !== '') {
    const rest = takePart(text, found);
    if (rest === null) return found;
    text = rest;
  }
  return { ...found, whole: true };
}

const EDITORIAL = /^(?:[\u4e00-\u9fff]{2,8}[：:])|[\d-]{7,}|www\.|@/;

/** `责任编辑：王丽`, `热线电话 0471-1234567`: a short line that begins with one of the words of furniture. */
function isService(line: Line): boolean {
  if (line.compact.length > 60 || /[。！？]/.test(line.compact)) return false;
  const word = startsWith(line.compact, wordSet('furniture'));
  return word !== null && (EDITORIAL.test(line.compact) || /^\s/.test(line.text.slice(word.length)) || line.compact.length <= word.length + 4);
}

/** Why each line is furniture (by its index), and what the masthead says. */
export function readFurniture(lines: Line[]): { masthead: Masthead; reasons: Map<number, string> } {
  const masthead: Masthead = { publication: null, issueDate: null, number: null, name: null };
  const reasons = new Map<number, string>();
  for (const [at, line] of lines.entries()) {
    if (line.compact.length > 60 || line.heading) continue;
    const read = readMasthead(line);
    const edge = at < 6 || at >= lines.length - 4;
    const sure = read.issueDate !== null || (read.number !== null && (read.name !== null || /版/.test(line.compact)));
    if (read.whole && (sure || (edge && (at === 0 || line.compact.length > 1 || edge)))) {
      if (!sure && !edge) continue;
      reasons.set(at, 'masthead: paper, date, page number or page name');
      masthead.publication ??= read.publication;
      masthead.issueDate ??= read.issueDate;
      masthead.number ??= read.number;
      masthead.name ??= read.name;
    } else if (isService(line)) reasons.set(at, 'editors, telephone or address');
  }
  return { masthead, reasons };
}
