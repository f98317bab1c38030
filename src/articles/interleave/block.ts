/** Lines → blocks (what blank lines part) with what tells one article's blocks from its neighbour's. */
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
  /** An article begins here: a dateline, a byline, a jump. */
  opens: boolean;
}

/** Width by which lines are broken: letter-spaced lines count characters, others half-width ones as half. */
const breadth = (line: Line) => (line.spaced ? line.compact.length : line.width);

/** The width most lines have, all but the last: that one may be short for it ends a paragraph. */
function usualWidth(lines: Line[]): number {
  const widths = (lines.length > 1 ? lines.slice(0, -1) : lines).map(breadth).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.6)] ?? 0;
}

/** One block of lines that stand together. */
export function blockOf(lines: Line[], opens: boolean): Block {
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

/** How many of the first lines are a headline set on the column below it: of another width, no sentence in them. */
function titleLines(lines: Line[]): number {
  const usual = usualWidth(lines.slice(1));
  const strange = (line: Line) => Math.abs(breadth(line) - usual) > 1.5 && !line.indented && !/[。；]/.test(line.compact);
  const count = lines.findIndex((line) => !strange(line));
  return count > 0 &&
    count <= 3 &&
    lines.length >= count + 2 &&
    lines.slice(0, count).every(({ compact }) => !/^[，。、”）]/.test(compact))
    ? count
    : 0;
}

/** Blocks in order: a gap begins one, so does the opening of an article, so does the column under a headline. */
export function blocksOf(lines: Line[], opensAt: (line: Line) => boolean): Block[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (line.gap > 0 || groups.length === 0 || opensAt(line)) groups.push([line]);
    else (groups.at(-1) as Line[]).push(line);
  }
  return groups.flatMap((group) => {
    const opens = opensAt(group[0] as Line);
    const count = opens ? 0 : titleLines(group);
    const parts = count > 0 ? [group.slice(0, count), group.slice(count)] : [group];
    return parts.map((part) => blockOf(part, opens));
  });
}

/** Ends inside a sentence: nothing that ends one stands last. */
export const endsOpen = ({ text }: Block) => !/[。！？…：；”」』）]$/.test(text) || /[，、]”$/.test(text);

/** Few characters and no sentence in it: a headline, a section head, a name. */
export const isTitle = ({ text, lines, opens }: Block) =>
  !opens && lines.length <= 3 && text.length <= 60 && !/[。；]/.test(text) && !/，.*，/.test(text);
