/** A line that says when a piece came out, where it is from and who wrote it → these: 2024-03-12 08:30 来源：滨江网 作者：王丽. */
import { alternatives } from '../../words/guarded-words.ts';
import { type LexiconRow, lexicon, wordSet } from '../../words/lexicon.ts';
import { once } from '../../words/once.ts';
import type { Byline } from '../article.ts';
import { readByline } from '../dateline/byline.ts';
import { fullDateIn, fullDatesIn, runDateIn } from './full-date.ts';

/** What such a line says. */
export interface MetaLine {
  date: string | null;
  /** The words before its date: 发布时间; '' where none stand there. */
  label: string;
  /** The date says by its form or its clock that it is no masthead's: 2024-03-12, 18:20. */
  stamped: boolean;
  /** It has an hour: 18:20. */
  clock: boolean;
  wire: string | null;
  bylines: Byline[];
  /** How many labelled fields it has. */
  fields: number;
  /** It says what only web pages say: 浏览：356, 字体：大 中 小. */
  counted: boolean;
  /** Words without a label, as an account's name or a place beside the date. */
  words: string[];
}

type Kind = LexiconRow<'release-labels'>['kind'];

/** The longest line, the longest value of a field, and the longest name without a label. */
const LONGEST = 260;
const VALUE = 40;
const NAME = 20;
/** A label's colon, an hour or a year. */
const LIKE = /[：:丨｜|]|\d{4}|[一二][九〇零○◯Oo0]/;
const NO_META = /[。；！？…]|[，、]$/;
const CLOCK = /(?:[上下]午|凌晨|晚上)? ?(?<!\d)[012]?\d:[0-5]\d(?::[0-5]\d)?(?!\d)|(?<!\d)[012]?\d时[0-5]?\d分/g;
/** `8月13日 18:20`, `昨天 18:20`: when an account posted it, without the year. */
const POSTED = /(?:\d{1,2}月\d{1,2}日|\d{1,2}-\d{1,2}|[昨今前][天日]) ?[012]?\d:[0-5]\d/;
/** `18:20`, `松泉融媒 18:20 内蒙古`: the hour alone. */
const HOUR = /^(?:[\u4e00-\u9fff]{2,12} )?(?:发表于 ?)?[012]?\d:[0-5]\d(?: [\u4e00-\u9fff]{2,6})?$/;
const COUNTED = /\d{1,8} ?[次人]?(?:阅读|浏览|评论|点赞|在看|分享)/g;
/** `《滨江日报》（2024年3月12日 04版）`: the page that it was printed on. */
const PAGE = /第? ?[A-Z]?\d{1,2} ?版/g;
const WEEKDAY = /(?:星期|周)[一二三四五六日天]/g;
/** What parts fields and words, and the brackets around them. */
const APART = /[\s|｜·•・/\\[\]【】（）()<>《》「」，、—–_~丨]+/;

const kinds = once(() => new Map<string, Kind>(lexicon('release-labels').map(({ word, kind }) => [word, kind])));
/** A label before its colon; letters may stand apart: 来 源：. A label of one letter stands behind no other letter. */
const label = once(() => {
  const words = [...kinds().keys()].sort((a, b) => b.length - a.length);
  const spaced = (word: string) => [...word].join(' {0,3}');
  const [long, short] = [words.filter((word) => word.length > 1), words.filter((word) => word.length === 1)];
  return new RegExp(`(?:(${long.map(spaced).join('|')})|(?<![\\u4e00-\\u9fff])(${short.join('|')})) ?[\\]】]? ?[：:]`, 'g');
});
/** `编辑丨小晴　校对丨阿宁`: accounts print a bar for the colon. */
const barred = once(() => {
  const words = [...kinds()].flatMap(([word, kind]) =>
    kind === 'makers' || kind === 'author' || kind === 'source' ? [word] : [],
  );
  return new RegExp(
    `(?<![\\u4e00-\\u4e27\\u4e29-\\u9fff])(${alternatives(words)})\\s?[丨｜|]\\s?(?=[\\u4e00-\\u9fffA-Za-z])`,
    'g',
  );
});
const dateLabel = once(() => {
  const words = alternatives([...kinds()].flatMap(([word, kind]) => (kind === 'date' ? [word] : [])));
  return new RegExp(`^[\\s\\[【（]*(${words})[\\s\\]】）]*(?=[\\s\\[（\\ue000]|$)`);
});

interface Field {
  kind: Kind | null;
  label: string;
  value: string;
}

