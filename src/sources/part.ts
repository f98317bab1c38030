/** What a format gives: a part of text that is read as one page, with what the source says of it. What is given is believed and not guessed again. */

/** A run of characters; offsets are UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A line or paragraph of an article's body; `paragraph` where a new one begins. */
export interface GivenLine extends Span {
  paragraph: boolean;
}

/** Where something is printed: a page of the file, from 1, and a box in points from the page's upper left corner. */
export interface PrintedBox {
  pageNumber: number;
  box: readonly [left: number, top: number, right: number, bottom: number];
}

/** Who made a piece as the source says it, several names and role words included: `本报记者 王丽 李强`. */
export interface GivenByline {
  text: string;
  /** What those are whose role is not printed beside them. */
  role: 'reporter' | 'author';
  /** It may be who put the page up, as in the author's field of its head: a reporter whom the text prints is believed instead. */
  doubtful?: true;
}

/** What the source says of an article beside its text; null where it does not say, so that it is read from the text. */
export interface Known {
  /** ISO date. */
  date: string | null;
  /** Who filed it (来源). */
  wire: string | null;
  section: string | null;
  bylines: readonly GivenByline[] | null;
  url: string | null;
  /** The source's own key for it. */
  sourceId: string | null;
}

/** An article whose place in the part's text the source tells: splitting is skipped. */
export interface GivenArticle {
  headline: readonly Span[];
  kicker: readonly Span[];
  subtitle: readonly Span[];
  /** In the order of reading. */
  body: readonly GivenLine[];
  /** Where it is printed; empty where nothing tells. */
  boxes: readonly PrintedBox[];
  known: Known;
}

/** What the source says of the page; what is printed on it goes before. */
export interface GivenPage {
  publication: string | null;
  /** ISO date. */
  issueDate: string | null;
  /** What says so: `the page’s metadata`, `its path`. */
  datedBy: string | null;
  number: string | null;
  name: string | null;
}

/** Text that is no part of an article by the source's own word, and why: a caption's frame, rotated letters, a running head. */
export interface Aside extends Span {
  reason: string;
  /** Whether it belongs to the page's dress; else it could not be placed. */
  furniture: boolean;
}

/** All that the source says. */
export interface Given {
  page: GivenPage;
  /** Null where the source does not tell one article from another, so that the text has to. */
  articles: readonly GivenArticle[] | null;
  /** Whether these are the source's own word, or told by where and how large they are set, which may be wrong. */
  bounds: 'given' | 'set';
  aside: readonly Aside[];
  /** What it is and how that was told, for whoever asks why: `HTML: its own article by <founder-content>`. */
  reasons: readonly string[];
}

/** A part of a source: what becomes one page, with a transaction of its own. */
export interface Part {
  /** Source name: the file's, and `#` with a key or number where the file holds several: `papers.jsonl#a17`. */
  source: string;
  /** Well-formed text; all offsets point into it. */
  text: string;
  given: Given;
}

const UNKNOWN_PAGE: GivenPage = { publication: null, issueDate: null, datedBy: null, number: null, name: null };

/** Nothing known of an article. */
export const UNKNOWN: Known = { date: null, wire: null, section: null, bylines: null, url: null, sourceId: null };

/** Nothing given but the text. */
export const NOTHING_GIVEN: Given = { page: UNKNOWN_PAGE, articles: null, bounds: 'given', aside: [], reasons: [] };

/** A part of text that has to be read as it is. */
export const textPart = (source: string, text: string, given: Partial<Given> = {}): Part => ({
  source,
  text,
  given: { ...NOTHING_GIVEN, ...given },
});
