/** Feeds (RSS, Atom) and news in XML (NITF, NewsML): each item is a part. */
import { decodePage, PAGE_LIMIT } from '../decode.ts';
import { type FeedText, feedItems } from '../feed-items.ts';
import { type Format, type SourceFile, wholeFile } from '../format.ts';
import { PageError } from '../page-error.ts';
import { type FileRecord, recordParts } from '../records/record-parts.ts';

/** What may stand before the element that holds all others. */
const BEFORE =
  '^\\s{0,200}(?:<\\?[^>]{0,500}>\\s{0,200}|<!--[^>]{0,2000}-->\\s{0,200}|<!DOCTYPE[^>[]{0,500}(?:\\[[^\\]]{0,20000}\\])?\\s{0,20}>\\s{0,200}){0,20}';
const FEED = new RegExp(`${BEFORE}<(?:\\w{1,20}:)?(?:rss|feed|RDF|nitf|newsml|newsmessage|newsitem|packageitem)[\\s>]`, 'i');
/** XML of another kind: all but web pages, which may begin so. */
const XML = /^\s{0,200}<\?xml\s/;
const PAGE = new RegExp(`${BEFORE}<(?:html|body|head|div|p|article)[\\s>]`, 'i');

/** @throws PageError when nothing in it can be an item */
function itemsIn(xml: string, path: string): FeedText {
  let found: FeedText;
  try {
    found = feedItems(xml);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new PageError(
      'format',
      path,
      'its elements are nested deeper than in any feed',
      'Give RSS, Atom, NITF or NewsML, or its text',
    );
  }
  if (found.items.length > 0) return found;
  if (found.breaksOff) throw new PageError('broken', path, 'it breaks off within its first item', 'Get the whole file');
  throw new PageError(
    'format',
    path,
    `this is XML (<${found.root.slice(0, 40)}>) without items of news`,
    'Give RSS, Atom, NITF or NewsML, or its text',
  );
}

async function* records({ items }: FeedText): AsyncIterable<FileRecord> {
  for (const [at, value] of items.entries()) yield { place: `item ${at + 1}`, number: at + 1, value };
}

async function* readFeed(file: SourceFile) {
  const found = itemsIn(decodePage(await wholeFile(file, PAGE_LIMIT), file.path), file.path);
  yield* recordParts(file, records(found));
  if (found.breaksOff)
    yield new PageError(
      'broken',
      `${file.path}: item ${found.items.length + 1}`,
      'the file breaks off within it',
      'Get the whole file',
    );
}

export const FEED_FORMAT: Format = {
  name: 'XML feed',
  tells: ({ text }) => FEED.test(text) || (XML.test(text) && !PAGE.test(text)),
  read: readFeed,
};
