/** An article's text → its text without the lines at its foot that are no sentences: who gives it, when, who answers questions about it, rows of a table. */
import { isRow } from './joined.ts';
import { isContactLine } from './releases/contact-line.ts';
import { fullDateIn } from './releases/full-date.ts';
import { isInstitutionName } from './releases/title-lines.ts';

/** `滨江县水利局`, `2024年4月8日`, or both in one line. */
function isImprint(line: string): boolean {
  const date = fullDateIn(line);
  const name = date && date.end === line.length ? line.slice(0, date.start) : line;
  return name === '' || isInstitutionName(name);
}

/** A table may stand at the foot, too. */
const isOfFoot = (line: string): boolean => isContactLine(line) || isImprint(line) || isRow(line);

/**
 * The text without such lines; one that has no others stays as it is.
 * @example withoutFoot('今起放水。\n滨江县水利局\n2024年4月8日') === '今起放水。'
 */
export function withoutFoot(text: string): string {
  const lines = text.split('\n');
  let end = lines.length;
  while (end > 1 && isOfFoot(lines[end - 1] as string)) end--;
  return lines.slice(0, end).join('\n');
}
