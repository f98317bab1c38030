/** Lines → those of a table of contents (导读), which name articles of other pages and are none themselves. */
import type { Line } from '../../pages/lines.ts';

const NAME = /^[◎●■□◆▲★☆※【[]*(?:今日|本期|本报|今天|要闻|内容|版面|新闻|明日)?(?:导读|导览|提要|看点|索引)[】\]]*$/;
/** `春茶开采 详见A03版`, `春茶开采……3版`, `→02`. */
const POINTER =
  /(?:(?:详见|见|刊|[→▶►>»▷]|…|\.{3})(?:本报)?第?(?:[A-Z]?\d{1,2}[版页]|[A-Z]\d{1,2}|\d{2})|[A-Z]?\d{1,2}版)[）\]】]?$/;
const JUMP = /下转|上接|转第|接第/;
/** Lines of contents stand this close together. */
const REACH = 4;

const points = ({ compact }: Line) => compact.length <= 44 && POINTER.test(compact) && !/。/.test(compact) && !JUMP.test(compact);

/** Indexes of the lines of tables of contents: two pointers at least, or one below the name of the table. */
export function contentsLines(lines: Line[]): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    const named = NAME.test((lines[at] as Line).compact);
    if (!named && !points(lines[at] as Line)) continue;
    let [last, count] = [at, named ? 0 : 1];
    for (let next = at + 1; next < lines.length && next <= last + REACH; next++)
      if (points(lines[next] as Line)) [last, count] = [next, count + 1];
    if (count >= 2 || (named && count === 1)) for (let line = at; line <= last; line++) found.add(line);
    at = last;
  }
  return found;
}
