/** Saved web pages: the article and what the page says of it; a page that is no single article is read as text. */
import { articlePart } from '../article-part.ts';
import { decodePage, PAGE_LIMIT } from '../decode.ts';
import { type Format, type Head, wholeFile } from '../format.ts';
import { founderArticle } from '../founder-page.ts';
import type { HtmlBlock } from '../html-text.ts';
import { PageError } from '../page-error.ts';
import { type Part, textPart } from '../part.ts';
import { webText } from '../web-article.ts';
import { linkedShare } from '../web-lines.ts';
import { webPage } from '../web-page.ts';

const ELEMENT =
  'a|abbr|address|article|aside|b|base|blockquote|body|br|center|div|dl|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|img|li|link|main|meta|nav|ol|p|pre|script|section|span|strong|style|table|tbody|td|title|tr|u|ul';
/** What begins with an element, its comments and declarations before it. */
const BEGINS = new RegExp(
  `^\\s*(?:<\\?xml[^>]{0,200}>\\s*|<!--[^>]{0,500}-->\\s*){0,5}(?:<!doctype\\s+html|</?(?:${ELEMENT})(?:\\s[^<>]{0,2000})?/?>)`,
  'i',
);
const BLOCK = /<(?:\/p|\/div|p|br|div|td|li)(?:\s[^<>]{0,500})?\/?>/gi;

/** Whether it is a page of its own or a piece of one; signs of Markdown say that it is that. */
const tells = ({ text }: Head): boolean =>
  BEGINS.test(text) ||
  (/^\s{0,200}</.test(text) && /<(?:html|body)[\s>]/i.test(text)) ||
  (!/^(?:#{1,6} |---\r?\n)/m.test(text) && (text.match(BLOCK)?.length ?? 0) >= 4);

/** A whole page says so; a piece of one is its text. */
const isPage = (html: string): boolean => /<(?:html|head|body|title|meta|h1)[\s>]/i.test(html);

/** Blocks as text that is read as it is: headings marked, paragraphs indented. */
const textOf = (blocks: readonly HtmlBlock[]): string =>
  blocks
    .map(({ text, heading }) => (heading ? `\n# ${text.replaceAll('\n', ' ')}\n` : text.replace(/^/gm, '　　')))
    .join('\n')
    .replace(/^\n+/, '');

/** A page that holds no single article. */
function pageAsText(name: string, path: string, all: readonly HtmlBlock[]): Part {
  if (all.length === 0)
    throw new PageError(
      'empty',
      path,
      'this page has no text without its scripts',
      'Save it after it has been shown, or give its text',
    );
  if (linkedShare(all) > 0.6)
    throw new PageError('format', path, 'this page is a list of links and no article', 'Save the pages that it links to');
  return textPart(name, textOf(all), { reasons: ['HTML: no single article, so read as text'] });
}

/** The part that a page's HTML makes. */
export async function htmlPart(name: string, path: string, html: string): Promise<Part> {
  const page = webPage(html);
  const printed = founderArticle(html, page);
  if (printed) return articlePart(name, printed);
  const { all, article } = await webText(page);
  return article && isPage(html) ? articlePart(name, article) : pageAsText(name, path, all);
}

export const HTML: Format = {
  name: 'HTML',
  tells,
  async *read(file) {
    yield await htmlPart(file.name, file.path, decodePage(await wholeFile(file, PAGE_LIMIT), file.path));
  },
};
