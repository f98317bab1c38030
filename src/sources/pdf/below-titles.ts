/** Lines as large as the text between a title and its columns: `——亩均节水15%以上`, `本报记者 王丽 通讯员 李强`. */
import { isDateline } from './dateline.ts';
import type { PrintedLine } from './lines.ts';
import { type Box, sharedWidth } from './raw-page.ts';

/** A title as far as it is needed here. */
interface Above extends Box {
  size: number;
  upright: boolean;
}

/** What stands between titles and their columns. */
export interface BelowTitles {
  /** Lines that go on with the title. */
  subtitles: PrintedLine[];
  /** Lines of names: each is a paragraph before the columns. */
  names: PrintedLine[];
}

/** The first line is so near to its title (in the title's letters), the others to that before (in their own). */
const NEAR = 0.95;
const NEXT = 1.3;
/** So many lines may stand there. */
const MOST = 3;
/** The longest of them. */
const LONGEST = 40;
/** Letters of captions are at most so large, as a share of the body's. */
const SMALL = 0.92;
/** A line set in the middle ends so many letters before its column at both sides; an indent is two. */
const INSET = 2.6;
/** A paragraph's first line begins so many letters behind the others; a line that ends so many before its column's end is short. */
const INDENT = 1.2;
const SHORT = 0.8;
/** First lines of columns beside each other are at most so many letters apart, their indents included. */
const GUTTER = 5;
/** Columns begin at most so many letters below their title. */
const BELOW = 8;

const MARK = '^[□■●○◎◆▲\\s（(]{0,4}';
const OUTLET = '[\\u4e00-\\u9fff]{0,10}(?:报|社|网|台|刊|媒体?|中心)\\s?';
const RANK = '(?:首席|见习|实习|特约|特派|驻站|本刊)\\s?';
const ROLE = '(?:记\\s?者|通\\s?讯\\s?员|评论员|实习生|作者|撰文)';
/** Words of a role first, a name behind: `本报记者王丽`, `记者 王丽`, `作者王丽`, `文/王丽`; `三名记者的一天` is none. */
const BYLINES = [
  `(?:${OUTLET})?(?:${RANK})?${ROLE}[\\s：:/／]{1,3}[\\u4e00-\\u9fff]`,
  `(?:${OUTLET}(?:${RANK})?|${RANK})${ROLE}[\\u4e00-\\u9fff]{2}`,
  '作者[\\u4e00-\\u9fff·]{2,4}$',
  '[文图]\\s?[/／：:]\\s?[\\u4e00-\\u9fff]',
].map((form) => new RegExp(MARK + form));
/** `王丽 文`, `王丽 文/图`. */
const WRITTEN =
  /^[□■●○◎◆▲\s（(]{0,4}[\u4e00-\u9fff]{1,4}(?:[\s、][\u4e00-\u9fff\s]{1,10})?\s(?:撰?文|文\s?[/／]\s?图|报道|采写|整理)[）)]?$/;
/** `□ 王丽`, `王丽 李强`, `王 丽`: names alone. */
const NAME_ALONE = /^(?:[□■●○◎◆▲]\s{0,4}[\u4e00-\u9fff·]{1,4}|[\u4e00-\u9fff]{1,3})(?:[\s、][\u4e00-\u9fff]{1,3}){0,3}$/;
/** `一、总体进展`: the text's own first heading. */
const NUMBERED = /^[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]/;
const SENTENCE = /[。！？；]|[，、：]$/;
/** What says when and whence the piece is: `2024年3月12日`, `来源：…`. */
const FACTS = /\d{4}\s?[年./-]\s?\d{1,2}\s?[月./-]|(?:来源|时间|日期|编辑|作者)\s?[：:]/;
const DASH = /^\s*[—–─-]/;

/** `本报记者 王丽 通讯员 李强`: says who wrote, and nothing else. */
export const isNames = (text: string): boolean =>
  text.length <= LONGEST &&
  !DASH.test(text) &&
  !SENTENCE.test(text) &&
  [...BYLINES, WRITTEN, NAME_ALONE].some((sign) => sign.test(text.trim()));

const isSubtitle = ({ text }: PrintedLine) =>
  /[\p{L}]/u.test(text) && !SENTENCE.test(text) && !FACTS.test(text) && !NUMBERED.test(text) && text.length <= LONGEST;

