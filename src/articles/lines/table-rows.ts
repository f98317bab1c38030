/** Lines → which are rows of a table, their cells parted by tabs as Word documents, RTF and spreadsheets give them. */
import type { Line } from '../../pages/lines.ts';
import { isRow } from '../joined.ts';

/** A cell of figures: `70.2`, `-3%`. */
const FIGURE = /(?:^|\t)\s*[-+]?\d[\d.,]{0,20}[%\u4e00-\u9fff]{0,3}\s*(?:\t|$)/;

/** Rows right below each other, figures in some: `乡镇 ⇥ 渠道（公里）`, `河西镇 ⇥ 12`. They are part of the text above. */
export function tableRows(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    let end = at;
    while (end < lines.length && isRow((lines[end] as Line).text)) end++;
    const rows = lines.slice(at, end);
    if (rows.length > 1 && rows.some(({ text }) => FIGURE.test(text))) for (let row = at; row < end; row++) found.add(row);
    at = Math.max(at, end - 1);
  }
  return found;
}
