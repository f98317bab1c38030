/** The lines of a web page, parted: an article's own paragraphs, and what stands beside them. */
import type { ArticleFields } from './article-part.ts';
import type { HtmlBlock } from './html-text.ts';
import { dressOf, isRelated } from './page-dress.ts';

/** A paragraph of which so much is links is a button or another headline, unless it ends like a sentence. */
const LINK = 0.75;
export const SENTENCE = /[。！？…；][”’」』）)】]{0,3}$/;

/** A line of the page, and which block it stands in. */
export interface Line extends HtmlBlock {
  block: number;
}

export const compact = (line: string): string => line.replace(/[\s\u3000]/g, '');
export const linesIn = (blocks: readonly HtmlBlock[]): Line[] =>
  blocks.flatMap((block, at) => block.text.split('\n').map((text) => ({ ...block, text: text.trim(), block: at })));
export const signsIn = (blocks: readonly HtmlBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
const isLink = ({ text, linked }: HtmlBlock): boolean => linked >= LINK && !SENTENCE.test(text);

/** The share of signs that are links. */
export const linkedShare = (blocks: readonly HtmlBlock[]): number =>
  blocks.reduce((sum, { text, linked }) => sum + text.length * linked, 0) / Math.max(1, signsIn(blocks));

/** Lines that the article does not have, each as often as it is left over: those of links alone are only counted. */
export function leftOver(
  all: readonly Line[],
  taken: readonly string[],
): { aside: NonNullable<ArticleFields['aside']>; links: number } {
  const counts = new Map<string, number>();
  for (const line of taken.map(compact)) counts.set(line, (counts.get(line) ?? 0) + 1);
  const rest = all.filter(({ text }) => {
    const count = counts.get(compact(text)) ?? 0;
    if (count) counts.set(compact(text), count - 1);
    return count === 0;
  });
  const kept = rest.filter((line) => !isLink(line) || dressOf(line.text) !== null);
  const aside = kept.map(({ text }) => ({ text, reason: dressOf(text) ?? 'stands beside the article', furniture: true }));
  return { aside, links: rest.length - kept.length };
}

/** Where lists of other articles begin that a search for the content took with it: `相关推荐` alone on its line, towards the end. */
function endOf(content: readonly HtmlBlock[]): number {
  const signs = signsIn(content);
  const at = content.findIndex(({ text }, place) => isRelated(text) && signsIn(content.slice(place)) < signs / 2);
  return at > 0 ? at : content.length;
}

/** The paragraphs of the content that are the article's own. */
export function bodyOf(content: readonly HtmlBlock[], titles: readonly string[]): string[] {
  const printed = new Set(titles.map(compact));
  const own = (line: string) => !printed.has(compact(line)) && dressOf(line) === null;
  const blocks = content.slice(0, endOf(content)).filter((block) => !isLink(block));
  const paragraphs = blocks.map(({ text }) => text.split('\n').filter(own).join('\n'));
  return paragraphs.filter((text) => text.trim() !== '');
}
