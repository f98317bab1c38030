/** Page text → whether text runs on both sides of gaps that recur down the page and yet could not be cut into columns. */
import { columnsIn } from './columns.ts';
import type { Word } from './printed-rows.ts';

/** Half-widths of text on either side of a gap that is no list of names. */
const TEXT = 16;
/** So many rows with a gap at the same column are no chance. */
const ROWS = 4;
/** Beside columns that could be cut, so many rows that could not are enough. */
const FEW = 2;
const SIGN = /[，。；、]/;

const count = (text: string) => text.match(/[\u3400-\u9fff]/g)?.length ?? 0;

/** Where text begins again behind a gap in a row of running text: `…三千二百    百人。副局长…`. */
function restarts(page: string, words: Word[], gap: number): number[] {
  if (words.length < 2) return [];
  const [first, last] = [words[0] as Word, words.at(-1) as Word];
  const found: number[] = [];
  for (const [at, { left, start }] of words.entries()) {
    const before = words[at - 1];
    if (!before || left - before.right < gap || before.right - first.left < TEXT || last.right - left < TEXT) continue;
    if (left - before.right === 1 && /[\w.%]\s+\S|\s[\w.%]/.test(page.slice(before.end - 1, start + 1))) continue;
    const [head, tail] = [page.slice(first.start, before.end), page.slice(start, last.end)];
    if (count(head) * 4 >= before.right - first.left && count(tail) * 4 >= last.right - left && SIGN.test(head + tail))
      found.push(left);
  }
  return found;
}

/** Whether so many of some rows have gaps at one column. */
function recur(gaps: number[][], least: number): boolean {
  const counts = new Map<number, number>();
  for (const lefts of gaps) for (const left of lefts) counts.set(left, (counts.get(left) ?? 0) + 1);
  return [...counts].some(([left, rows]) => rows + (counts.get(left + 1) ?? 0) >= least);
}

/** Whether columns stand side by side that could not be cut surely: gaps recur in one of them, or a few rows beside columns have any. */
export function hasUncutColumns(page: string): boolean {
  const columns = columnsIn(page)?.columns ?? [];
  const apart = columns.some(({ cut }) => cut);
  const gaps = columns.map(({ rows }) =>
    rows.map((words) => restarts(page, words, apart ? 1 : 2)).filter((lefts) => lefts.length > 0),
  );
  return (apart && gaps.flat().length >= FEW) || gaps.some((rows) => recur(rows, ROWS));
}
