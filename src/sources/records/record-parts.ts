/** Records of a file → parts, each a page of its own named by its key; a bad one is an error of one line, and the others go on. */
import { articlePart } from '../article-part.ts';
import { PAGE_LIMIT } from '../decode.ts';
import type { Item, SourceFile } from '../format.ts';
import { paragraphsOfHtml } from '../html-text.ts';
import { isoDay } from '../iso-day.ts';
import { PageError } from '../page-error.ts';
import type { GivenPage, Known, Part } from '../part.ts';
import { type ArticleRecord, checkRecord, isFault } from './record.ts';

/** A record of a file: its values, or why it is none; `place` says where it stands: `record 3`, `line 3`. */
export interface FileRecord {
  place: string;
  number: number;
  value: unknown;
  fault?: string;
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

const told = (record: ArticleRecord, dated: string | null): string[] => {
  const given = Object.entries(record).filter(([, value]) => value !== null);
  const fields = given.map(([field]) => field).join(', ');
  return [
    `given by its record: ${fields}`,
    ...(record.date && !dated ? [`its date “${record.date.slice(0, 40)}” was not understood`] : []),
  ];
};

/** The part that a record makes. */
export function partOf(source: string, record: ArticleRecord): Part {
  const date = record.date ? isoDay(record.date) : null;
  const known: Partial<Known> = {
    date,
    wire: record.source,
    section: record.section?.join(' ') ?? null,
    bylines: record.byline?.map((text) => ({ text, role: 'reporter' as const })) ?? null,
    url: record.url,
    sourceId: record.id,
  };
  return articlePart(source, {
    kicker: plain(record.kicker),
    headline: plain(record.headline),
    subtitle: plain(record.subtitle),
    paragraphs: record.body.flatMap(paragraphsOf),
    known,
    page: { publication: record.publication ?? record.source, issueDate: date, datedBy: 'its record', ...pageOf(record.page) },
    reasons: told(record, date),
  });
}

/** One record → its part, named by its own key, else by its number. */
function itemOf(file: SourceFile, { place, number, value, fault }: FileRecord, seen: Set<string>): Item {
  const refuse = (what: string, remedy: string) => new PageError('record', `${file.path}: ${place}`, what, remedy);
  if (fault !== undefined) return refuse(fault, 'Mend it or take it out');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('it is no object with fields', 'Give objects with title, date and content');
  const record = checkRecord(value as Record<string, unknown>);
  if (isFault(record)) return refuse(record.what, record.remedy);
  const key =
    (record.id ?? record.url ?? String(number))
      .replace(/[\s#]+/g, ' ')
      .trim()
      .slice(0, 200) || String(number);
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
