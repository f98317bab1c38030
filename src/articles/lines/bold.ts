/** Lines set bold as a whole → headings: Markdown that marks titles with `**` in place of `#`. */
import { type Line, lineOf } from '../../pages/lines.ts';
import { isEnded } from './sentence-ends.ts';

const BOLD = /^(\*\*|__)[^*_]{2,60}\1$/;

/** `**海河大桥通车**` without its signs; a heading, unless a marked heading follows, whose kicker it then is. */
export function unbold(page: string, line: Line, next: Line | undefined): Line {
  const inner = line.text.slice(2, -2);
  if (!BOLD.test(line.text) || (isEnded(inner) && !/[！？]$/.test(inner))) return line;
  return lineOf(page, line.start + 2, line.end - 2, '', line.gap, line.heading || next?.heading !== true);
}
