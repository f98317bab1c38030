/** RSS, Atom, NITF and NewsML → the fields of each item, under the names that records have. */
import { Parser } from 'htmlparser2';

/** An item's fields; those it does not have are left out. */
export type FeedItem = Partial<Record<FeedField, string>>;
type FeedField = 'title' | 'subtitle' | 'content' | 'date' | 'author' | 'source' | 'section' | 'url' | 'id' | 'publication';

/** What a file of XML holds. */
export interface FeedText {
  /** The name of the element that holds all others. */
  root: string;
  items: readonly FeedItem[];
  /** The file ends within its last item. */
  breaksOff: boolean;
}

/** Elements nested deeper than news are; the walk ends there. */
const DEEPEST = 200;

/** Elements that are items; what stands in those of NITF and NewsML may stand at any depth. */
const ITEMS: Readonly<Record<string, 'flat' | 'deep'>> = { item: 'flat', entry: 'flat', nitf: 'deep', newsitem: 'deep' };

/** Elements by local name → our field; where several say the same, the one with the smaller rank counts. */
const FIELDS: Readonly<Record<string, readonly [field: FeedField, rank: number]>> = {
  hl1: ['title', 0],
  headline: ['title', 0],
  title: ['title', 1],
  hl2: ['subtitle', 0],
  encoded: ['content', 0],
  'body.content': ['content', 0],
  inlinexml: ['content', 0],
  inlinedata: ['content', 0],
  datacontent: ['content', 0],
  content: ['content', 1],
  description: ['content', 2],
  summary: ['content', 2],
  pubdate: ['date', 0],
  published: ['date', 0],
  issued: ['date', 0],
  date: ['date', 1],
  'date.issue': ['date', 1],
  versioncreated: ['date', 1],
  updated: ['date', 2],
  creator: ['author', 0],
  byline: ['author', 0],
  author: ['author', 1],
  source: ['source', 0],
  creditline: ['source', 0],
  category: ['section', 0],
  link: ['url', 0],
  guid: ['id', 0],
  id: ['id', 0],
};
/** Vocabularies beside the feed's own whose elements say the same. */
const PREFIXES = /^(?:content|dc|dcterms|atom|rss|nitf|a10)$/;
/** Attributes that hold what an element of another vocabulary has as its text. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  link: 'href',
  category: 'term',
  'date.issue': 'norm',
  'doc-id': 'id-string',
};
/** Elements of Atom that hold the words in one of their own: `<author><name>王丽</name><email>…`. */
const INNER: Readonly<Record<string, RegExp>> = {
  author: /<name[^<>]{0,200}>([^<]{1,200})<\/name>/,
  source: /<title[^<>]{0,200}>([^<]{1,200})<\/title>/,
};
/** The feed's own title is a paper's name where it ends so: `江北日报`, not `要闻`. */
const PAPER = /(?:报|网|社|台|刊|新闻|在线|客户端)$/;

const PREDEFINED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const signOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Entities that XML itself has, once: what was escaped may be HTML with entities of its own. */
const resolved = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (_, decimal?: string, hex?: string, name?: string) =>
    name ? (PREDEFINED[name.toLowerCase()] as string) : signOf(decimal ? Number(decimal) : Number.parseInt(hex as string, 16)),
  );

/** An element's own source → the text or HTML that it holds: CDATA as it is, markup as it is, escaped text resolved. */
export function unwrap(raw: string): string {
  const plain = (text: string) => (text.includes('<') ? text : resolved(text));
  let out = '';
  let at = 0;
  for (let start = raw.indexOf('<![CDATA['); start >= 0; start = raw.indexOf('<![CDATA[', at)) {
    const end = raw.indexOf(']]>', start);
    out += plain(raw.slice(at, start)) + raw.slice(start + 9, end < 0 ? raw.length : end);
    at = end < 0 ? raw.length : end + 3;
  }
  return (out + plain(raw.slice(at))).trim();
}

/** Takes what the parser finds and keeps items. */
class Items {
  readonly items: FeedItem[] = [];
  root = '';
  paper: string | null = null;
  breaksOff = false;
  private readonly xml: string;
  private item: { fields: FeedItem; ranks: Partial<Record<FeedField, number>>; depth: number; deep: boolean } | null = null;
  /** The element whose source is taken: at which depth it stands and where its content begins. */
  private taken: { name: string; depth: number; start: number } | null = null;
  private depth = 0;

  constructor(xml: string) {
    this.xml = xml;
  }

  private local(name: string): string {
    const [prefix, rest] = name.toLowerCase().split(':', 2) as [string, string?];
    return rest === undefined ? prefix : PREFIXES.test(prefix) ? rest : '';
  }

  private set(name: string, value: string): void {
    const [field, rank] = FIELDS[name] ?? [];
    const { item } = this;
    if (!item || field === undefined || rank === undefined || value === '' || rank >= (item.ranks[field] ?? 9)) return;
    item.fields[field] = value;
    item.ranks[field] = rank;
  }

  begin(printed: string, attributes: Readonly<Record<string, string>>, end: number): void {
    const name = this.local(printed);
    this.root ||= printed;
    this.depth++;
    if (this.depth > DEEPEST) throw new RangeError('nested too deep');
    if (this.taken) return;
    const kind = ITEMS[name];
    if (kind && !this.item) this.item = { fields: {}, ranks: {}, depth: this.depth, deep: kind === 'deep' };
    if (kind && attributes.guid) this.set('guid', attributes.guid);
    if (!this.item) this.taken = name === 'title' && this.depth <= 3 ? { name, depth: this.depth, start: end } : null;
    else if (this.item.deep || this.depth === this.item.depth + 1) this.take(name, attributes, end);
  }

  private take(name: string, attributes: Readonly<Record<string, string>>, end: number): void {
    const value = attributes[ATTRIBUTES[name] ?? ''];
    if (name === 'doc-id' && value) this.set('id', value);
    else if (value && (name !== 'link' || (attributes.rel ?? 'alternate') === 'alternate')) this.set(name, value);
    else if (name in FIELDS) this.taken = { name, depth: this.depth, start: end };
  }

  end(start: number, isImplied: boolean): void {
    const { taken, item } = this;
    if (taken?.depth === this.depth) {
      const raw = this.xml.slice(taken.start, Math.max(taken.start, start));
      this.taken = null;
      const named = INNER[taken.name]?.exec(raw)?.[1];
      if (item) this.set(taken.name, unwrap(named ?? raw));
      else this.paper ??= unwrap(raw) || null;
    }
    if (item?.depth === this.depth) {
      if (isImplied) this.breaksOff = true;
      else this.items.push(item.fields);
      this.item = null;
    }
    this.depth--;
  }
}

/**
 * The items of a file of XML. Entities that the file declares are not resolved, so that none can grow.
 * @throws RangeError when elements are nested deeper than in any feed
 */
export function feedItems(xml: string): FeedText {
  const items = new Items(xml);
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => items.begin(name, attributes, parser.endIndex + 1),
      onclosetag: (_, isImplied) => items.end(parser.startIndex, isImplied),
    },
    { xmlMode: true, lowerCaseAttributeNames: true },
  );
  parser.end(xml);
  const { root, paper, breaksOff } = items;
  const publication = paper && paper.length <= 20 && PAPER.test(paper) ? { publication: paper } : {};
  return { root, breaksOff, items: items.items.map((item) => ({ ...item, ...publication })) };
}
