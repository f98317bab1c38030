/** Word's .docx: one article with its headline, or several under marked headings, or text. */
import { articlePart } from '../article-part.ts';
import { documentPart } from '../document-part.ts';
import type { Item, SourceFile } from '../format.ts';
import { type Part, textPart } from '../part.ts';
import { type Block, blocksOf, noteMarks } from '../word/blocks.ts';
import { type Headline, type Headlines, headlinesIn, isKicker, isReleaseName } from '../word/headlines.ts';
import { hasSeveral } from '../word/news-begins.ts';
import { type WordNode, wordTree } from '../word/word-tree.ts';
import type { Zip } from '../zip/open-zip.ts';

const textsOf = (blocks: readonly Block[]): string[] => blocks.map(({ text }) => text);

/** Footnotes and endnotes that the text refers to, in that order. */
const notesOf = (tree: WordNode): string[] =>
  noteMarks(tree.children ?? []).flatMap((mark) => textsOf(blocksOf(tree.notes?.resolve(mark)?.body ?? [])));

const commentsOf = ({ comments = [] }: WordNode): string[] => comments.flatMap(({ body }) => textsOf(blocksOf(body)));

const linesOf = (blocks: readonly Block[]): string => textsOf(blocks).join('\n');

const WHAT_IT_IS = 'says what the text is';

/** One article: what Word keeps of author and date is of the file, not of the news. */
const oneArticle = (
  source: string,
  blocks: readonly Block[],
  { start, end, under }: Headline,
  by: string | null,
  notes: string[],
): Part =>
  articlePart(source, {
    kicker: linesOf(blocks.slice(0, start).filter((block) => !isReleaseName(block))),
    headline: linesOf(blocks.slice(start, end)),
    subtitle: linesOf(blocks.slice(end, under)),
    paragraphs: [...textsOf(blocks.slice(under)), ...notes],
    aside: textsOf(blocks.slice(0, start).filter(isReleaseName)).map((text) => ({ text, reason: WHAT_IT_IS, furniture: true })),
    reasons: [`Word: one article, its headline told by ${by}`],
  });

/** Several articles: their headlines are marked as Markdown has them, and the text is read as it is. */
function marked(source: string, blocks: readonly Block[], { by, found }: Headlines, notes: string[]): Part {
  const lines: string[] = [];
  let at = 0;
  for (const { start, end } of found) {
    const headline = linesOf(blocks.slice(start, end)).replace(/\s+/g, ' ');
    lines.push(...textsOf(blocks.slice(at, start)), `# ${headline}`);
    at = end;
  }
  const text = [...lines, ...textsOf(blocks.slice(at)), ...notes].join('\n');
  const reason = by ? `Word: headlines told by ${by}` : 'Word: nothing tells its headlines';
  return textPart(source, text.toWellFormed(), { reasons: [reason] });
}

/** Whether all of a document is one article: nothing but a kicker stands above its headline, and something below. */
function isSingle(blocks: readonly Block[], { found }: Headlines): boolean {
  const [only, second] = found;
  if (!only || second || hasSeveral(blocks)) return false;
  const above = blocks.slice(0, only.start).filter((block) => !isReleaseName(block));
  return above.length <= 2 && above.every(isKicker) && only.under < blocks.length;
}

/** Reads a Word document that lies in an open archive. */
export async function* readWord(file: SourceFile, zip: Zip): AsyncIterable<Item> {
  const tree = await wordTree(file, zip);
  const blocks = blocksOf(tree.children ?? []);
  const headlines = headlinesIn(blocks);
  const notes = notesOf(tree);
  const [only] = headlines.found;
  const part =
    only && isSingle(blocks, headlines)
      ? oneArticle(file.name, blocks, only, headlines.by, notes)
      : marked(file.name, blocks, headlines, notes);
  yield documentPart(file, part, commentsOf(tree));
}
