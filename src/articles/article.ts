/** What reading a page gives: articles, furniture and leftover, which together are the page, character for character. */
import type { PrintedBox, Span } from '../sources/part.ts';

export type { Span };

/** What kind of piece an article is; `continuation` is the second half of one begun on another page (上接第1版). */
export type ArticleKind = 'news' | 'feature' | 'caption' | 'notice' | 'editorial' | 'continuation' | 'brief';

/** Who made the piece: 记者 reporter, 通讯员 correspondent, 摄影 photographer, 实习生 intern. Never an official. */
export interface Byline {
  name: string;
  role: 'reporter' | 'correspondent' | 'photographer' | 'intern' | 'author';
}

/** How sure the reader is of an article's boundaries and headline, 0 to 1, and why. */
export interface Reading {
  score: number;
  reasons: string[];
}

/** `length` characters of `Article.text` from `text` on stand on the page from `page` on, unbroken. */
export interface Run {
  text: number;
  page: number;
  length: number;
}

/** Where an article's parts other than its text stand on the page, marks as □ and ◎ with them. */
export interface ArticleParts {
  headline: Span[];
  kicker: Span[];
  subtitle: Span[];
  /** Dateline and bylines, at the head and at the foot. */
  dateline: Span[];
}

/**
 * One piece of a page. `text` is the body after its dateline in canonical form (`pages/normalise.ts`), columns joined,
 * paragraphs apart by one `\n`, no white space but between Latin words. It is frozen: facts point into it by offset.
 */
export interface Article {
  order: number;
  headline: string | null;
  subtitle: string | null;
  kicker: string | null;
  section: string | null;
  kind: ArticleKind;
  /** ISO date of the dateline (电头), or the day the report gives as its own, or its release’s date line or foot. */
  date: string | null;
  /** Who filed it, as printed: 本报, 新华社, 北方新报正北方网. */
  wire: string | null;
  /** The dateline's place as printed: 呼和浩特 in 新华社呼和浩特2月3日电. */
  place: string | null;
  bylines: Byline[];
  text: string;
  /** Where each run of `text` stands on the page, in order of `text`; characters the reader put in (`\n`) have none. */
  runs: Run[];
  parts?: ArticleParts;
  /** Where it is printed, when the source tells. */
  boxes?: readonly PrintedBox[];
  /** Its address, and the source's own key for it, when the source tells. */
  url?: string | null;
  sourceId?: string | null;
  /** The jump printed with it: 上接第1版 is from page 1, 下转第4版 to page 4. */
  jump?: { direction: 'from' | 'to'; page: string } | null;
  reading: Reading;
}

/** A part of the page that is no article: why it is furniture, or why it could not be placed. */
export interface Piece extends Span {
  text: string;
  reason: string;
}

/** Names of those who report for the paper; 作者 lines name who wrote a piece sent in, and are left out. */
export const reportersOf = ({ bylines }: Pick<Article, 'bylines'>): string[] =>
  bylines.filter(({ role }) => role !== 'author').map(({ name }) => name);
