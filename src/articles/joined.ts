/** Lines of one body → its text in canonical form, columns joined, with the page offset of every character. */
import { canonical } from '../pages/normalise.ts';
import type { Run, Span } from './article.ts';

/** Text and, for each of its characters, where it stands on the page; -1 for what the reader put in. */
export interface Joined {
  text: string;
  at: number[];
}

/** A stretch of the page to be joined to what came before, or to begin a paragraph. */
export interface Stretch extends Span {
  paragraph: boolean;
}

const LATIN = /[A-Za-z0-9]/;
const BLANK = /\s/;

/** `Belt and Road` keeps its spaces; `A P P` and `2 0 2 0年` are letter-spaced and lose them, as does `22 日`. */
function keepsSpace(page: string, before: number, after: number): boolean {
  if (!LATIN.test(page[before] ?? '') || !LATIN.test(page[after] ?? '')) return false;
  const letter = /[A-Za-z]/.test(page[before] as string) || /[A-Za-z]/.test(page[after] as string);
  return LATIN.test(page[before - 1] ?? '') || LATIN.test(page[after + 1] ?? '')
    ? true
    : letter && !LATIN.test(page[after + 2] ?? '');
}

/** `工业\t15\t70.2`: a row of a table, its cells parted by tabs; what ends sentences is text with a tab in it. */
export const isRow = (text: string): boolean => /\S\t/.test(text) && !/[。！？；]/.test(text);

/** Joins stretches of the page, losing white space only; cells of a row that is a paragraph stay apart, or 8 and 5 were 85. */
export function join(page: string, stretches: Stretch[]): Joined {
  const chars: string[] = [];
  const at: number[] = [];
  const put = (char: string, offset: number) => {
    chars.push(char);
    at.push(offset);
  };
  let last = -1;
  for (const { start, end, paragraph } of stretches) {
    if (paragraph && chars.length > 0) put('\n', -1);
    const row = paragraph && isRow(page.slice(start, end));
    for (let offset = start; offset < end; offset++) {
      const char = page[offset] as string;
      if (row && char === '\t' && offset > start && chars.at(-1) !== '\t') {
        put(char, offset);
        last = offset;
      }
      if (BLANK.test(char)) continue;
      const spaceAt = offset - 1;
      const apart =
        last >= 0 && last < spaceAt && !/[\n\t]/.test(chars.at(-1) ?? '') && !/[\r\n]/.test(page.slice(last + 1, offset));
      if (apart && keepsSpace(page, last, offset)) put(' ', page[spaceAt] === ' ' ? spaceAt : -1);
      put(char, offset);
      last = offset;
    }
  }
  return { text: canonical(chars.join('')), at };
}

/** Part of a joined text. */
export const sliceJoined = (joined: Joined, from: number, to = joined.text.length): Joined => ({
  text: joined.text.slice(from, to),
  at: joined.at.slice(from, to),
});

/** The same without white space at its ends. */
export function trimJoined(joined: Joined): Joined {
  const from = joined.text.length - joined.text.trimStart().length;
  return sliceJoined(joined, from, Math.max(from, joined.text.trimEnd().length));
}

/** Unbroken runs of text and page. */
export function runsOf({ at }: Joined): Run[] {
  const runs: Run[] = [];
  at.forEach((page, text) => {
    if (page < 0) return;
    const run = runs.at(-1);
    if (run && run.text + run.length === text && run.page + run.length === page) run.length++;
    else runs.push({ text, page, length: 1 });
  });
  return runs;
}

/** The spans on the page that a joined text covers. */
export const spansOf = (joined: Joined): Span[] =>
  runsOf(joined).map(({ page, length }) => ({ start: page, end: page + length }));