const overlap = (one: Box, other: Box) => Math.min(one.right, other.right) - Math.max(one.left, other.left);
const middle = ({ left, right }: Box) => (left + right) / 2;

/** A page's text with its titles. */
interface Page {
  titles: readonly Above[];
  rest: readonly PrintedLine[];
  body: number;
}

/** Whether a column of a title's article begins with a line: no text stands right above but `between`, and no other title. */
function beginsColumn({ titles, rest }: Page, title: Above, line: PrintedLine, between: PrintedLine): boolean {
  const over = (box: Box, room: number) =>
    box !== line && box !== between && box.top < line.top && line.top - box.bottom < room * line.size && overlap(box, line) > 0;
  if (rest.some((other) => Math.abs(other.size - line.size) < 0.1 * line.size && over(other, NEXT))) return false;
  return !titles.some((other) => other !== title && other.top > title.top - title.size && over(other, BELOW));
}

/** Whether a line stands above all columns of its title's article, and is not the first of one. */
function aboveColumns(page: Page, title: Above, line: PrintedLine): boolean {
  const beside = (other: PrintedLine) => other !== line && overlap(other, line) < 0;
  const begins = (other: PrintedLine) => beginsColumn(page, title, other, line);
  const level = page.rest.filter(
    (other) => beside(other) && other.top < line.bottom - 0.3 * line.size && other.bottom > line.top,
  );
  const near = (one: Box, other: Box) => -overlap(one, other) < GUTTER * line.size;
  if (level.some((other) => (near(other, line) || overlap(other, title) > 0) && begins(other))) return false;
  const below = page.rest.filter(({ top }) => top > line.bottom - 0.3 * line.size && top < line.bottom + 5 * line.size);
  const under = below.filter((other) => overlap(other, line) > 0.5 * line.size);
  const first = under.reduce<PrintedLine | undefined>((least, one) => (least && least.base <= one.base ? least : one), undefined);
  if (!first || first.top - line.bottom > 3 * line.size) return false;
  const row = below.filter(({ base }) => Math.abs(base - first.base) < 0.5 * first.size);
  // It reaches across two columns, or another begins beside the one below it.
  if (row.some((other) => other !== first && overlap(other, line) > 0.5 * line.size)) return true;
  if (row.some((other) => beside(other) && near(other, first) && begins(other))) return true;
  const [left, right] = [Math.min(...under.map((one) => one.left)), Math.max(...under.map((one) => one.right))];
  const room = Math.min(line.left - left, right - line.right);
  if (room > INSET * line.size && Math.abs(middle(line) - middle(title)) < line.size) return true;
  // Or the text's first paragraph begins below it.
  const opens = isDateline(first.text) || /^\u3000/.test(first.text) || first.left - left > INDENT * first.size;
  return opens && right - line.right > SHORT * line.size;
}

/** The lines below one title, from the top. */
function linesBelow(page: Page, title: Above): PrintedLine[] {
  const found: PrintedLine[] = [];
  while (found.length < MOST) {
    const last = found.at(-1);
    const bottom = last?.bottom ?? title.bottom;
    const next = page.rest.find((line) => {
      const room = last ? NEXT * line.size : Math.max(NEAR * title.size, NEXT * line.size);
      const gap = line.top - bottom;
      return gap > -0.3 * line.size && gap < room && sharedWidth(line, title) > 0.5 && !line.upright && !found.includes(line);
    });
    if (!next || !aboveColumns({ ...page, rest: page.rest.filter((line) => !found.includes(line)) }, title, next)) break;
    if (!isNames(next.text) && (next.size <= SMALL * page.body || !isSubtitle(next))) break;
    found.push(next);
  }
  return found;
}

/** The subtitles and names below a page's titles, among the lines that are no titles. */
export function belowTitles(titles: readonly Above[], rest: readonly PrintedLine[], body: number): BelowTitles {
  const sorted = [...rest].sort((a, b) => a.top - b.top);
  const lines = titles.filter(({ upright }) => !upright).flatMap((title) => linesBelow({ titles, rest: sorted, body }, title));
  const all = [...new Set(lines)];
  return { subtitles: all.filter(({ text }) => !isNames(text)), names: all.filter(({ text }) => isNames(text)) };
}
