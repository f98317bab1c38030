/** Lines → blocks: lines of one size below each other, in one column. */
import type { PrintedLine } from './lines.ts';
import { around, type Box, sharedWidth } from './raw-page.ts';

/** A line of a block; `paragraph` where one begins. */
export interface BlockLine extends PrintedLine {
  paragraph: boolean;
}

/** Body text of one column, unbroken. */
export interface Block extends Box {
  lines: BlockLine[];
  size: number;
}

/** Base lines of one block are at most so many letters apart. */
const STEP = 2.3;
/** An indent is more than so many letters: two are usual. */
const INDENT = 1.2;

/** Whether a line stands below a block's last one, in the same column. */
function continues(stack: readonly PrintedLine[], box: Box, line: PrintedLine): boolean {
  const last = stack.at(-1) as PrintedLine;
  const step = line.base - last.base;
  if (step <= 0.5 * line.size || step > STEP * Math.max(line.size, last.size)) return false;
  if (Math.abs(last.size - line.size) > 0.12 * last.size) return false;
  const usual = stack.length > 1 ? (last.base - (stack[0] as PrintedLine).base) / (stack.length - 1) : step;
  if (step > 1.45 * usual) return false;
  // A last word `元。` and the indented line below may have nothing below each other.
  if (stack.length === 1) return Math.abs(line.left - box.left) < 3 * line.size;
  if (sharedWidth(box, line) < 0.6) return false;
  // The first line may have been indented, and the second short.
  const room = stack.length === 2 ? 3 : 0.8;
  return line.left > box.left - room * line.size && line.right < box.right + (stack.length === 2 ? 40 : 1) * line.size;
}

/** Stacks of lines, each within one column. */
export function stacksOf(lines: readonly PrintedLine[]): PrintedLine[][] {
  const stacks: { lines: PrintedLine[]; box: Box }[] = [];
  let open: typeof stacks = [];
  for (const line of [...lines].sort((a, b) => a.base - b.base || a.left - b.left)) {
    open = open.filter(({ lines: own }) => line.base - (own.at(-1) as PrintedLine).base < STEP * 1.5 * line.size);
    const stack = open.findLast(({ lines: own, box }) => continues(own, box, line));
    if (stack) {
      stack.lines.push(line);
      stack.box = around([stack.box, line]);
    } else {
      const begun = { lines: [line], box: around([line]) };
      stacks.push(begun);
      open.push(begun);
    }
  }
  return stacks.map((stack) => stack.lines);
}

/** Whether a line ends a sentence and leaves room that its paragraph would have used. */
const endsShort = (line: PrintedLine, box: Box) => /[。！？”’》）…：]$/.test(line.text) && line.right < box.right - 2 * line.size;

/** Lines with their beginnings of paragraphs, in a column that is given. */
export function withParagraphs(lines: readonly PrintedLine[], column: Box): BlockLine[] {
  return lines.map((line, at) => {
    const before = lines[at - 1];
    const printed = /^\u3000/.test(line.text);
    const indented = line.left - column.left > INDENT * line.size && line.left - column.left < 4.5 * line.size;
    const apart = before !== undefined && line.base - before.base > STEP * line.size;
    const short = before !== undefined && endsShort(before, column);
    return { ...line, paragraph: printed || indented || apart || short };
  });
}

/** Blocks of body text. */
export const blocksOf = (lines: readonly PrintedLine[]): Block[] =>
  stacksOf(lines).map((stack) => {
    const box = around(stack);
    return { ...box, lines: withParagraphs(stack, box), size: (stack[0] as PrintedLine).size };
  });

/** Lines that are known to belong together. */
export const blockOfLines = (lines: readonly BlockLine[]): Block => ({
  ...around(lines),
  lines: [...lines],
  size: lines[0]?.size ?? 0,
});

/** A line that is a paragraph, and no column's, as a block of its own. */
export const blockOfLine = (line: PrintedLine): Block => blockOfLines([{ ...line, paragraph: true }]);
