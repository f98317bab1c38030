/** What reading a page gives: its articles, and everything on it that is none. */
import type { Page } from '../pages/page.ts';
import type { Article, Piece } from './article.ts';

/** Articles + furniture + leftover = the page, character for character (white space aside). */
export interface PageReading {
  page: Page;
  /** What its source is, and how that and what is given was told; none for plain text. */
  told?: readonly string[];
  articles: Article[];
  /** Masthead, page number, section columns, editors, phone lines, advertisements. */
  furniture: Piece[];
  /** What could not be placed, and why. */
  leftover: Piece[];
}
