/** Lines that are known by their neighbours: items of a list, the imprint of a notice, lines that hold two articles. */
import { type Line, lineOf } from '../../pages/lines.ts';
import { alternatives } from '../../words/guarded-words.ts';
import { wordSet } from '../../words/lexicon.ts';
import { once } from '../../words/once.ts';
import type { Opening } from '../dateline/openings.ts';

const DAY = /^\d{4}年\d{1,2}月\d{1,2}日$/;

/** The end of a name of an institution or a firm. */
const institution = once(() => new RegExp(`(?:${alternatives([...wordSet('signing-institutions')])})$`));
/** `滨江区 王先生`, `读者 老周`: who wrote a letter. */
const WRITER =
  /^[（]?(?:[\u4e00-\u9fff]{2,10}\s+[\u4e00-\u9fff]{1,3}(?:先生|女士|同学|师傅|老师)|读者\s*[\u4e00-\u9fff]{1,4})[）]?$/;
/** Lines above an imprint in which its institution is named. */
const NOTICE = 12;

/** Whether the lines above, a notice, end a sentence and name the institution that stands alone in a line. */
function isNamedAbove(lines: Line[], at: number): boolean {
  const { compact } = lines[at] as Line;
  if (!institution().test(compact) || compact.length < 5 || !/[。！]$/.test(lines[at - 1]?.compact ?? '')) return false;
  const above = lines.slice(Math.max(0, at - NOTICE), at).reduce((all, line) => all + line.compact, '');
  return above.includes(compact);
}

/** `滨江区人民法院`, `2024年5月10日` below a notice, the writer below a letter: who gives it and when; part of its text. */
export function isImprint(lines: Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line && WRITER.test(line.text) && /[。！？]$/.test(lines[at - 1]?.compact ?? '')) return true;
  if (line && isNamedAbove(lines, at)) return true;
  if (line && DAY.test(line.compact) && at > 3) return true;
  return line !== undefined && next !== undefined && DAY.test(next.compact) && institution().test(line.compact);
}

const ITEM = /^(?:【[\u4e00-\u9fff]{2,8}】|[●■◆▲★▶►][\u4e00-\u9fff]{0,8}?(?:省|市|县|区|旗|州|盟))(?=[\u4e00-\u9fff“《\d])/;

/** `【东湖】东湖区…`, `●东湖区…`: briefs in a list, when there are at least two. */
export function markItems(lines: Line[], openings: (Opening | null)[]): void {
  const items = [...lines.keys()].filter(
    (at) => openings[at] === null && !lines[at]?.heading && ITEM.test((lines[at] as Line).compact),
  );
  if (items.length < 2) return;
  const marks = new Set(items.map((at) => (lines[at] as Line).compact[0]));
  for (const [at, line] of lines.entries()) {
    const among = at > (items[0] as number) - 12 && at < (items.at(-1) as number) + 12;
    if (openings[at] === null && (items.includes(at) || (among && marks.has(line.compact[0]) && line.width > 8)))
      openings[at] = 'item';
  }
}

/** Splits lines in which a sentence ends and a dateline follows: `……完成。本报讯（记者 王丽）`. */
export function splitAtDatelines(page: string, line: Line): Line[] {
  const found =
    /[。！？”）]\s*(?=(?:本报|新华社|新报|中新[社网])[\u4e00-\u9fff]{0,8}(?:\d{1,2}月\d{1,2}日)?(?:电|讯)\s*[（(])/.exec(
      line.text.slice(1),
    );
  if (!found) return [line];
  const at = line.start + 1 + found.index + found[0].length;
  const head = lineOf(page, line.start, line.start + 1 + found.index + found[0].trimEnd().length, '', line.gap, line.heading);
  return [{ ...head, indented: line.indented }, lineOf(page, at, line.end, '', 0, false)];
}
