/** Which of a page's headings is its article's headline: the one that its head names as well. */
import type { HtmlBlock } from './html-text.ts';
import { dressOf } from './page-dress.ts';

/** A headline, and where it stands among the blocks of the page (-1 where it is printed nowhere). */
export interface WebHeadline {
  text: string;
  at: number;
}

/** The longest line that is looked at. */
const LONGEST = 120;

/** Behind a title, what ends so is the site's name. */
const SITE = /(?:网|网站|报|新闻|频道|在线|客户端|政府|门户|社|台|官网|App|com|cn)$/i;

const compact = (text: string): string => text.normalize('NFKC').replace(/[\s\u3000“”"'‘’《》.…]/g, '');

/** `渠水进田_乡村_江北新闻网`, `渠水进田 - 江北县人民政府` → what may be the headline, the longest first. */
function headsOf(title: string): string[] {
  const parts = title.split(/(\s{0,9}(?:[_|｜]|--|——?(?=[^—]{2,12}$)|\s[-–—·]\s|-(?=[^-]{2,16}$))\s{0,9})/);
  const heads: string[] = [];
  for (let end = parts.length; end > 0; end -= 2) heads.push(parts.slice(0, end).join(''));
  return heads.map((head) => head.trim()).filter((head) => head !== '');
}

/** Whether the heading is what the page's head calls the article. */
const isSame = (heading: string, name: string): boolean => compact(heading) === compact(name);

/** The head may cut a headline short, or go on with the site's name. */
function isBegun(heading: string, name: string): boolean {
  const [one, other] = [compact(heading), compact(name)];
  return Math.min(one.length, other.length) >= 8 && (one.startsWith(other) || other.startsWith(one));
}

/** `渠水进田_乡村_江北新闻网` → each name in it. */
const piecesOf = (title: string): string[] =>
  title.split(/\s{0,9}(?:[_|｜]|--|——|\s[-–—·]\s|-)\s{0,9}/).filter((piece) => piece !== '');

/** The block that stands for one of the names: headings before plain lines, the longest first. */
function namedBlock(all: readonly HtmlBlock[], names: readonly string[]): number {
  const lines = [...all.entries()].filter(([, { text }]) => text.length >= 2 && text.length <= LONGEST);
  const heads = names.flatMap(headsOf);
  const steps: [readonly string[], (text: string, name: string, heading: number) => boolean][] = [
    [heads, (text, name, heading) => heading > 0 && isSame(text, name)],
    [heads, (text, name) => text.length >= 6 && isSame(text, name)],
    [names.flatMap(piecesOf), (text, name) => text.length >= 9 && !SITE.test(text) && isSame(text, name)],
    [heads, (text, name) => isBegun(text, name)],
  ];
  for (const [called, fits] of steps)
    for (const name of called) {
      const found = lines.filter(([, { text, heading }]) => fits(text, name, heading));
      found.sort(([, a], [, b]) => (a.heading || 7) - (b.heading || 7) || b.text.length - a.text.length);
      if (found[0]) return found[0][0];
    }
  return -1;
}

/** The title without the names of the site and its columns. */
function bareTitle(title: string): string {
  const heads = headsOf(title);
  const rest = (head: string) => title.slice(head.length);
  return heads.find((head) => !SITE.test(head) && rest(head) !== '') ?? heads.at(-1) ?? '';
}

/** The line above the one that says whence the article is: `渠水进田` over `来源：… 2024-05-12`. */
function aboveInfo(all: readonly HtmlBlock[], info: number): number {
  for (let at = info - 1; at >= Math.max(0, info - 3); at--) {
    const { text, linked } = all[at] as HtmlBlock;
    if (text.length >= 6 && text.length <= LONGEST && linked < 0.5 && !dressOf(text)) return at;
  }
  return -1;
}

/**
 * The headline of a page's article; null where it has none.
 * @param names what the page's head calls it
 * @param info which block says whence the article is, -1 for none
 */
export function webHeadline(
  all: readonly HtmlBlock[],
  names: readonly string[],
  title: string,
  info: number,
): WebHeadline | null {
  const named = namedBlock(all, [...names, title]);
  const called = all[named]?.text ?? '';
  const above = aboveInfo(all, info);
  if (above >= 0 && called.length < 6) return { text: (all[above] as HtmlBlock).text, at: above };
  if (named >= 0) return { text: called, at: named };
  const firsts = [...all.entries()].filter(
    ([, { heading, text }]) => heading === 1 && text.length >= 4 && text.length <= LONGEST,
  );
  const [only, another] = firsts;
  if (only && !another) return { text: only[1].text, at: only[0] };
  const text = bareTitle(names[0] ?? title);
  return text.length >= 4 && text.length <= LONGEST ? { text, at: -1 } : null;
}
