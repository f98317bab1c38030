/** Page text → its rows as printed: each stretch without white space, with the columns of half a character's width it stands in. */
import { isPaddedByCount, widthOf } from './padding.ts';

/** A stretch of a row without white space; `left` and `right` are printed columns, a Chinese character two wide. */
export interface Word {
  start: number;
  end: number;
  left: number;
  right: number;
}

/** A printed row; it has no words where it is blank. */
export interface Row {
  start: number;
  end: number;
  words: Word[];
}

/** A row of more words is no row of columns: it is taken whole. */
const MOST_WORDS = 60;
/** What parts two fields that tabs part. */
const TAB_GAP = 4;

/** The words of a row; a tab begins a new field: `fields` tells how many stand before each word. */
function wordsIn(page: string, start: number, end: number, runs: boolean, even: boolean): { words: Word[]; fields: number[] } {
  const words: Word[] = [];
  const fields: number[] = [];
  let [column, field] = [0, 0];
  for (const { 0: piece, index } of page.slice(start, end).matchAll(/\t+|[^\S\t]+|\S+/g)) {
    const width = widthOf(piece, even);
    if (piece[0] === '\t') {
      field += runs ? 1 : piece.length;
      column = 0;
    } else if (/\S/.test(piece)) {
      words.push({ start: start + index, end: start + index + piece.length, left: column, right: column + width });
      fields.push(field);
    }
    if (piece[0] !== '\t') column += width;
  }
  return { words, fields };
}

const whole = (words: Word[]): Word[] => {
  const [first, last] = [words[0] as Word, words.at(-1) as Word];
  return [{ ...first, end: last.end, right: last.right }];
};

/** Sets fields that tabs part below each other, as wide as the widest of them. */
function setFields(rows: { words: Word[]; fields: number[] }[]): void {
  const starts = [0];
  for (const { words, fields } of rows)
    for (const [at, { right }] of words.entries()) {
      const next = (fields[at] as number) + 1;
      starts[next] = Math.max(starts[next] ?? 0, right + TAB_GAP);
    }
  for (let at = 1, sum = 0; at < starts.length; at++) starts[at] = sum += starts[at] ?? 0;
  for (const { words, fields } of rows)
    for (const [at, word] of words.entries()) {
      const by = starts[fields[at] as number] as number;
      word.left += by;
      word.right += by;
    }
}

/** All rows of a page, blank ones too. */
export function rowsOf(page: string): Row[] {
  const rows: Row[] = [];
  for (const match of page.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g))
    if (match[0] !== '') rows.push({ start: match.index, end: match.index + (match[1] as string).length, words: [] });
  const tabs = new Set(
    rows.map(({ start, end }) => page.slice(start, end).trim().split('\t').length).filter((parts) => parts > 1),
  );
  const even = isPaddedByCount(page);
  const read = rows.map(({ start, end }) => wordsIn(page, start, end, tabs.size !== 1, even));
  setFields(read.filter(({ words }) => words.length <= MOST_WORDS));
  for (const [at, { words }] of read.entries()) (rows[at] as Row).words = words.length > MOST_WORDS ? whole(words) : words;
  return rows;
}
