/** Lines that stand together → a block, with what tells one article's blocks from its neighbour's. */
import type { Line } from '../../pages/lines.ts';

export interface Block {
  lines: Line[];
  /** The lines' text without white space, joined. */
  text: string;
  /** Printed width of its full lines in characters; letter-spaced lines count their characters. */
  width: number;
  spaced: boolean;
  /** Its first line begins a paragraph by its indent. */
  indented: boolean;
  /** It sets paragraphs off by indents. */
  indents: boolean;
  /** An article begins here: surely with a dateline, a byline or a jump, perhaps where only a title says so. */
  opens: 'surely' | 'perhaps' | null;
}

/** Width by which lines are broken: letter-spaced lines count characters, others half-width ones as half. */
export const breadth = (line: Line) => (line.spaced ? line.compact.length : line.width);

/** The width most lines have, all but the last: that one may be short for it ends a paragraph. */
function usualWidth(lines: Line[]): number {
  const widths = (lines.length > 1 ? lines.slice(0, -1) : lines).map(breadth).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.6)] ?? 0;
}

/** One block of lines that stand together. */
export function blockOf(lines: Line[], opens: Block['opens']): Block {
  return {
    lines,
    text: lines.map(({ compact }) => compact).join(''),
    width: usualWidth(lines),
    spaced: lines.filter(({ spaced }) => spaced).length * 2 > lines.length,
    indented: lines[0]?.indented ?? false,
    indents: lines.some(({ indented }) => indented),
    opens,
  };
}

/** Ends inside a sentence: nothing that ends one stands last. */
export const endsOpen = ({ text }: Block): boolean => /(?:[^。！？…：；”」』）]|[，、]”)$/.test(text.slice(-2));
