/** What is wrong with a page's bytes: a code to branch on, and a message that says where, what, and what to do. */

/** Why bytes are no page we can read. */
export type PageFault = 'empty' | 'binary' | 'not-text' | 'encoding' | 'too-large';

/** Thrown by {@link decodePage}; `message` is meant for the person who gave the page. */
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
