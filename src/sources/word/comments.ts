/** Comments in a document: of whoever went over it, so kept behind the text, and no part of it. */
import type { Aside, Part } from '../part.ts';

/** The part with the comments behind its text, each set aside. */
export function withComments(part: Part, comments: readonly string[]): Part {
  let text = part.text;
  const aside: Aside[] = comments.map((comment) => {
    const start = text.length + 1;
    text += `\n${comment.toWellFormed()}`;
    return { start, end: text.length, reason: 'comment on the document', furniture: false };
  });
  return { ...part, text, given: { ...part.given, aside: [...part.given.aside, ...aside] } };
}
