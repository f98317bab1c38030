/** What is read of a word processor's document → its part, when that is a page's text. */
import { PAGE_LIMIT, refuseUnreadable } from './decode.ts';
import type { SourceFile } from './format.ts';
import { PageError } from './page-error.ts';
import type { Aside, Part } from './part.ts';

/** Comments are of whoever went over the document: kept behind the text, and no part of it. */
function withComments(part: Part, comments: readonly string[]): Part {
  let text = part.text;
  const aside: Aside[] = comments.map((comment) => {
    const start = text.length + 1;
    text += `\n${comment.toWellFormed()}`;
    return { start, end: text.length, reason: 'comment on the document', furniture: false };
  });
  return { ...part, text, given: { ...part.given, aside: [...part.given.aside, ...aside] } };
}

/** @throws PageError when there is no text, or more than a page has */
export function documentPart(file: SourceFile, part: Part, comments: readonly string[]): Part {
  refuseUnreadable(part.text, file.path);
  const whole = withComments(part, comments);
  if (Buffer.byteLength(whole.text) <= PAGE_LIMIT) return whole;
  throw new PageError(
    'too-large',
    file.path,
    `its text has more than ${PAGE_LIMIT.toLocaleString('en')} bytes`,
    'Split it into pages',
  );
}
