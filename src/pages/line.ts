/** A line of the page: where it stands, and the features by which lines are told apart. */
import { canonical } from './normalise.ts';

/** A line of the page; `start` and `end` are offsets into the page's text, white space at both ends left out. */
export interface Line {
  start: number;
  end: number;
  /** Canonical form, inner white space kept. */
  text: string;
  /** Canonical form without white space. */
  compact: string;
  /** Printed width in Chinese characters: 新报讯2月 is 4.5; the indent counts. */
  width: number;
  indented: boolean;
  /** Blank lines before it beyond those that part most lines of the page. */
  gap: number;
  /** `新 报 讯` : its characters stand apart, so that its width says nothing. */
  spaced: boolean;
  /** Offset of its text after a Markdown heading mark, when it has one. */
  heading: boolean;
}

const WIDE = /[\u1100-\uffff]/;
/** Width in Chinese characters. */
const widthOf = (text: string) => {
  let width = 0;
  for (const char of text) width += WIDE.test(char) ? 1 : 0.5;
  return width;
};

const isSpaced = (text: string) => {
  const apart = text.match(/\S\s/g)?.length ?? 0;
  return text.length > 4 && apart >= 4 && apart * 2 >= text.replace(/\s/g, '').length;
};

/** A line from its span on the page. */
export function lineOf(page: string, start: number, end: number, indent: string, gap: number, heading: boolean): Line {
  const text = canonical(page.slice(start, end));
  return {
    start,
    end,
    text,
    compact: text.replace(/\s+/g, ''),
    width: widthOf(indent) + widthOf(text),
    indented: widthOf(indent) >= 1.5,
    gap,
    spaced: isSpaced(text),
    heading,
  };
}

/** The lines of a stretch of the page, one for each row of it that is not blank. */
export function linesIn(page: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let blank = 0;
  for (const match of page.slice(from, to).matchAll(/([^\S\r\n]*)(#{1,6}[^\S\r\n]+)?([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    const [whole, indent = '', mark = '', rest = ''] = match;
    const start = from + match.index + indent.length + mark.length;
    const end = start + rest.trimEnd().length;
    if (rest.trim() === '') blank += whole === '' ? 0 : 1;
    else {
      lines.push(lineOf(page, start, end, indent, blank, mark !== ''));
      blank = 0;
    }
  }
  return lines;
}
