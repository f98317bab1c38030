/** What Founder's publishing systems write into a page for their own use → values by name: `<!--enpproperty <articleid>…`, `<founder-title>`, `<!--<npm:article-title>-->`. */
import { paragraphsOfHtml } from './html-text.ts';

/** Marks of a page; a name's value is plain text, of several lines perhaps. */
export interface FounderMarks {
  values: ReadonlyMap<string, string>;
  /** The article's HTML; null where no mark tells it. */
  content: string | null;
}

/** Whether a page has such marks. */
export const isFounder = (html: string): boolean =>
  /<!--\s{0,3}enpproperty|<!--\s{0,3}enpcontent|<founder-content|<!--\s{0,3}<npm:article-content/i.test(html);

/** A value longer than this is no title. */
const LONGEST = 2000;
/** Pieces of content in one page. */
const MOST = 50;

/** What stands between the first `open` at or behind `from` and the `close` behind it. */
function between(html: string, small: string, open: string, close: string, from = 0): [start: number, end: number] | null {
  const at = small.indexOf(open, from);
  if (at < 0) return null;
  const start = open.endsWith('>') ? at + open.length : small.indexOf('>', at) + 1;
  const end = start > 0 ? small.indexOf(close, start) : -1;
  return end < 0 ? null : [start, Math.min(end, html.length)];
}

/** Systems print `null` for what they do not have. */
function plain(html: string): string | null {
  const text = paragraphsOfHtml(html.slice(0, LONGEST).replace(/<!\[CDATA\[|\]\]>/g, ''))
    .join('\n')
    .trim();
  return text === '' || text === 'null' ? null : text;
}

/** Elements of the system's own block of properties: `<introtitle>江北</introtitle>`. */
function properties(html: string, small: string): [string, string][] {
  const start = small.indexOf('<!--enpproperty');
  const end = start < 0 ? -1 : small.indexOf('-->', start);
  if (end < 0) return [];
  const found = html
    .slice(start, end)
    .matchAll(/<(articleid|date|author|title|subtitle|introtitle|nodename|sourcename|url)>([\s\S]{0,2000}?)<\/\1>/gi);
  return [...found].map(([, name = '', value = '']) => [name.toLowerCase(), value]);
}

/** The same by elements of their own, in the page or in a comment at its end. */
const ELEMENTS: readonly [name: string, element: string][] = [
  ['title', 'founder-title'],
  ['subtitle', 'founder-subtitle'],
  ['introtitle', 'founder-introtitle'],
  ['introtitle', 'founder-imp'],
  ['author', 'founder-author'],
  ['date', 'founder-date'],
  ['number', 'founder-pagenum'],
  ['name', 'founder-pagename'],
  ['papername', 'founder-papername'],
];
const COMMENTS: readonly [name: string, element: string][] = [
  ['title', 'article-title'],
  ['subtitle', 'article-subtitle'],
  ['introtitle', 'article-pretitle'],
  ['author', 'article-author'],
];

function elements(html: string, small: string): [string, string][] {
  const marked = [
    ...ELEMENTS.map(([name, element]) => [name, `<${element}>`, `</${element}>`] as const),
    ...COMMENTS.map(([name, element]) => [name, `<!--<npm:${element}>-->`, `<!--</npm:${element}>-->`] as const),
  ];
  return marked.flatMap(([name, open, close]): [string, string][] => {
    const found = between(html, small, open, close);
    return found ? [[name, html.slice(...found)]] : [];
  });
}

/** The content's marks, the surest first. */
const CONTENTS: readonly [open: string, close: string][] = [
  ['<founder-content', '</founder-content>'],
  ['<!--enpcontent-->', '<!--/enpcontent-->'],
  ['<!--<npm:article-content>-->', '<!--</npm:article-content>-->'],
];

/** All pieces of the content, one below the other. */
function contentIn(html: string, small: string): string | null {
  for (const [open, close] of CONTENTS) {
    const pieces: string[] = [];
    for (let from = 0; pieces.length < MOST; ) {
      const piece = between(html, small, open, close, from);
      if (!piece) break;
      pieces.push(html.slice(...piece));
      from = piece[1];
    }
    if (pieces.some((piece) => paragraphsOfHtml(piece).length > 0)) return pieces.join('<br><br>');
  }
  return null;
}

export function founderMarks(html: string): FounderMarks {
  const small = html.replace(/[A-Z]/g, (sign) => sign.toLowerCase());
  const values = new Map<string, string>();
  for (const [name, value] of [...properties(html, small), ...elements(html, small)]) {
    const text = values.has(name) ? null : plain(value);
    if (text) values.set(name, text);
  }
  return { values, content: contentIn(html, small) };
}