/** Parts a line at its labels; what stands before the first has none. */
function fieldsOf(text: string): Field[] {
  const marks = [...text.matchAll(label())];
  const fields: Field[] = [{ kind: null, label: '', value: text.slice(0, marks[0]?.index) }];
  for (const [at, mark] of marks.entries()) {
    const word = (mark[1] ?? mark[2] ?? '').replace(/ /g, '');
    const value = text.slice(mark.index + mark[0].length, marks[at + 1]?.index);
    fields.push({ kind: kinds().get(word) ?? null, label: word, value });
  }
  return fields;
}

/** The words of a value without dates, clocks, counts and what web pages print around a piece. */
function wordsOf(value: string): string[] {
  let rest = value;
  for (const { start, end } of fullDatesIn(value).reverse()) rest = `${rest.slice(0, start)}\ue000${rest.slice(end)}`;
  const named = rest.replace(dateLabel(), ' ').replace(/\ue000 ?(?:发布|发表|更新|刊发|来源)(?![\u4e00-\u9fff])/g, ' ');
  return named
    .replace(/\ue000/g, ' ')
    .replace(POSTED, ' ')
    .replace(CLOCK, ' ')
    .replace(PAGE, ' ')
    .replace(COUNTED, ' ')
    .replace(WEEKDAY, ' ')
    .replace(/(?<![\u4e00-\u9fff\d])\d{1,8} ?(?:次|人|℃)?(?![\u4e00-\u9fff\d])/g, ' ')
    .split(APART)
    .map((word) => word.replace(/^[:：+-]+|[:：+-]+$/g, ''))
    .filter((word) => word !== '' && !wordSet('web-furniture').has(word));
}

/** `作者：康 海 生`, `记者 王丽 通讯员 张明`: its names. */
function bylinesOf({ label: word, value }: Field): Byline[] {
  const names = wordsOf(value.replace(/^\s*(?:本报|本网|本台)?(?=记者)/, '')).join(' ');
  if (names === '') return [];
  const role = /通讯员|供稿|投稿/.test(word) ? '通讯员' : /摄|图/.test(word) ? '摄影' : '记者';
  const read = readByline(/^(?:记者|通讯员|特约|见习|实习)/.test(names) ? names : `${role} ${names}`, 'likely');
  return read?.bylines ?? [];
}

/** What the fields say; null where one holds more than such a line has. */
function gather(fields: Field[]): MetaLine | null {
  const meta: MetaLine = {
    date: null,
    label: '',
    stamped: false,
    clock: false,
    wire: null,
    bylines: [],
    fields: fields.length - 1,
    counted: fields.some(({ kind }) => kind === 'other'),
    words: [],
  };
  for (const field of fields) {
    const { kind, value } = field;
    const words = wordsOf(value);
    const date = fullDateIn(value) ?? (kind === 'date' ? runDateIn(value) : null);
    if (date && (meta.date === null || (kind === 'date' && meta.label === ''))) {
      meta.date = date.iso;
      meta.label = kind === 'date' ? field.label : (dateLabel().exec(value.slice(0, date.start))?.[1] ?? '');
      meta.stamped = /^\d{4} ?[-/.—]/.test(value.slice(date.start)) || value.search(CLOCK) >= 0 || meta.label !== '';
    }
    if (date || fields.length > 1 ? date !== null && value.search(CLOCK) >= 0 : POSTED.test(value) || HOUR.test(value))
      meta.clock = true;
    if (value.length > VALUE * (kind === 'other' ? 3 : 1)) return null;
    if (kind === 'source' && words.length > 0) meta.wire ??= words[0] as string;
    if (kind === 'author') meta.bylines.push(...bylinesOf(field));
    if (kind === null || kind === 'date') meta.words.push(...words.filter((word) => !/^(?:20|19)\d{6}$/.test(word)));
  }
  return meta;
}

/**
 * Reads a line as one that says when a piece came out and where it is from; null where it says anything else.
 * @example readMetaLine('发布时间：2024-03-12 来源：滨江网')?.date === '2024-03-12'
 */
export function readMetaLine(text: string): MetaLine | null {
  if (text.length > LONGEST || !LIKE.test(text) || NO_META.test(text)) return null;
  const meta = gather(fieldsOf(text.replace(barred(), '$1：')));
  if (!meta || (meta.date === null && meta.fields === 0 && !meta.clock)) return null;
  if (meta.words.some((word) => word.length > NAME || /\d|^[在于]/.test(word))) return null;
  return meta.words.length > (meta.date === null && !meta.clock ? 0 : 4) ? null : meta;
}
