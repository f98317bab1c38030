/** The beginning of a body → its dateline: wire, place, date and byline, and how many characters they take. */
import { wordSet } from '../../words/lexicon.ts';
import type { Byline } from '../article.ts';
import { readByline } from './byline.ts';

/** A date as printed: the year and month only when printed. */
export interface PrintedDate {
  year: number | null;
  month: number | null;
  day: number;
}

/** A dateline as read; `length` characters of the text belong to it. */
export interface Dateline {
  length: number;
  wire: string | null;
  place: string | null;
  date: PrintedDate | null;
  bylines: Byline[];
  titled: boolean;
  /** A byline alone, running into the text. */
  inline?: boolean;
}

const HEAD =
  /^[□■●○◎▲◆◇★]?据?([\u4e00-\u9fff·《》]{1,14}?)((?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日)?((?:综合)?(?:讯员)?)(专电|电|讯|消息)(?!员|[息号台报])(题[：:]?)?/;
const GENERIC =
  /^[\u4e00-\u9fff]{0,7}?(?:[日晚晨早时新商青]报|报社|都市报|[\u4e00-\u9fff]{2}报|[晨晚周]刊|新闻网|新闻|快报|观察|[\u4e00-\u9fff]网|通讯社|电视台|广播电台|客户端)/;
/** What ends in 报 and is no paper: 通报, 预报. */
const NO_PAPER = /[通汇上下举预播简申捷喜警情海填公呈瞒直回]报$/;
const NOT_PLACE = /[的了是在和与为将被从把对通资短喜音审简电快问据]$|据|记者|[报网社台](?!$)/;

/** `二连浩特` after the wire: letters only, and short; between a wire and a date 兴和, 南通 are places. */
const isPlace = (text: string, sure: boolean) => text.length <= 12 && (!NOT_PLACE.test(text) || (sure && /[和通]$/.test(text)));

/** The wire at the head of `text`: a known one, else one that is named as papers and sites are. */
function wireOf(text: string): string | null {
  for (let length = Math.min(9, text.length); length >= 2; length--) {
    if (wordSet('wires').has(text.slice(0, length))) return text.slice(0, length);
  }
  return GENERIC.exec(text)?.[0] ?? null;
}

/** Reads `4月3日` or `2020年4月3日` or `3日`. */
export function printedDate(text: string): PrintedDate | null {
  const found = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日$/.exec(text);
  if (!found) return null;
  const [, year, month, day] = found;
  return { year: year ? Number(year) : null, month: month ? Number(month) : null, day: Number(day) };
}

/** A known wire further on: what stands before it is the end of a title, and the dateline begins there. */
const knownInside = (names: string) =>
  [...wordSet('wires')].some(
    (wire) => wire.length > 1 && names.indexOf(wire) > 0 && !wordSet('wires').has(names.slice(0, names.indexOf(wire))),
  );

const PAREN = /^（([^（）]{1,160})）/;
const ROLE = /记者|通讯员|实习生|评论员/;

/** The wire, place and date of a dateline that begins at the head of `text`; null when none does. */
function readHead(text: string, spaced: boolean): Omit<Dateline, 'bylines'> | null {
  const found = HEAD.exec(text);
  if (!found) return null;
  const [whole, printed = '', date = '', , sign = '', titled] = found;
  const names = printed.replace(/[《》]/g, '');
  const wire = wireOf(names);
  const place = names.slice(wire?.length ?? 0);
  const paren = PAREN.exec(text.slice(whole.length))?.[1];
  const signed = paren !== undefined && (ROLE.test(paren) || readByline(paren) !== null);
  const sure = date !== '' || signed || titled !== undefined;
  if (!isPlace(place, wire !== null && date !== '') || knownInside(names)) return null;
  if (wire === null && (place.length > 6 || /[报网社台]/.test(place))) return null;
  if (wire === null && !(place.length >= 2 && sign === '讯' && (spaced || sure)) && !(date !== '' && signed)) return null;
  if (wire !== null && !sure && (sign === '电' ? place === '' : place !== '')) return null;
  if (wire !== null && !wordSet('wires').has(wire) && !/[报刊]$/.test(wire) && !signed) return null;
  if (wire !== null && !sure && !wordSet('wires').has(wire) && (!/报$/.test(wire) || NO_PAPER.test(wire))) return null;
  return {
    length: whole.length,
    wire,
    place: place === '' ? null : place,
    date: printedDate(date),
    titled: titled !== undefined,
  };
}

const INLINE = /^[□■]?本报(?:首席|见习|实习|特约)?记者/;
const INLINE_NAME = /^\s*((?:[\u4e00-\u9fff]\s+){1,2}[\u4e00-\u9fff]|[\u4e00-\u9fff·]{2,6}(?=\s))(?=\s*[\u4e00-\u9fff“《\d])/;

/** `本报记者 王 小 丽春天到了`: a byline that runs into the text. */
function readInline(text: string, rawOf: (from: number, to: number) => string): Dateline | null {
  const mark = INLINE.exec(text);
  const name = mark && INLINE_NAME.exec(rawOf(mark[0].length, mark[0].length + 8))?.[1];
  const read = name ? readByline(`记者 ${name}`) : null;
  if (!mark || !name || !read) return null;
  const length = mark[0].length + name.replace(/\s/g, '').length;
  return { length, wire: '本报', place: null, date: null, titled: false, inline: true, bylines: read.bylines };
}

/**
 * Reads the dateline at the head of a text.
 * @param rawOf the page's own characters from one place of the text to another, white space kept: it parts names
 * @example 本报讯（记者 王丽）, 新华社呼和浩特2月3日电（记者王丽）, 呼和浩特讯 , （记者 王丽）
 */
export function readDateline(text: string, rawOf: (from: number, to: number) => string): Dateline | null {
  const head = readHead(text, /^[^（]*讯\s/.test(rawOf(0, Math.min(text.length, 12)).trim()));
  const at = head?.length ?? 0;
  const paren = PAREN.exec(text.slice(at));
  if (!head && !(paren && ROLE.test(paren[1] as string))) return readInline(text, rawOf);
  const inner = paren ? readByline(rawOf(at + 1, at + paren[0].length - 1), 'sure') : null;
  if (!head && !inner) return null;
  const length = inner && paren ? at + paren[0].length : at;
  const base = head ?? { wire: null, place: null, date: null, titled: false };
  return { ...base, length, wire: inner?.outlet ?? base.wire, bylines: inner?.bylines ?? [] };
}
