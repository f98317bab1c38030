/** Lines → which are masthead, editors or telephone lines, and what the masthead says of the page. */
import { wordSet } from '../words/lexicon.ts';
import type { Line } from './lines.ts';
import { readDatedLine, readMasthead } from './masthead.ts';
import { type Masthead, startsWith } from './masthead-parts.ts';

/** `统筹：王丽 责编：李强`: a line that names the page's makers somewhere. */
const MAKERS =
  /(?:责编|编辑|美编|校对|版式|组版|版面|视觉)[：:]?[\u4e00-\u9fff]{2,4}(?:$|[\u4e00-\u9fff]{2}[：:]|责编|美编|校对|版式)/;
const EDITORIAL = /^(?:[\u4e00-\u9fff]{2,8}[：:])|[\d-]{7,}|www\.|@/;

/** `责任编辑：王丽`, `热线电话 0471-1234567`: a short line that begins with one of the words of furniture. */
export function isService(line: Line): boolean {
  if (line.compact.length > 60 || /[。！？]/.test(line.compact)) return false;
  const word = startsWith(line.compact, wordSet('furniture'));
  if (word === null && MAKERS.test(line.compact)) return true;
  return (
    word !== null &&
    (EDITORIAL.test(line.compact) || /^\s/.test(line.text.slice(word.length)) || line.compact.length <= word.length + 4)
  );
}

/** The longest masthead in one line, with its editors and telephone. */
const LONGEST = 100;

/** Why each line is furniture (by its index), and what the masthead says. */
export function readFurniture(lines: Line[]): { masthead: Masthead; reasons: Map<number, string> } {
  const masthead: Masthead = { publication: null, issueDate: null, number: null, name: null };
  const reasons = new Map<number, string>();
  const papers: { name: string; dated: boolean }[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.compact.length > LONGEST || line.heading) continue;
    const edge = at < 6 || at >= lines.length - 4;
    const dated = at < 4 || at >= lines.length - 2 ? readDatedLine(line) : null;
    const read = dated ?? readMasthead(line);
    const alone = /^\d{4}年\d{1,2}月\d{1,2}日$/.test(line.compact) && at >= 3;
    const sure = (read.issueDate !== null && !alone) || (read.number !== null && (read.name !== null || /版/.test(line.compact)));
    if (read.whole && (sure || (edge && !alone))) {
      reasons.set(at, 'masthead: paper, date, page number or page name');
      if (read.publication) papers.push({ name: read.publication, dated: read.issueDate !== null });
      masthead.issueDate ??= read.issueDate;
      masthead.number ??= read.number;
      masthead.name ??= read.name;
    } else if (isService(line)) reasons.set(at, 'editors, telephone or address');
  }
  // `城市周刊 B1` is a part of the paper that is named beside the date.
  masthead.publication = (papers.find(({ dated }) => dated) ?? papers[0])?.name ?? null;
  return { masthead, reasons };
}
