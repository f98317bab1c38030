/** What is wrong with a source's bytes or with one of its records: a code to branch on, and a message that says where, what, and what to do. */

/** Why bytes are no page we can read: `broken` for a known format that breaks off, `format` for one that is not read, `record` for one record of many. */
export type PageFault = 'empty' | 'binary' | 'not-text' | 'encoding' | 'too-large' | 'broken' | 'format' | 'record';

/** Thrown by whatever reads bytes; `message` is meant for the person who gave them. */
export class PageError extends Error {
  override readonly name = 'PageError';
  readonly code: PageFault;
  readonly source: string;

  constructor(code: PageFault, source: string, what: string, remedy: string) {
    super(`${source}: ${what}. ${remedy}`);
    this.code = code;
    this.source = source;
  }
}
