/** Lines with their signs → where pieces begin: a title with a date line, a document number or a speaker below it, or with its date above. */
import { isEnded } from '../lines/sentence-ends.ts';
import {
  EXCLAIMED,
  isAddressed,
  isInstitution,
  isOver,
  isPartHeading,
  isSentences,
  isTitleLine,
  type SignedLine,
  TITLE_LINES,
} from './title-lines.ts';

/** Where a piece begins, by indexes of lines: the first of its head, its title's lines, and the first of its body. */
export interface Head {
  from: number;
  title: number[];
  body: number;
}

const isHeadSign = ({ sign }: SignedLine) => sign !== null;
/** What tells by itself that a title stands above: no line `编辑：王丽` does. */
function opens({ line, sign }: SignedLine): boolean {
  if (sign?.kind === 'meta')
    return sign.meta.date !== null || sign.meta.wire !== null || sign.meta.clock || sign.meta.counted || sign.meta.fields > 1;
  return sign !== null || isAddressed(line);
}

/** `滨江县人民政府办公室` + `关于做好防火工作的通知`, `水来了！` + `——滨江县引水记`: one title. */
function goesOn(lines: SignedLine[], at: number): boolean {
  const [above, own] = [(lines[at - 1] as SignedLine).line, (lines[at] as SignedLine).line.compact];
  return (
    /^[—─]/.test(own) || (isInstitution(above) && /^(?:关于|转发|印发)|^.{0,8}(?:名单|公告|通告|通知|决定|决议|公报)$/.test(own))
  );
}

/** The lines of a title that ends at `last`: upward as far as lines are titles, not parted by a gap or by a body's end. */
function titleUpTo(lines: SignedLine[], last: number, floor: number): number[] | null {
  if (!isTitleLine(lines[last] as SignedLine)) return null;
  let first = last;
  while (
    first > floor &&
    last - first + 1 < TITLE_LINES &&
    isTitleLine(lines[first - 1] as SignedLine) &&
    (!isOver(lines[first - 1] as SignedLine) || goesOn(lines, first))
  ) {
    if ((lines[first] as SignedLine).line.gap > 0) break;
    first--;
  }
  const above = lines[first - 1];
  const parted = first === floor || !above || isOver(above) || (lines[first] as SignedLine).line.gap > 0;
  return parted ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : last === first ? null : [last];
}

/** A block of signs that begins at `at`: its end. */
function endOfBlock(lines: SignedLine[], at: number): number {
  let end = at;
  while (
    end < lines.length &&
    (isHeadSign(lines[end] as SignedLine) || (end === at && isAddressed((lines[end] as SignedLine).line)))
  )
    end++;
  return end;
}

/** `牧民用上了放心水！` above a date line with text below it: a title, though it ends as a sentence does. */
function isExclaimed(lines: SignedLine[], at: number): boolean {
  const [above, text] = [lines[at - 1] as SignedLine, lines[endOfBlock(lines, at)]];
  if (!/[！？][”》]?$/.test(above.line.compact) || above.line.compact.length > EXCLAIMED || !isTitleLine(above)) return false;
  // The first line of all is above a date as a title: there is no text that it could end.
  if (at < 2) return text?.sign === null;
  return isOver(lines[at - 2] as SignedLine) && text?.sign === null && (text.line.indented || !isTitleLine(text));
}

/** `滨江县人民政府办公室` above `2024年4月8日`, below the end of a text: who signs it and when. */
export function isImprintAt(lines: SignedLine[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]];
  if (line?.sign?.kind !== 'meta' || line.sign.meta.date === null || !above || above.sign !== null) return false;
  if (isEnded(above.line.compact)) return !isExclaimed(lines, at);
  if (line.sign.meta.fields > 0 || !isInstitution(above.line) || at < 2) return false;
  const below = lines[endOfBlock(lines, at)];
  // 松泉旗建成全民健身中心 above its day and its text is a title, though it ends as a name does.
  if (below?.sign === null && isSentences(below.line)) return false;
  return isOver(lines[at - 2] as SignedLine) || !below || isTitleLine(below);
}

