/** Labelled lines → chunks of body text, each with what begins with it. */
import type { Beginning, Chunk } from './chain.ts';
import { isEnded } from './lines/label-lines.ts';
import type { PageLine } from './lines/page-lines.ts';

/** A caption is short: its picture's credit stands within so many characters of its title. */
const CAPTION = 320;
const NOTICE = /关于.*的(?:决定|公告|通告|通知|公示|启事|声明|意见|批复|函)|(?:公告|启事|声明|通告|公示|讣告)$/;
const SIGNATURE = /[（(](?:[\u4e00-\u9fff·\s、]{2,16}|[\u4e00-\u9fff]{2,20}供稿|据[\u4e00-\u9fff]{2,14})[)）]$/;

/** `（王丽）`, `（市司法局供稿）` at the foot: the article is over. */
export const isSigned = (line: PageLine) =>
  line.opening === 'credit' || (line.opening === null && SIGNATURE.test(line.compact) && !/^[（(][\u4e00-\u9fff]*(?:记者|通讯员)/.test(line.compact));

const solid = (lines: PageLine[], at: number, step: 1 | -1) => {
  let other = at + step;
  while (lines[other]?.label === 'furniture') other += step;
  return lines[other];
};

/** The text of the title lines right above a line. */
function titleAbove(lines: PageLine[], at: number): string {
  let from = at;
  while (from > 0 && lines[from - 1]?.label === 'title' && at - from < 8) from--;
  return lines
    .slice(from, at)
    .map(({ compact }) => compact)
    .join('');
}

/** Indexes of the lines below a title at which a caption begins: a picture's credit follows soon. */
function captionStarts(lines: PageLine[]): Set<number> {
  const starts = new Set<number>();
  for (const [credit, line] of lines.entries()) {
    if (line.opening !== 'credit' || line.label !== 'body') continue;
    let length = 0;
    let at = credit;
    while (at > 0 && length < CAPTION && lines[at - 1]?.label === 'body' && (at === credit || !lines[at]?.opening)) length += lines[--at]?.compact.length ?? 0;
    if (length < CAPTION && !lines[at]?.opening && lines[at - 1]?.label !== 'body') starts.add(at);
  }
  return starts;
}

/** What begins with the body line at `at`, given the body line before it. */
function beginningAt(lines: PageLine[], at: number, before: PageLine | undefined, captions: Set<number>): Beginning | null {
  const line = lines[at] as PageLine;
  const above = solid(lines, at, -1);
  const titled = above?.label === 'title' || above?.label === 'section';
  if (line.opening === 'dateline' || line.opening === 'jump') return line.opening;
  if (line.opening === 'byline' && (titled || !above || /^[□■]/.test(line.compact))) return 'byline';
  if (line.opening === 'credit' && titled) return 'byline';
  if (!before) return 'page';
  if (captions.has(at)) return 'caption';
  if (!titled) return null;
  if (above?.heading) return 'heading';
  const title = titleAbove(lines, at);
  if (NOTICE.test(title) && isEnded(before.compact)) return 'notice';
  return isSigned(before) ? 'signature' : null;
}

/** Whether a new chunk begins at a line though no article does: a gap, or another column's width. */
const isApart = (before: PageLine, line: PageLine) => line.gap > 0 || (line.indented && !before.indented && isEnded(before.compact) && line.gap > 0);

/** The chunks of a page, in the order printed. */
export function chunksOf(lines: PageLine[]): Chunk[] {
  const captions = captionStarts(lines);
  const chunks: Chunk[] = [];
  let before: PageLine | undefined;
  for (const [at, line] of lines.entries()) {
    if (line.label !== 'body') continue;
    const begins = beginningAt(lines, at, before, captions);
    const broken = lines[at - 1] !== before;
    if (!before || begins !== null || broken || isApart(before, line)) chunks.push({ from: at, lines: [], begins });
    chunks.at(-1)?.lines.push(line);
    before = line;
  }
  return chunks;
}
