/** What a web page's head and the lines around its article say of it → what is known, and by what sign. */
import { authorIn, type Info, infoIn, isInfoLine, isStaff, wireIn } from './info-line.ts';
import { isoDay } from './iso-day.ts';
import { type LinkedArticle, linkedArticle } from './json-ld.ts';
import type { GivenByline, GivenPage, Known } from './part.ts';
import type { WebPage } from './web-page.ts';
import { publishedIn } from './web-times.ts';

/** What is known of a page's article. */
export interface WebFacts {
  /** What the page calls it, the site's name perhaps behind it. */
  headlines: readonly string[];
  known: Partial<Known>;
  page: Partial<GivenPage>;
  /** `date by <meta name=pubdate>`. */
  signs: readonly string[];
}

/** Names of `<meta>` in the order in which they are believed; those of China's government sites come first. */
const NAMES = {
  headline: ['articletitle', 'og:title', 'twitter:title', 'headline', 'dc.title'],
  date: [
    'pubdate',
    'publishdate',
    'article:published_time',
    'og:published_time',
    'og:release_date',
    'datepublished',
    'publish_time',
    'publishtime',
    'publish_date',
    'firstpublishedtime',
    'article:create_at',
    'dc.date',
    'dc.date.issued',
    'dcterms.issued',
    'weibo:article:create_at',
    'createdate',
  ],
  wire: ['contentsource', 'source', 'article:source', 'article_source', 'mediaid', 'dc.source'],
  author: ['author', 'article:author', 'og:article:author', 'reporter', 'weibo:article:author', 'dc.creator'],
  section: ['columnname', 'article:section', 'og:article:section'],
  publication: ['sitename', 'og:site_name'],
  url: ['og:url', 'url'],
  sourceId: ['contentid', 'articleid', 'article_id', 'contentguid'],
};

/** A fact with the sign by which it was told. */
type Told = readonly [value: string, sign: string] | null;

/** The first that says something usable. */
const first = (...told: (() => Told)[]): Told => told.reduce<Told>((found, next) => found ?? next(), null);

const told = (value: string | null | undefined, sign: string): Told => (value ? [value, sign] : null);

function inMeta(page: WebPage, names: readonly string[], read: (value: string) => string | null): Told {
  for (const name of names) {
    const value = read(page.meta.get(name) ?? '');
    if (value) return [value, `<meta ${name}>`];
  }
  return null;
}

const short = (value: string | null | undefined): string | null =>
  value && value.length <= 40 && /\p{Letter}/u.test(value) ? value : null;
const address = (value: string | null | undefined): string | null =>
  value && /^https?:\/\/\S{4,2000}$/i.test(value) ? value : null;

/** What the lines around the article say; each fact by the first line that has it. */
function inLines(lines: readonly string[]): Info {
  const infos = lines.filter(isInfoLine).map(infoIn);
  const firstOf = <Key extends keyof Info>(key: Key): Info[Key] | null => infos.find((info) => info[key] !== null)?.[key] ?? null;
  return { date: firstOf('date'), wire: firstOf('wire'), byline: firstOf('byline') };
}

/** `/2024-06/04/content_1.htm`, `/20240604/`, `t20240604_12.html`: the day that the page's address has. */
const DATED = /\/[a-z]{0,4}_?((?:19|20)\d{2})[-/]?([01]\d)[-/]?([0-3]\d)(?=[/_.])/i;

const dayIn = (url: string | null | undefined): string | null => {
  const [, year, month, day] = DATED.exec(url ?? '') ?? [];
  return year ? isoDay(`${year}-${month}-${day}`) : null;
};

/** Who is named for search engines is its reporter, unless the text itself names one. */
const byHead = (text: string): GivenByline => ({ text, role: 'reporter', doubtful: true });

/** The lines printed near an article's headline, and at its end. */
export interface LinesAround {
  above: readonly string[];
  below: readonly string[];
}

export function webFacts(page: WebPage, { above, below }: LinesAround): WebFacts {
  const lines = [...above, ...below];
  const data: LinkedArticle | null = linkedArticle(page.data);
  // Nearest to the text first: links of other articles stand farther off, with days of their own.
  const printed = inLines([...above.toReversed(), ...below]);
  const LINE = 'the line about the article';
  // `<meta name=author>` may hold the editor, or the paper or site once more.
  const isWriter = (name: string) =>
    name !== printed.wire && !page.title.slice(-24).includes(name) && !lines.some((line) => isStaff(line, name));
  const writer = (name: string | null | undefined): string | null => {
    const author = authorIn(name);
    return author && isWriter(author) ? author : null;
  };
  const url = first(
    () => told(address(page.url), 'its link'),
    () => inMeta(page, NAMES.url, address),
    () => told(address(data?.url), 'JSON-LD'),
  );
  const facts = {
    date: first(
      () => inMeta(page, NAMES.date, isoDay),
      () => told(isoDay(data?.date ?? ''), 'JSON-LD'),
      () => told(publishedIn(page.times, above), '<time>'),
      () => told(printed.date, LINE),
      () => told(dayIn(url?.[0]), 'its address'),
    ),
    wire: first(
      () => inMeta(page, NAMES.wire, wireIn),
      () => told(printed.wire, LINE),
    ),
    author: first(
      () => told(printed.byline?.text, LINE),
      () => inMeta(page, NAMES.author, writer),
      () => told(writer(data?.authors.join(' ')), 'JSON-LD'),
    ),
    section: first(
      () => inMeta(page, NAMES.section, short),
      () => told(short(data?.section), 'JSON-LD'),
    ),
    publication: first(
      () => inMeta(page, NAMES.publication, short),
      () => told(short(data?.publisher), 'JSON-LD'),
    ),
    url,
    sourceId: inMeta(page, NAMES.sourceId, short),
  };
  const { date, wire, section, publication, sourceId } = facts;
  const author = facts.author?.[0] === wire?.[0] ? null : facts.author;
  return {
    headlines: [inMeta(page, NAMES.headline, (value) => value || null)?.[0], data?.headline].filter(
      (one) => typeof one === 'string',
    ),
    known: {
      date: date?.[0] ?? null,
      wire: wire?.[0] ?? null,
      section: section?.[0] ?? null,
      bylines: author ? [author[1] === LINE && printed.byline ? printed.byline : byHead(author[0])] : null,
      url: url?.[0] ?? null,
      sourceId: sourceId?.[0] ?? null,
    },
    page: { publication: publication?.[0] ?? null },
    signs: Object.entries({ ...facts, author }).flatMap(([name, fact]) => (fact ? [`${name} by ${fact[1]}`] : [])),
  };
}
