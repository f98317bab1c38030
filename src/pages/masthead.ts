/** A line of the page → what it says as a masthead. */
import type { Line } from './lines.ts';
import { type MastheadLine, PAPER, takeAll, takePart } from './masthead-parts.ts';

const EMPTY = { publication: null, issueDate: null, number: null, name: null };

/** `滨江观察 2024年3月6日 星期三 08 民生滨江`: at the page's edge a dated line is a masthead whatever else it names. */
export function readDatedLine(line: Line): MastheadLine | null {
  const parts = /^(.{0,12}?)(\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?)(.{0,40})$/.exec(line.compact);
  if (
    !parts ||
    /[。！？；，]/.test(line.compact) ||
    !/星期|周[一二三四五六日]|\d版|版$|\d{1,2}[\u4e00-\u9fff]{0,8}$|[报刊]/.test((parts[1] ?? '') + (parts[3] ?? ''))
  )
    return null;
  const found: MastheadLine = { ...EMPTY, whole: true };
  const before = (parts[1] ?? '').replace(/[/／|｜·《》]/g, '');
  let rest = `${parts[2]}${parts[3]}`;
  for (let more = takePart(rest, found); more !== null && rest !== ''; more = takePart(rest, found)) rest = more;
  const named = PAPER.exec(before)?.[0] ?? (/[报刊]$|观察$|新闻$/.test(before) ? before : null);
  if (named) found.publication = named;
  else takeAll(before, found);
  if (rest !== '' && rest.length <= 8) found.name ??= rest.replace(/^[/／|｜·]+/, '');
  return found;
}

/** Reads a line as a masthead: all of it is the paper, a date, a page number or a page name. */
export function readMasthead(line: Line): MastheadLine {
  const found: MastheadLine = { ...EMPTY, whole: false };
  let text = line.compact;
  while (text !== '') {
    const rest = takePart(text, found);
    if (rest === null) return found;
    text = rest;
  }
  return { ...found, whole: true };
}
