/** Lines that hold two parts of a piece's head, or a part with its name before it → a line for each: 标题：…, 春耕开始（2024-03-12）. */
import { type Line, lineOf } from '../../pages/lines.ts';
import { releaseNameBefore } from '../../words/release-names.ts';
import { isEnded } from '../lines/sentence-ends.ts';
import { fullDateIn, fullDatesIn } from './full-date.ts';
import { signOf } from './line-signs.ts';
import { readMetaLine } from './meta-line.ts';
import { isInstitutionName, isSentences } from './title-lines.ts';

/** `标题：`, `正文：`, `【标题】` before a title or a text. */
const PART = /^[\s【[]{0,2}(?:新闻)?(?:标 {0,3}题|题 {0,3}目|正 {0,3}文|内 {0,3}容|新闻内容|文章内容)[\s】\]]{0,2}[：:]?\s{0,4}/;
const NAMED = /[：:】\]]\s*$/;
/** `——2024年1月9日在…会议上　县长　王丽`: the occasion, before who speaks. */
const OCCASION = /^[^。]{8,70}(?:会议|大会|全会)上[）)]?\s{1,6}(?=\S)/;
/** `…两小时。（2024年6月3日）`: a text, before the day at its foot. */
const FOOT = /[。！？][”』」]?\s?(?=[（([【].{8,16}[）)\]】]$)/;
/** Signs that part a date from a title in one line. */
const BEFORE = /[\s（([【|]{1,4}$/;
const AFTER = /^[\s）)\]】|]{1,4}/;
/** Least and greatest length of a title that shares its line with a date. */
const [LEAST, MOST] = [8, 56];

function parted(page: string, line: Line, at: number): Line[] {
  const [head, rest] = [page.slice(line.start, line.start + at), page.slice(line.start + at, line.end)];
  const first = lineOf(page, line.start, line.start + head.trimEnd().length, '', line.gap, line.heading);
  const second = lineOf(page, line.end - rest.trimStart().length, line.end, '', 0, false);
  return [first, second];
}

/** Where a title ends, or a date before a title does; null where a line is not just these two. */
function partAt({ text }: Line, below: Line | undefined): number | null {
  const dates = fullDatesIn(text);
  const [date] = dates;
  if (!date || dates.length > 1 || /[。；]/.test(text) || (readMetaLine(text)?.fields ?? 0) > 0) return null;
  const [before, after] = [text.slice(0, date.start), text.slice(date.end)];
  const title = (part: string) =>
    part.replace(/\s/g, '').length >= LEAST &&
    part.replace(/\s/g, '').length <= MOST &&
    /[\u4e00-\u9fff]{4}/.test(part) &&
    !/[|]|\d{1,2}版/.test(part) &&
    // 松泉旗建成全民健身中心（2024-03-12） above sentences is a title, though it ends as a name does.
    (isSentences(below) || !isInstitutionName(part.trim()));
  if (BEFORE.test(before) && /^[）)\]】\s]*$/.test(after) && title(before.replace(BEFORE, '')))
    return before.replace(BEFORE, '').length;
  const mark = /^[[【（(\s]*$/.test(before) ? AFTER.exec(after) : null;
  return mark && title(after.slice(mark[0].length)) ? date.end + mark[0].length : null;
}

/** Whether a line below reads as text. */
const isText = (line: Line | undefined) =>
  line !== undefined && line.compact.length >= 12 && (isEnded(line.compact) || line.indented || line.width > 40);

/** Where the day at the foot of a text begins in the text's own last line. */
function footAt({ text }: Line): number | null {
  const found = FOOT.exec(text);
  if (!found) return null;
  const at = found.index + found[0].length;
  const date = fullDateIn(text.slice(at));
  return date?.start === 1 && date.end === text.length - at - 1 ? at : null;
}

/** `1. ` before a title that shares its line with a date, or has its date line below: its place in a file of releases. */
const NUMBERED = /^\d{1,2}[.、．]\s{0,4}(?=[\u4e00-\u9fff“《])/;

/** How long what stands before a title is and is none of it: `【新闻稿】`, `1. `. */
function beforeTitle(line: Line, next: Line | undefined, after: Line | undefined): number {
  const name = releaseNameBefore(line.text);
  const number = NUMBERED.exec(line.text)?.[0] ?? '';
  if (name > 0 || number === '') return name;
  const dated = isText(next)
    ? partAt(line, next) !== null
    : isText(after) && next !== undefined && (readMetaLine(next.text)?.date ?? null) !== null;
  return dated ? number.length : 0;
}

/** Parts the lines of a text; where its first line is no such, they stay as they are. */
export function splitLines(page: string, lines: Line[]): Line[] {
  const split = lines.flatMap((line, at) => {
    const before = beforeTitle(line, lines[at + 1], lines[at + 2]);
    if (before > 0 && before < line.text.length) return parted(page, line, before).map((part) => ({ ...part, gap: line.gap }));
    const name = PART.exec(line.text)?.[0] ?? '';
    const occasion = OCCASION.exec(line.text)?.[0] ?? '';
    if (occasion !== '' && signOf(lineOf(line.text, occasion.length, line.text.length, '', 0, false))?.kind === 'speaker')
      return parted(page, line, occasion.length);
    const foot = footAt(line);
    if (foot !== null) return parted(page, line, foot);
    return NAMED.test(name) && name.length < line.text.length ? parted(page, line, name.length) : [line];
  });
  // 标题：…（2024-03-12） stands above 正文： in a line of its own.
  const below = (at: number) => (NAMED.test(PART.exec(split[at + 1]?.text ?? '')?.[0] ?? '') ? split[at + 2] : split[at + 1]);
  const dated = split.map((line, at) => (isText(below(at)) ? partAt(line, below(at)) : null));
  if (dated.slice(0, 2).every((at) => at === null)) return split;
  return split.flatMap((line, at) => (dated[at] == null ? [line] : parted(page, line, dated[at] as number)));
}
