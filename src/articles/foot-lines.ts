/** An article's text → its text without the lines at its foot that say who gives it, when, and who answers questions about it. */
import { isContactLine } from './releases/contact-line.ts';
import { fullDateIn } from './releases/full-date.ts';
import { isInstitutionName } from './releases/title-lines.ts';

/** Who signs a text may be several; lines at a foot are no more. */
const MOST = 6;

/** `滨江县水利局`, `2024年4月8日`, or both in one line. */
function isImprint(line: string): boolean {
  const date = fullDateIn(line);
  const name = date && date.end === line.length ? line.slice(0, date.start) : line;
  return name === '' || isInstitutionName(name);
}

/**
 * The text without such lines; one that has no others stays as it is.
 * @example withoutFoot('今起放水。\n滨江县水利局\n2024年4月8日') === '今起放水。'
 */
export function withoutFoot(text: string): string {
  const lines = text.split('\n');
  let end = lines.length;
  while (end > 1 && lines.length - end < MOST && (isContactLine(lines[end - 1] ?? '') || isImprint(lines[end - 1] ?? ''))) end--;
  return lines.slice(0, end).join('\n');
}
