/** A page as decoded: its text, and what its masthead says of it. */

/** Offsets of everything read refer to `text`, which is the decoded, well-formed text, otherwise untouched. */
export interface Page {
  /** Its source name: the path relative to what was ingested, or as given. */
  source: string;
  text: string;
  /** Only when the page itself says so. */
  publication: string | null;
  /** ISO date; null when nothing on the page shows or implies it. */
  issueDate: string | null;
  /** Page number as printed: 8, A03. */
  number: string | null;
  /** Page name as printed: 综合, 要闻. */
  name: string | null;
}
