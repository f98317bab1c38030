/** A box of short reports under one name (`简讯`), each behind a mark → the reports, each an article of its own. */
import { wordSet } from '../../words/lexicon.ts';
import { type Block, type BlockLine, blockOfLines } from './blocks.ts';
import type { PrintedLine } from './lines.ts';
import { linesOfArticle, type PageArticle } from './page-article.ts';

/** A brief is short. */
const LONGEST = 260;
/** The longest name of such a box. */
const NAME = 8;
const MARK = /^\s*([●○■□◆◇▲△★☆▶►※])/;
const ENDED = /[。！？”）]\s*$/;

const markOf = (line: PrintedLine | undefined): string | undefined => MARK.exec(line?.text ?? '')?.[1];

/** Columns' lines, parted where a mark stands; what goes on in the next column stays with its beginning. */
function partsOf(columns: readonly Block[][], mark: string): Block[][][] {
  const parts: BlockLine[][][] = [];
  for (const column of columns) {
    parts.at(-1)?.push([]);
    for (const line of column.flatMap(({ lines }) => lines)) {
      if (markOf(line) === mark) parts.push([[line]]);
      else parts.at(-1)?.at(-1)?.push(line);
    }
  }
  return parts.map((part) => part.filter(({ length }) => length > 0).map((lines) => [blockOfLines(lines)]));
}

/** The briefs of a box and its name; null where the article is no such box. */
export function briefsOf(article: PageArticle): { name: PrintedLine[]; briefs: PageArticle[] } | null {
  const { title, columns } = article;
  const mark = markOf(linesOfArticle(article)[0]);
  if (!title || !mark || title.kicker.length + title.subtitle.length > 0) return null;
  const section = title.headline
    .map(({ text }) => text)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
  const briefs = partsOf(columns, mark).map((part): PageArticle => ({ title: null, columns: part, section }));
  // Points of a report stand under a headline of its own, which is longer than the name of a box.
  const known = wordSet('briefs-columns').has(section);
  if (known ? briefs.length < 2 : briefs.length < 3 || section.length > NAME) return null;
  const texts = briefs.map((brief) =>
    linesOfArticle(brief)
      .map(({ text }) => text)
      .join(''),
  );
  return texts.every((text) => text.length <= LONGEST && ENDED.test(text)) ? { name: title.headline, briefs } : null;
}
