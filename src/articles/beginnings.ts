/** Labelled lines → what begins at a body line: a dateline, a byline, a caption, a notice, or what a signature above leaves free. */
import { alternatives } from '../words/guarded-words.ts';
import { type LexiconRow, lexicon } from '../words/lexicon.ts';
import { once } from '../words/once.ts';
import type { Beginning } from './chain.ts';
import type { PageLine } from './lines/page-lines.ts';
import { isEnded } from './lines/sentence-ends.ts';

/** A caption is short: its picture's credit stands within so many characters of its title. */
const CAPTION = 320;
/** `…添草。（王丽摄）`: a credit at the end of the caption's last line. */
const CREDITED = /[。！？”][（(](?:[^（）]{2,14}摄|摄影[^（）]{2,12})[)）]$/;
/** `据《滨江晚报》报道，…`: taken over from another paper. */
export const REPORTED = /^据《?([\u4e00-\u9fff]{2,8}?)》?(?:报道|消息)/;
const noticesIn = (asked: LexiconRow<'notices'>['title']): string =>
  alternatives(lexicon('notices').flatMap(({ word, title }) => (title === asked ? [word] : [])));
/** `关于公开征求意见的公告`, `遗失声明`, `停水通知`. */
const notice = once(
  () => new RegExp(`关于.{1,60}的(?:${noticesIn('about')})|(?:${noticesIn('any')})$|^.{0,10}(?:${noticesIn('short')})$`),
);
const SIGNATURE = /[（(](?:[\u4e00-\u9fff·\s、]{2,16}|[\u4e00-\u9fff]{2,20}供稿|据[\u4e00-\u9fff]{2,14})[)）]$/;

/** `（王丽）`, `（市司法局供稿）` at the foot: the article is over. */
export const isSigned = (line: PageLine) =>
  line.opening === 'credit' ||
  line.opening === 'signed' ||
  (line.opening === null && SIGNATURE.test(line.compact) && !/^[（(][\u4e00-\u9fff]*(?:记者|通讯员)/.test(line.compact));

const solid = (lines: PageLine[], at: number, step: 1 | -1) => {
  let other = at + step;
  while (lines[other]?.label === 'furniture') other += step;
  return lines[other];
};

/** The text of the title lines right above a line. */
export function titleAbove(lines: PageLine[], at: number): string {
  let from = at;
  while (from > 0 && lines[from - 1]?.label === 'title' && at - from < 8 && (from === at || lines[from]?.gap === 0)) from--;
  return lines
    .slice(from, at)
    .map(({ compact }) => compact)
    .join('');
}

/** Whether the title above a line, or the line itself, stands right below the name of a column. */
function belowSection(lines: PageLine[], at: number): boolean {
  let above = at - 1;
  while (above > 0 && lines[above]?.label === 'title' && at - above < 4) above--;
  return lines[above]?.label === 'section';
}

/** Indexes of the lines below a title at which a caption begins: a picture's credit follows soon. */
export function captionStarts(lines: PageLine[]): Set<number> {
  const starts = new Set<number>();
  for (const [credit, line] of lines.entries()) {
    if ((line.opening !== 'credit' && !CREDITED.test(line.compact)) || line.label !== 'body') continue;
    let length = 0;
    let at = credit;
    const gapped = () => at < credit && (lines[at]?.gap ?? 0) > 0 && isEnded(lines[at - 1]?.compact ?? '');
    while (at > 0 && length < CAPTION && lines[at - 1]?.label === 'body' && (at === credit || !lines[at]?.opening) && !gapped())
      length += lines[--at]?.compact.length ?? 0;
    if (length < CAPTION && !lines[at]?.opening && (lines[at - 1]?.label !== 'body' || gapped())) starts.add(at);
  }
  return starts;
}

/** What begins with the body line at `at`, given the body line before it. */
export function beginningAt(
  lines: PageLine[],
  at: number,
  before: PageLine | undefined,
  captions: Set<number>,
): Beginning | null {
  const line = lines[at] as PageLine;
  const above = solid(lines, at, -1);
  const titled = above?.label === 'title' || above?.label === 'section';
  if (line.opening === 'dateline' || line.opening === 'jump' || line.opening === 'item') return line.opening;
  if (line.opening === 'byline' && (titled || !above || /^[□■]/.test(line.compact))) return 'byline';
  if (line.opening === 'credit' && titled) return 'byline';
  if (!before) return 'page';
  if (before.opening === 'signed' && line.opening !== 'signed') return 'signature';
  if (captions.has(at)) return 'caption';
  if (!titled) return null;
  if (above?.heading) return 'heading';
  if (REPORTED.test(line.compact)) return 'dateline';
  const title = titleAbove(lines, at);
  if (isEnded(before.compact) && belowSection(lines, at)) return 'title';
  if (notice().test(title) && (isEnded(before.compact) || before.width < line.width - 3)) return 'notice';
  return isSigned(before) ? 'signature' : null;
}
