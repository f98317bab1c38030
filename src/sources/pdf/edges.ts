/** Lines at a page's edges that are its dress: the masthead (paper, date, 第3版), running heads, page numbers, editors. */
import type { PrintedLine } from './lines.ts';

export interface Edges {
  /** Rows of the masthead, from top to bottom. */
  head: PrintedLine[][];
  /** Rows at the foot. */
  foot: PrintedLine[][];
  /** Whatever stands between. */
  inside: PrintedLine[];
}

/** The masthead stands within this share of the page's height, what is at the foot within that. */
const HEAD = 0.2;
const FOOT = 0.07;
/** The longest row of a masthead, and of its words that say nothing of the page. */
const LONGEST = 90;
const OTHER = 24;
/** The longest masthead. */
const MOST = 320;

const DATE =
  /(?:\d{4}|[〇○零一二三四五六七八九]{4})\s?年\s?[\d一二三四五六七八九十]{1,2}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日|\d{4}[./-]\d{1,2}[./-]\d{1,2}/;
const NUMBER = /第?\s?[A-Z]{0,2}叠?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?版(?![本权面图税])|版次[：:]?\s?[A-Z]?\d{1,3}/;
const WEEKDAY = /星期[一二三四五六日天]/;
const BARE = /^[-—–·|\s]*[A-Z]?\d{1,4}[-—–·|\s]*$/;
const MAKERS = /责编|编辑|校对|版式|美编|排版|组版|热线|电话|邮箱|网址|www\.|值班/;

/** What a front page prints beside the paper's name. */
const NAMEPLATE =
  /国内统一|CN\s?\d\d-|邮发代号|报社出版|主管|主办|第\s?\d{3,6}\s?期|今日\s?\d{1,3}\s?版|农历|星期[一二三四五六日天]|\d{4}年\d{1,2}月|www\./g;
/** So many of these are a front page's head. */
const SIGNS = 3;
/** Its longest text, with a list of what stands inside. */
const LONGEST_HEAD = 260;

const isNameplate = (text: string) =>
  text.length <= LONGEST_HEAD && new Set([...text.matchAll(NAMEPLATE)].map(([sign]) => sign)).size >= SIGNS;

/** Lines of one height. */
export function bands(lines: readonly PrintedLine[]): PrintedLine[][] {
  const rows: { lines: PrintedLine[]; bottom: number; size: number }[] = [];
  for (const line of [...lines].sort((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    if (row && line.top < row.bottom - 0.3 * Math.min(line.size, row.size)) {
      row.lines.push(line);
      row.bottom = Math.max(row.bottom, line.bottom);
      row.size = Math.min(row.size, line.size);
    } else rows.push({ lines: [line], bottom: line.bottom, size: line.size });
  }
  return rows.map((row) => row.lines.sort((a, b) => a.left - b.left));
}

const textOf = (row: readonly PrintedLine[]) => row.map(({ text }) => text).join(' ');

/** `2023年7月27日 星期四 第3版 综合`: a date or page number, and little else. */
function isMasthead(row: readonly PrintedLine[]): boolean {
  const text = textOf(row);
  if (isNameplate(text)) return true;
  if (text.length > LONGEST || /[。；！？]|，/.test(text)) return false;
  if (!DATE.test(text) && !NUMBER.test(text)) return false;
  const other = text.replace(new RegExp(`${DATE.source}|${NUMBER.source}|${WEEKDAY.source}`, 'g'), '').replace(/[\s\p{P}]/gu, '');
  return other.length <= OTHER || (DATE.test(text) && WEEKDAY.test(text));
}

/** Nothing stands right below (or above) it: body text is no page's dress. */
function standsApart(row: readonly PrintedLine[], lines: readonly PrintedLine[], below: boolean): boolean {
  return row.every((line) =>
    lines.every((other) => {
      if (row.includes(other) || other.right < line.left || other.left > line.right) return true;
      const gap = below ? other.top - line.bottom : line.top - other.bottom;
      return gap < -0.5 * line.size || gap > 0.9 * Math.min(line.size, other.size);
    }),
  );
}

const isFoot = (row: readonly PrintedLine[]) => {
  const text = textOf(row);
  return BARE.test(text) || isMasthead(row) || (text.length <= LONGEST && MAKERS.test(text) && !/[。！？]/.test(text));
};

/** What may stand above the row of the date: the paper's name, however large, but no headline. */
function isDress(row: readonly PrintedLine[], body: number): boolean {
  const large = row.filter(({ size }) => size > 2 * body);
  return textOf(row).length <= LONGEST && large.every(({ text }) => /[报刊]$/.test(text) || text.length <= 6);
}

/** Lines so near in one row belong together, in letters: `草原生态修复　　2版`. */
const NEAR = 4;

/** Rows as they are read: what stands below each other beside a large name is no row, but rows in columns. */
function readRows(row: readonly PrintedLine[]): PrintedLine[][] {
  if (!row.some((one) => row.some((other) => one.bottom <= other.top))) return [[...row]];
  const rows: PrintedLine[][] = [];
  for (const line of [...row].sort((a, b) => a.left - b.left)) {
    const beside = (last: PrintedLine | undefined) =>
      last !== undefined &&
      Math.abs(last.base - line.base) < 0.3 * line.size &&
      Math.abs(last.size - line.size) < 0.2 * line.size &&
      line.left - last.right < NEAR * line.size;
    const found = rows.find((one) => beside(one.at(-1)));
    if (found) found.push(line);
    else rows.push([line]);
  }
  const column = ([first]: PrintedLine[]) => Math.round((first?.left ?? 0) / 20);
  rows.sort((a, b) => column(a) - column(b) || (a[0]?.top ?? 0) - (b[0]?.top ?? 0));
  // The large 17 below `2024年5月` is no page number.
  return rows.reduce<PrintedLine[][]>((read, one) => {
    const last = read.at(-1);
    if (last && /月$/.test(textOf(last)) && /^\d{1,2}日?$/.test(textOf(one))) last.push(...one);
    else read.push(one);
    return read;
  }, []);
}

/** Parts a page's lines. */
export function edgesOf(lines: readonly PrintedLine[], height: number, body: number): Edges {
  const upper = bands(lines.filter(({ top }) => top < HEAD * height));
  const front = upper.some((row) => isNameplate(textOf(row)));
  const marks = (row: readonly PrintedLine[]) => {
    const text = textOf(row);
    // `农历甲辰年四月初十` below the day.
    if (front && (isNameplate(text) || (text.length <= OTHER && text.match(NAMEPLATE)))) return true;
    return (isMasthead(row) || (BARE.test(text) && (row[0]?.top ?? 0) < FOOT * height)) && standsApart(row, lines, true);
  };
  const all = upper.slice(0, upper.findLastIndex(marks) + 1);
  const length = all.reduce((sum, row) => sum + textOf(row).length, 0);
  const head = length <= MOST && all.every((row) => marks(row) || isDress(row, body)) ? all : all.filter(marks);
  const lower = bands(lines.filter(({ top, bottom }) => bottom > (1 - FOOT) * height && top > HEAD * height));
  const foot = lower.filter((row) => isFoot(row) && standsApart(row, lines, false));
  const taken = new Set([...head, ...foot].flat());
  return { head: head.flatMap(readRows), foot, inside: lines.filter((line) => !taken.has(line)) };
}
