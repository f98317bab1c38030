/** A place in a text → the numeral that begins there, as printed. */
import { readNumeral } from './numerals.ts';

/** A numeral in a text: 3200, 三千二百, 300多万, 数十. */
export interface Numeral {
  start: number;
  end: number;
  value: number;
  /** Upper end where the numeral itself is vague: 三四十. */
  high: number | null;
  /** Printed in Chinese signs. */
  chinese: boolean;
  /** 多, 余, 数, 几, 上 in it: it is more than its value. */
  more: boolean;
}

const ARABIC =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:[余多几来]?(?:万亿|[十百千]?[万亿]|[百千十])(?:\d+(?:\.\d+)?[千百]?万)?)?[余多几]?/y;
const CHINESE =
  /(?:好几|[数几上])?(?:半|[零〇一二两三四五六七八九十百千万亿几]+(?:点[零〇一二三四五六七八九]+[百千]?[万亿]*)?(?:[余多来][百千]?[万亿]{0,2}|[余多来几])?)/y;
const NEIGHBOURS = /([一二三四五六七八九])([一二三四五六七八九])(?=[十百千万亿]|$|[余多]?$)/;
const ONLY_VAGUE = /^[数几上好半多余来零〇]+$/;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** 三四十 → 30 and 40; 五六百 → 500 and 600; 一千二百 has no such ends. */
function spread(printed: string): [string, string] | null {
  const ends = NEIGHBOURS.exec(printed);
  if (!ends || /[零〇]/.test(printed) || Number(readNumeral(ends[1] as string)) + 1 !== readNumeral(ends[2] as string))
    return null;
  const at = ends.index;
  return [printed.slice(0, at + 1) + printed.slice(at + 2), printed.slice(0, at) + printed.slice(at + 1)];
}

function chineseAt(text: string, at: number): Numeral | null {
  const printed = match(CHINESE, text, at);
  if (!printed || (ONLY_VAGUE.test(printed) && printed !== '半')) return null;
  const ends = spread(printed);
  const value = readNumeral(ends ? ends[0] : printed);
  if (value === null) return null;
  const more = /[数几多余上]/.test(printed);
  return { start: at, end: at + printed.length, value, high: ends ? readNumeral(ends[1]) : null, chinese: true, more };
}

/** The numeral that begins at `at`, or null. */
export function numeralAt(text: string, at: number): Numeral | null {
  const printed = match(ARABIC, text, at);
  if (!printed) return chineseAt(text, at);
  const value = readNumeral(printed);
  if (value === null) return null;
  return { start: at, end: at + printed.length, value, high: null, chinese: false, more: /[余多几]/.test(printed) };
}
