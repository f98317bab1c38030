/** What Founder's publishing systems write into a page for their own use → values by name: `<!--enpproperty <articleid>…`, `<founder-title>`, `<!--<npm:article-title>-->`. */
import { between, contentIn } from './founder-content.ts';
import { paragraphsOfHtml } from './html-text.ts';

/** Marks of a page; a name's value is plain text, of several lines perhaps. */
export interface FounderMarks {
  values: ReadonlyMap<string, string>;
  /** The article's HTML; null where no mark tells it. */
  content: string | null;
  /** Where the content begins; the page's length where no mark tells it. */
  start: number;
}

/** A value longer than this is no title. */
const LONGEST = 2000;
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
    .matchAll(
      /<(articleid|date|author|title|subtitle|introtitle|nodename|nodesearchname|sourcename|url)>([\s\S]{0,2000}?)<\/\1>/gi,
    );
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
  ['articleid', 'founder-articleid'],
  ['nodename', 'founder-nodename'],
  ['nodesearchname', 'founder-nodesearchname'],
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

export function founderMarks(html: string): FounderMarks {
  const small = html.replace(/[A-Z]/g, (sign) => sign.toLowerCase());
  const values = new Map<string, string>();
  for (const [name, value] of [...properties(html, small), ...elements(html, small)]) {
    const text = values.has(name) ? null : plain(value);
    if (text) values.set(name, text);
  }
  const pieces = contentIn(html, small);
  const content = pieces.map((piece) => html.slice(...piece)).join('<br><br>');
  return { values, content: content || null, start: pieces[0]?.[0] ?? html.length };
}
