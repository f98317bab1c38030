/** Pieces → text drawn at places of one's choice: bodies that run through any columns, titles over, beside and upright. */
import type { Piece } from './pieces.ts';
import { type Drawn, widthOf } from './plain-pdf.ts';

/** A column that text runs through, in points. */
export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Type {
  size: number;
  leading: number;
  /** In letters. */
  indent: number;
}

/** Signs that begin no line. */
const NO_START = /[，。、；：？！”’）》]/;

/** A paragraph → lines of so many letters. */
function wrap(paragraph: string, letters: number, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  let room = letters - indent;
  const words = paragraph.match(/[A-Za-z0-9.%]+|[\s\S]/g) ?? [];
  for (const word of words) {
    if (line && widthOf(line + word) > room && !NO_START.test(word)) {
      lines.push(line);
      [line, room] = ['', letters];
    }
    line += word;
  }
  return [...lines, line];
}

/** Lets a body run through frames; throws where it does not fit, so that no page lacks what it should have. */
export function pour(paragraphs: readonly string[], frames: readonly Frame[], { size, leading, indent }: Type): Drawn[] {
  const drawn: Drawn[] = [];
  let [at, row] = [0, 0];
  for (const paragraph of paragraphs) {
    const letters = Math.floor((frames[at]?.width ?? 0) / size + 0.01);
    for (const [index, text, last] of wrap(paragraph, letters, indent).map(
      (line, row, all) => [row, line, row === all.length - 1] as const,
    )) {
      while (frames[at] && (row + 1) * leading > (frames[at] as Frame).height + 0.01) [at, row] = [at + 1, 0];
      const frame = frames[at];
      if (!frame) throw new Error(`no room for ${text}`);
      const shift = index === 0 ? indent * size : 0;
      // Lines are set as wide as their column; the last of a paragraph ends where it ends.
      const fills = last && widthOf(text) * size <= frame.width - shift ? {} : { fills: frame.width - shift };
      drawn.push({ text, x: frame.left + shift, y: frame.top + row * leading + 0.88 * size, size, ...fills });
      row += 1;
    }
  }
  return drawn;
}

/** Paragraphs, cut so that they fill frames but for their last line or two. */
export function fill(piece: Piece, frames: readonly Frame[], type: Type): { piece: Piece; drawn: Drawn[] } {
  for (let paragraphs = piece.paragraphs; paragraphs.length > 0; ) {
    try {
      return { piece: { ...piece, paragraphs }, drawn: pour(paragraphs, frames, type) };
    } catch {
      const last = paragraphs.at(-1) ?? '';
      const cut = last.slice(0, -1).replace(/[^。]*$/, '');
      paragraphs = [...paragraphs.slice(0, -1), ...(cut.length > 20 ? [cut] : [])];
    }
  }
  throw new Error('no room');
}

/** Lines below each other, from the top of a box; `middle` sets them in the middle of its width. */
export function stack(lines: readonly [string, number][], { left, top, width }: Frame, middle = false): Drawn[] {
  let y = top;
  return lines.map(([text, size]) => {
    const drawn = { text, size, x: middle ? left + (width - widthOf(text) * size) / 2 : left, y: y + 0.88 * size };
    y += 1.25 * size;
    return drawn;
  });
}

/** A title whose letters stand below each other, its lines from right to left. */
export const upright = (lines: readonly string[], size: number, right: number, top: number): Drawn[] =>
  lines.flatMap((line, column) =>
    [...line].map((text, row) => ({
      text,
      size,
      x: right - size - column * 1.5 * size,
      y: top + 0.88 * size + row * 1.1 * size,
    })),
  );
