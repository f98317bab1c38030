/** The lines of one title → its kicker, headline and subtitle. */
import type { Line } from '../../pages/lines.ts';
import { alternatives } from '../../words/guarded-words.ts';
import { wordSet } from '../../words/lexicon.ts';
import { once } from '../../words/once.ts';
import { segment } from '../../words/segment.ts';
import type { Span } from '../article.ts';

/** A title with the places of its parts. */
export interface Title {
  headline: string | null;
  kicker: string | null;
  subtitle: string | null;
  spans: { headline: Span[]; kicker: Span[]; subtitle: Span[] };
}

const MARK = /^[◎●■□◆▲★☆※]+/;
const PLACE = /^[\u4e00-\u9fff·]{2,12}(?:省|市|州|盟|县|旗|区|镇|乡|苏木|街道)$/;
/** Nothing but a place is called so. */
const AUTONOMOUS = /族自治[州县旗]$/;
/** Characters of a kicker that is a sentence of its own. */
const STATED = 25;
const COLUMN = /时评|短评|快评|锐评|评论|杂谈|来论|观点$/;
const SUBTITLE = /^(?:——|—|─)|^[\u4e00-\u9fff\s、]{2,24}(?:出席|带队|陪同|主持|讲话|致辞|批示|参加)(?:并讲话|会议)?$/;

const DASH = /^(?:——|—|─)/;
/** `临江：市民喝上山泉水`: a headline begins with such a line, so that what is above it is none of it. */
const NAMED = /^[\u4e00-\u9fff]{2,6}：[^：]{4,}/;
/** `——滨江区稻田养蟹调查`: tells what an article is, and belongs to its headline. */
const feature = once(() => new RegExp(`(?:${alternatives([...wordSet('feature-endings')])})$|^(?:——|—|─)+(?:访|专访|记)`));

/** An unmarked line below a marked heading is its second half when it is short, and a subtitle when it is not. */
const LONG = 10;

/** How general a line is: whether its words say little of this body in particular. */
export type Generality = (line: Line) => boolean;

/** A line as wide as those below it breaks off at the column's end. */
const isWrapped = (line: Line, rest: Line[]) =>
  line.width >= Math.max(...rest.map(({ width }) => width)) - 1.2 && isCutWord(line.compact, (rest[0] as Line).compact);

/** `滨江时评`, `春耕现场`: the name of a column. */
export const isColumn = (name: string) =>
  COLUMN.test(name) || [...wordSet('section-endings')].some((end) => name.length > end.length && name.endsWith(end));

/** `引清水入渠 送春意到田` above `全县灌溉面积扩大一倍`: two halves that answer each other, and what they are about. */
function isCouplet(text: string, below: string): boolean {
  const [one = '', other = '', ...more] = text.split(/\s+/);
  const halves = more.length === 0 && one.length === other.length && one.length >= 4 && one.length <= 7;
  return halves && !/\s/.test(below) && below.length > one.length;
}

/** `全县三百二十一个行政村已经全部建起老年人日间照料中心` above `晚年生活有依靠`: more words than the larger letters of a headline leave room for. */
const isStated = ({ compact }: Line, below: Line) =>
  compact.length >= STATED && compact.length >= below.compact.length * 1.5 && !/[—─-]$/.test(compact);

/** `◎抗击疫情`, `海南区`, or a short line that names a topic of several bodies: printed above the headline. */
function isKicker(line: Line, rest: Line[], general: Generality): boolean {
  if (rest.length === 0 || /[：“《（、，]$/.test(line.compact) || isWrapped(line, rest)) return false;
  if (MARK.test(line.compact)) return true;
  if (line.compact.length <= 8 && isColumn(line.compact)) return true;
  if (line.compact.length <= 12 && [...wordSet('kicker-heads')].some((head) => line.compact.startsWith(head)))
    return rest.length > 0;
  const below = rest.reduce((sum, { compact }) => sum + compact.length, 0);
  const [own, next] = [line.compact.length, (rest[0] as Line).compact.length];
  if (PLACE.test(line.compact) && (own <= 5 || below >= 12 || AUTONOMOUS.test(line.compact))) return below >= 5;
  if (DASH.test((rest[0] as Line).compact)) return false;
  if (rest.length === 1 && !feature().test((rest[0] as Line).compact)) {
    if (isStated(line, rest[0] as Line) || isCouplet(line.text, (rest[0] as Line).text)) return true;
  }
  if (NAMED.test((rest[0] as Line).compact) && !isColumn(line.compact)) return true;
  if (own <= 4 && next >= 14) return true;
  const stacked = rest.length > 1 && rest.every(({ compact }) => Math.abs(compact.length - own) <= 3);
  return own <= 9 && below >= own + 2 && !stacked && general(line);
}

const spansOf = (lines: Line[]): Span[] => lines.map(({ start, end }) => ({ start, end }));

/** Whether a word goes on from one line into the next. */
function isCutWord(before: string, after: string): boolean {
  const seam = before.slice(-8).length;
  return segment(before.slice(-8) + after.slice(0, 8)).some(({ start, end }) => start < seam && end > seam);
}

/** The text of a title's lines; those that break off inside a word are joined without a space. Null when there are none. */
export function titleText(lines: readonly Line[]): string | null {
  if (lines.length === 0) return null;
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const own = line.text.replace(MARK, '').replace(/\s+/g, ' ');
    const letters = line.spaced
      ? own.replace(/\s/g, '')
      : own.replace(/([\d.%~]) (?=[\u4e00-\u9fff])|([\u4e00-\u9fff]) (?=\d)/g, '$1$2');
    text +=
      before && !isCutWord(before.compact, line.compact) && !/[：，、“《（—]$/.test(before.compact) ? ` ${letters}` : letters;
  }
  return text.trim();
}

/** Parts a title's lines. */
export function titleOf(lines: Line[], general: Generality): Title {
  const rest = [...lines];
  const kicker: Line[] = [];
  const subtitle: Line[] = [];
  while (rest.length > 1 && SUBTITLE.test((rest.at(-1) as Line).text) && !feature().test((rest.at(-1) as Line).compact))
    subtitle.unshift(rest.pop() as Line);
  const heading = rest.findLastIndex((line) => line.heading);
  if (heading >= 0 && (rest[heading + 1]?.compact.length ?? 0) >= LONG) subtitle.unshift(...rest.splice(heading + 1));
  while (rest.length > 1 && kicker.length < 2 && isKicker(rest[0] as Line, rest.slice(1), general))
    kicker.push(rest.shift() as Line);
  return {
    headline: titleText(rest),
    kicker: titleText(kicker),
    subtitle: titleText(subtitle),
    spans: { headline: spansOf(rest), kicker: spansOf(kicker), subtitle: spansOf(subtitle) },
  };
}
