/** An HTML file → what a reader sees of it, without scripts, dress and pictures, and what its head says. */
import { Parser } from 'htmlparser2';
import { shallow } from './html-depth.ts';
import type { WebTime } from './web-times.ts';

/** A saved page. */
export interface WebPage {
  /** Its elements, with the few attributes by which content is told. */
  readonly html: string;
  /** What its `<meta>` say, by their names in small letters; the first of a name that says something. */
  readonly meta: ReadonlyMap<string, string>;
  /** `<title>`. */
  readonly title: string;
  /** Its address, by its own word. */
  readonly url: string | null;
  /** What stands in `<script type="application/ld+json">`. */
  readonly data: readonly string[];
  /** What its elements say of times. */
  readonly times: readonly WebTime[];
  /** How deep its signs and elements stand, added up: what a search for the main content walks. */
  readonly weight: number;
  /** How many elements and runs of text it has. */
  readonly nodes: number;
}

const DROPPED = new Set(
  (
    'applet area audio base button canvas embed frame frameset iframe img input link map math noembed noframes noscript object param ' +
    'picture script select source style svg template textarea track video'
  ).split(' '),
);
/** Elements within a line that Readability does not know to be such. */
const INLINE = /^(?:acronym|bdi|big|font|ins|nobr|tt|u)$|[-:]/;
const KEPT = ['id', 'class', 'href', 'itemprop'];
const FRAME = new Set(['html', 'head', 'body', 'title', 'meta']);
const VOID = new Set(['br', 'hr', 'wbr', 'col']);
const NO_DISPLAY = /display\s{0,3}:\s{0,3}none/i;
const SIGNS: Record<string, string> = { '<': '&lt;', '&': '&amp;', '"': '&quot;' };

/** A longer title, or word of a `<meta>`, is cut. */
const LONGEST = 300;
/** Times in a page; lists of comments have thousands. */
const MOST_TIMES = 200;
/** A node is as much work as so many signs. */
const NODE_WEIGHT = 16;

const escaped = (text: string): string => text.replace(/[<&"]/g, (sign) => SIGNS[sign] as string);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Takes what the parser finds. */
class Collector {
  readonly kept: string[] = [];
  readonly meta = new Map<string, string>();
  readonly data: string[] = [];
  readonly times: WebTime[] = [];
  title = '';
  url: string | null = null;
  weight = 0;
  nodes = 0;
  /** How many elements that are not kept are open around this place. */
  private hidden = 0;
  private into: 'title' | 'data' | null = null;
  private readonly open: { hides: boolean; printed: string | null; time: WebTime | null }[] = [];
  /** The innermost open element that holds a time. */
  private time: WebTime | null = null;

  begin(name: string, attributes: Record<string, string>): void {
    const hides = DROPPED.has(name) || attributes.hidden !== undefined || NO_DISPLAY.test(attributes.style ?? '');
    const printed = this.hidden || hides || FRAME.has(name) ? null : INLINE.test(name) ? 'span' : name;
    this.open.push({ hides, printed, time: this.time });
    if (hides) this.hidden++;
    this.time = this.hidden ? null : (this.timeOf(name, attributes) ?? this.time);
    this.add(0);
    if (name === 'meta') this.say(attributes.name || attributes.property || attributes.itemprop, attributes.content);
    if (name === 'link' && attributes.rel === 'canonical') this.url ??= attributes.href || null;
    if (name === 'title') this.into = this.title ? null : 'title';
    if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) this.data.push('');
    if (name === 'script') this.into = /ld\+json/i.test(attributes.type ?? '') ? 'data' : null;
    if (printed) this.kept.push(`<${printed}${KEPT.map((key) => this.attribute(key, attributes[key])).join('')}>`);
  }

  /** `<time datetime="2024-05-12">5月12日</time>`, `<span itemprop="datePublished" content="2024-05-12">`. */
  private timeOf(name: string, { datetime, content, itemprop = '', class: names = '' }: Record<string, string>): WebTime | null {
    const value = datetime || content;
    if (!value || this.times.length >= MOST_TIMES || name === 'meta') return null;
    if (name !== 'time' && !/date(?:Published|Modified)/i.test(itemprop)) return null;
    const time = { value: value.slice(0, 100), names: `${names} ${itemprop}`.slice(0, LONGEST), text: '' };
    this.times.push(time);
    return time;
  }

  private attribute(key: string, value: string | undefined): string {
    return value ? ` ${key}="${escaped(value.slice(0, 300))}"` : '';
  }

  private say(name: string | undefined, content: string | undefined): void {
    const key = (name ?? '').toLowerCase();
    if (key && content?.trim() && !this.meta.has(key)) this.meta.set(key, oneLine(content.slice(0, 2000)).slice(0, LONGEST));
  }

  text(text: string): void {
    if (this.into === 'title') this.title += text;
    else if (this.into === 'data') this.data.push((this.data.pop() ?? '') + text);
    else if (this.hidden === 0) this.keep(text);
  }

  private keep(text: string): void {
    if (this.time && this.time.text.length < 100) this.time.text += text;
    this.kept.push(escaped(text));
    this.add(text.length);
  }

  private add(signs: number): void {
    this.nodes++;
    this.weight += (this.open.length + 1) * (NODE_WEIGHT + signs);
  }

  end(name: string): void {
    const { hides = false, printed = null, time = null } = this.open.pop() ?? {};
    this.time = time;
    if (hides) this.hidden--;
    if (name === 'title' || name === 'script') this.into = null;
    if (printed && !VOID.has(name)) this.kept.push(`</${printed}>`);
  }

  /** `<!-- saved from url=(0043)https://… -->`, as browsers write it. */
  comment(text: string): void {
    this.url ??= /^\s{0,5}saved from url=\(\d{1,6}\)(\S{8,2000})/.exec(text)?.[1] ?? null;
  }
}

/** Takes a page apart. */
export function webPage(html: string): WebPage {
  const collector = new Collector();
  const parser = new Parser({
    ontext: (text) => collector.text(text),
    onopentag: (name, attributes) => collector.begin(name, attributes),
    onclosetag: (name) => collector.end(name),
    oncomment: (text) => collector.comment(text),
  });
  parser.end(shallow(html.toWellFormed()));
  const { kept, meta, title, url, data, times, weight, nodes } = collector;
  return { html: kept.join(''), meta, title: oneLine(title.slice(0, 1000)).slice(0, LONGEST), url, data, times, weight, nodes };
}
