/** Records of a file → parts, each a page of its own named by its key; a bad one is an error of one line, and the others go on. */
import { articlePart } from '../article-part.ts';
import { PAGE_LIMIT } from '../decode.ts';
import type { Item, SourceFile } from '../format.ts';
import { paragraphsOfHtml } from '../html-text.ts';
import { isoDay } from '../iso-day.ts';
import { PageError } from '../page-error.ts';
import type { GivenPage, Known, Part } from '../part.ts';
import { isObject } from './find-records.ts';
import { type ArticleRecord, checkRecord, isFault } from './record.ts';

/** A record of a file: its values, or why it is none; `place` says where it stands: `record 3`, `line 3`. */
export interface FileRecord {
  place: string;
  number: number;
  value: unknown;
  fault?: string;
}

/** The record that a piece of JSON is. */
export function jsonRecord(place: string, number: number, text: string): FileRecord {
  try {
    return { place, number, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { place, number, value: null, fault: `it is no JSON (${(error as Error).message.slice(0, 80)})` };
  }
}

/** Crawlers join paragraphs with the indent that the page had: `…。　　次日…`. */
const INDENT = /\u3000{2,}|\r\n|[\r\n]/;

/** Tags or entities stand in it: `<p>`, `</strong>`, `&nbsp;`. */
const isMarkup = (text: string): boolean => /<\/?[a-z][^<>]{0,2000}>|&(?:[a-z]{2,8}|#\d{1,6});/i.test(text);

const paragraphsOf = (piece: string): string[] => (isMarkup(piece) ? paragraphsOfHtml(piece) : piece.split(INDENT));

/** Titles may hold tags as bodies do. */
const plain = (text: string | null): string | null => text && (isMarkup(text) ? paragraphsOfHtml(text).join('\n') : text);

/** `第03版：要闻`, `A03版`, `3`, `要闻` → number and name of the page. */
export function pageOf(printed: string | null): Pick<GivenPage, 'number' | 'name'> {
  const [, number = null, name = ''] = /^\s{0,9}第?\s{0,9}0{0,3}([A-Z]{0,2}\d{1,3})\s{0,9}版?\s{0,9}[:：—-]?\s{0,9}(.*)$/i.exec(
    printed ?? '',
  ) ?? [null, null, printed ?? ''];
  return { number, name: name.trim() || null };
}

/** `记者 管理员`, `admin`: who put it up, not who wrote it. */
const NOBODY = /^(?:admin\w{0,20}|root|管理员|编辑|小编|佚名|未知|匿名|无|none|null|-+)$/i;

/** `来源：滨江日报` → 滨江日报; an address is no name. */
function nameOf(printed: string | null): string | null {
  const name = (printed ?? '').replace(/^\s{0,9}(?:来源|稿源|出处|转自|source)\s{0,9}[:：]\s{0,9}/i, '').trim();
  return name === '' || /^(?:https?:|www\.)/i.test(name) ? null : name;
}

/** A date as a record has it; of `滨江日报 2024-03-13 08:00` the day in it. */
function dayIn(printed: string | null): string | null {
  const inside = /(?<!\d)\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}(?!\d)/.exec(printed ?? '')?.[0];
  return printed ? (isoDay(printed) ?? (inside ? isoDay(inside) : null)) : null;
}

/** What the record says, what was not understood, and what was not used. */
function told({ unused, ...record }: ArticleRecord, dated: string | null): string[] {
  const fields = Object.entries(record).flatMap(([field, value]) => (value === null ? [] : [field]));
  return [
    `given by its record: ${fields.join(', ')}`,
    ...(record.date && !dated ? [`its date “${record.date.slice(0, 40)}” was not understood`] : []),
    ...(record.body.some((piece) => piece.includes('\ufffd')) ? ['some of its bytes are no text'] : []),
    ...(unused.length > 0 ? [`not used of its record: ${unused.slice(0, 12).join(', ').slice(0, 200)}`] : []),
  ];
}

/** The part that a record makes. */
export function partOf(source: string, record: ArticleRecord): Part {
  const date = dayIn(record.date);
  const known: Partial<Known> = {
    date,
    wire: nameOf(record.source),
    section: record.section?.join(' ') ?? null,
    bylines:
      record.byline?.filter((text) => !NOBODY.test(text.trim())).map((text) => ({ text, role: 'reporter' as const })) ?? null,
    url: record.url,
    sourceId: record.id,
  };
  return articlePart(source, {
    kicker: plain(record.kicker),
    headline: plain(record.headline),
    subtitle: plain(record.subtitle),
    paragraphs: record.body.flatMap(paragraphsOf),
    known,
    page: {
      publication: nameOf(record.publication) ?? nameOf(record.source),
      issueDate: date,
      datedBy: 'its record',
      ...pageOf(record.page),
    },
    reasons: told(record, date),
  });
}

/** A record's own key as part of a page's name: one line without `#`, control characters and halves of signs. */
const keyOf = (printed: string | null): string =>
  (printed ?? '')
    .replace(/[\s#\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 200)
    .toWellFormed();

/** One record → its part, named by its own key, else by its number. */
function itemOf(file: SourceFile, { place, number, value, fault }: FileRecord, seen: Set<string>): Item {
  const refuse = (what: string, remedy: string) => new PageError('record', `${file.path}: ${place}`, what, remedy);
  if (fault !== undefined) return refuse(fault, 'Mend it or take it out');
  if (!isObject(value)) return refuse('it is no object with fields', 'Give objects with title, date and content');
  const record = checkRecord(value);
  if (isFault(record)) return refuse(record.what, record.remedy);
  const key = keyOf(record.id ?? record.url) || `record-${number}`;
  if (seen.has(key)) return refuse(`its key ${key} is that of an earlier record`, 'Give each record an id of its own');
  seen.add(key);
  const part = partOf(`${file.name}#${key}`, record);
  if (part.given.articles?.[0]?.body.length === 0) return refuse('its body is empty', 'Give the text of the article');
  if (part.text.length > PAGE_LIMIT / 2) return refuse(`its text has ${part.text.length} characters`, 'Split it');
  return part;
}

/**
 * Records → parts.
 * @throws PageError when there is none at all
 */
export async function* recordParts(file: SourceFile, records: AsyncIterable<FileRecord>): AsyncIterable<Item> {
  const seen = new Set<string>();
  let any = false;
  for await (const record of records) {
    any = true;
    yield itemOf(file, record, seen);
  }
  if (!any) throw new PageError('empty', file.path, 'no record is in it', 'Give records of articles');
}
