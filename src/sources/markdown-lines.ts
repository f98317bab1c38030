/** Markdown → plain text with its lines: links and pictures keep their words, signs of emphasis, tables and quotes go, HTML is resolved. */
import { blocksOfHtml, isBoldTitle } from './html-text.ts';
import { isInfoLine } from './info-line.ts';
import { isButton } from './page-dress.ts';

/** `[渠水](a.htm)`, `![渠水](a.jpg "图")`, `[渠水][1]` keep their words. */
const LINK = /!?\[([^[\]\n]{0,300})\](?:\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^[\]\n]{0,60}\])/g;
/** `[1]: https://…` says where links lead. */
const DEFINITION = /^ {0,3}\[[^[\]\n]{1,60}\]:\s{1,9}\S{1,2000}(?:\s.{0,200})?$/;
const ADDRESS = /<(?:https?:\/\/|mailto:)([^<>\s]{1,500})>/g;
/** `**渠水**`, `*渠水*`, `` `渠水` ``, `~~渠水~~`; signs between digits and words (`3*4`, `a_b`) are their own. */
const STRONG = /(?<![\w*])(\*{1,3})(?=[^\s*])([^*\n]{1,300})(?<=\S)\1(?![\w*])/g;
const STRONG_CHINESE = /(\*\*)(?=[^\s*])([^*\n]{1,300})(?<=\S)\1/g;
const UNDERLINED = /(?<![\w_])(_{1,3})(?=[^\s_])([^_\n]{1,300})(?<=\S)\1(?![\w_])/g;
const CODE = /(`{1,2}|~~)([^`~\n]{1,300})\1/g;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|<>~])/g;

/** `**渠水进田**` alone on a line is a title to whoever reads the text, and stays one. */
const BOLD_LINE = /^(?:\*\*|__)[^*_\n]{2,60}(?:\*\*|__)$/;

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const QUOTE = /^ {0,3}(?:> ?){1,6}/;
const BULLET = /^\s{0,12}[-*+•] {1,4}(?=\S)/;
const RULE = /^ {0,3}(?:(?:-[ \t]{0,3}){3,40}|(?:\*[ \t]{0,3}){3,40}|(?:_[ \t]{0,3}){3,40}|={3,80})$/;
const TABLE_RULE = /^\s{0,9}\|?(?:\s{0,9}:?-{2,60}:?\s{0,9}\|){1,60}(?:\s{0,9}:?-{2,60}:?\s{0,9})?$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
/** An element or an entity stands in the line. */
const MARKUP = /<\/?[a-z][a-z0-9]{0,12}(?:\s[^<>]{0,1000})?\/?>|<!--|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/i;
/** An element that goes on to the next empty line, as Markdown has it. */
const OPENS_BLOCK = /^\s{0,3}<(?:table|div|ul|ol|p|section|article|blockquote|center|figure|details|pre|!--)[\s>!-]/i;

/** Words without the signs within them. */
function bareWords(line: string): string {
  const words = line.replace(LINK, '$1').replace(LINK, '$1').replace(ADDRESS, '$1');
  const bare = words.replace(STRONG_CHINESE, '$2').replace(STRONG, '$2').replace(UNDERLINED, '$2').replace(CODE, '$2');
  return bare.replace(ESCAPED, '$1');
}

/** A line without the signs within it, unless it is set bold as a whole as titles are; the line about an article is none. */
function plainWords(line: string): string {
  const bare = bareWords(line);
  return BOLD_LINE.test(line.trim()) && !isInfoLine(bare) ? line : bare;
}

/** `| 县 | 产量 |` → `县 产量`. */
const rowWords = (line: string): string =>
  line
    .replace(/^\s{0,9}\||\|\s{0,9}$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => bareWords(cell.trim()))
    .join(' ');

/** HTML in Markdown → lines; its paragraphs are indented and its titles headings. */
const htmlLines = (html: string): string[] =>
  blocksOfHtml(html).flatMap((block) => {
    if (isBoldTitle(block)) return [`**${bareWords(block.text)}**`];
    const mark = '#'.repeat(block.heading);
    return block.text.split('\n').map((line) => (mark ? `${mark} ${bareWords(line)}` : `　　${plainWords(line)}`));
  });

/** `[查看原文](https://…)`: a link whose words are a button's. */
const isButtonLink = (line: string): boolean =>
  /^\s{0,3}\[[^\]]{1,30}\]\([^()\n]{1,1000}\)\s{0,9}$/.test(line) && isButton(bareWords(line));

/** One line outside HTML; null for one that only says how others are set, or leads elsewhere. */
function plainLine(line: string): string | null {
  if (TABLE_RULE.test(line) || DEFINITION.test(line) || FENCE.test(line) || isButtonLink(line)) return null;
  if (RULE.test(line)) return '';
  const heading = HEADING.exec(line);
  if (heading) return `${heading[1]} ${bareWords(heading[2] as string)}`;
  const bare = line.replace(QUOTE, '').replace(BULLET, '');
  return /^\s{0,9}\|.{0,2000}\|\s{0,9}$/.test(bare) ? rowWords(bare) : plainWords(bare);
}

/** The text of a Markdown file, with `#` before its titles. */
export function plainMarkdown(markdown: string): string {
  const out: string[] = [];
  const lines = markdown.split(/\r\n|\r|\n/);
  let block: string[] | null = null;
  for (const line of lines) {
    if (block && line.trim() !== '') block.push(line);
    else if (block) {
      out.push(...htmlLines(block.join('\n')), '');
      block = null;
    } else if (OPENS_BLOCK.test(line)) block = [line];
    else if (MARKUP.test(line)) {
      const mark = /^ {0,3}#{1,6}[ \t]+/.exec(line)?.[0] ?? '';
      const found = htmlLines(line.slice(mark.length));
      out.push(...(mark ? [`${mark.trim()} ${found.map((one) => one.trim()).join(' ')}`] : found));
    } else {
      const plain = plainLine(line);
      if (plain !== null) out.push(plain);
    }
  }
  if (block) out.push(...htmlLines(block.join('\n')));
  return out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
}
