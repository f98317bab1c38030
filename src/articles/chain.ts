/** Body lines that read on as one text, and what begins them. */
import type { PageLine } from './lines/page-lines.ts';

/** Lines of one body that stand together on the page, unbroken by titles, other bodies or gaps. */
export interface Chunk {
  /** Index of the first line among the page's lines. */
  from: number;
  lines: PageLine[];
  /** Whether an article is known to begin with it, and by what. */
  begins: Beginning | null;
}

/** How an article is known to begin. */
export type Beginning =
  | 'dateline'
  | 'jump'
  | 'byline'
  | 'heading'
  | 'caption'
  | 'notice'
  | 'page'
  | 'signature'
  | 'column'
  | 'item'
  | 'title'
  | 'release'
  | 'given'
  | 'set';

/** The chunks of one article, in the order they are read. */
export interface Chain {
  begins: Beginning;
  chunks: Chunk[];
  /** Each of its lines is a paragraph. */
  flowing?: boolean;
}