/** The first line of a head whose title begins at `title`: a document's number or table may stand above it. */
function headFrom(lines: SignedLine[], title: number, floor: number): number {
  let from = title;
  const belongs = ({ line, sign }: SignedLine) =>
    sign?.kind === 'number' || (floor === 0 && (sign !== null || isInstitution(line) || /文件$/.test(line.compact)));
  while (from > floor && belongs(lines[from - 1] as SignedLine)) from--;
  return from === floor || lines[from]?.sign?.kind === 'number' ? from : title;
}

/** `时间：2024年5月1日` above `地点：…`: when something takes place, in the text of a notice. */
function isSchedule(lines: SignedLine[], at: number, end: number): boolean {
  const sign = (lines[at] as SignedLine).sign;
  const plain = sign?.kind === 'meta' && /^(?:时间|日期)$/.test(sign.meta.label) && sign.meta.fields === 1;
  return plain && /^(?:地点|地址|主题|对象|内容|方式|参加|主讲|范围|要求)[：:]/.test(lines[end]?.line.compact ?? '');
}

/** The head that the signs at `at` make with the title above them. */
export function headBelowTitle(lines: SignedLine[], at: number, floor: number): Head | null {
  if (at <= floor || isImprintAt(lines, at) || isHeadSign(lines[at - 1] as SignedLine)) return null;
  const end = endOfBlock(lines, at);
  if (!lines.slice(at, end).some(opens)) return null;
  if (isSchedule(lines, at, end)) return null;
  // 滨江县人民政府文件 above the number heads the sheet; the title stands below.
  if (/文件$/.test(lines[at - 1]?.line.compact ?? '') && lines[end] && isTitleLine(lines[end])) return null;
  const title = titleUpTo(lines, at - 1, floor);
  if (!title) return null;
  const from = headFrom(lines, title[0] as number, floor);
  const addressed = isAddressed((lines[at] as SignedLine).line);
  // `滨江县财政局` between the occasion of a report and 各位代表： is who gives it.
  if (addressed && lines[from - 1]?.sign && !isImprintAt(lines, from - 1)) return null;
  return { from, title, body: addressed ? at : end };
}

/** The head that a date line at `at` makes with the title below it. */
export function headAboveTitle(lines: SignedLine[], at: number): Head | null {
  const end = endOfBlock(lines, at);
  const [title, body] = [lines[end], lines[end + 1]];
  if (!title || !isTitleLine(title) || !body || body.sign !== null) return null;
  const more = /^[—─]/.test(body.line.compact) && isTitleLine(body) ? 1 : 0;
  return { from: at, title: more ? [end, end + 1] : [end], body: end + 1 + more };
}

/** `　　今年，松泉旗补播草场8.2万亩，投` below a title: the first line of a text that fills a column. */
function isBegunText(lines: SignedLine[], at: number): boolean {
  const [above, { line }] = [(lines[at - 1] as SignedLine).line, lines[at] as SignedLine];
  return line.width > 40 || (line.indented && !above.indented) || /，/.test(line.compact);
}

/** The title that begins at `at` right above text, without signs; `least` is how long the text must be to be some. */
export function headWithout(lines: SignedLine[], at: number, least: number): Head | null {
  let body = at;
  while (
    body < lines.length &&
    body - at < TITLE_LINES &&
    isTitleLine(lines[body] as SignedLine) &&
    !isPartHeading((lines[body] as SignedLine).line)
  ) {
    if (body > at && isBegunText(lines, body)) break;
    body++;
  }
  const text = lines[body];
  if (body === at || !text || text.sign !== null || isPartHeading((lines[at] as SignedLine).line)) return null;
  const long = text.line.compact.length >= least || isEnded(text.line.compact) || isBegunText(lines, body);
  return long ? { from: at, title: Array.from({ length: body - at }, (_, step) => at + step), body } : null;
}
