/** An article as it is printed, and which pieces of a page are none: menus, lists of links, a stray word. */
import type { Block } from './blocks.ts';
import type { PrintedLine } from './lines.ts';
import type { Title } from './titles.ts';

export interface PageArticle {
  title: Title | null;
  columns: Block[][];
  /** What stands over it and others: `简讯`. */
  section: string | null;
}

/** Why a piece is none. */
export const NO_ARTICLE = 'no article: no headline and no sentence';

const SENTENCE_END = /[。！？]/;
/** `草原晨光 王丽 摄` has no sentence either, but is a picture's caption. */
const CAPTION = /摄[）)]?$|摄影|供图|^图为|图片由|图\/|图：/;

export const linesOfArticle = ({ columns }: PageArticle): PrintedLine[] => columns.flat().flatMap(({ lines }) => lines);

/** Whether a piece has neither a headline nor a sentence. */
export const isNoArticle = (article: PageArticle): boolean =>
  article.title === null && !linesOfArticle(article).some(({ text }) => SENTENCE_END.test(text) || CAPTION.test(text.trim()));
