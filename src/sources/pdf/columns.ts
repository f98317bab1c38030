/** Blocks of one article → its columns, each from top to bottom, from left to right. */
import type { Block } from './blocks.ts';
import { sharedWidth } from './raw-page.ts';

/** Columns beside each other. */
type Stretch = Block[][];

/** Stretches from top to bottom; what spans several columns (an introduction) stands in a stretch of its own. */
export function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const sorted = [...blocks].sort((a, b) => a.top - b.top);
  const [first, ...rest] = sorted;
  if (!first) return [];
  // A line of names between the title and the columns is read before them, wherever it stands.
  if (first.lines.length <= 2 && rest.length > 0 && rest.every(({ top }) => top > first.bottom - 0.2 * first.size))
    return [[[first]], ...stretchesOf(rest)];
  const wide = sorted.find((block) => isWide(block, sorted));
  if (!wide) return [columnsBeside(sorted)];
  const above = sorted.filter((block) => block !== wide && block.bottom <= wide.top + 0.5 * wide.size);
  const below = sorted.filter((block) => block !== wide && !above.includes(block));
  return [...stretchesOf(above), [[wide]], ...stretchesOf(below)];
}

/** All columns in the order of reading. */
export const columnsOf = (blocks: readonly Block[]): Block[][] => stretchesOf(blocks).flat();

/** Whether a block spans two columns that stand beside each other. */
function isWide(block: Block, blocks: readonly Block[]): boolean {
  const width = block.right - block.left;
  const under = blocks.filter((other) => other !== block && sharedWidth(block, other) > 0.6 && other.right - other.left < width);
  return under.some((one) => under.some((other) => other.left > one.right));
}

function columnsBeside(blocks: readonly Block[]): Stretch {
  const columns: Block[][] = [];
  for (const block of blocks) {
    const column = columns.find((own) => own.some((one) => sharedWidth(one, block) > 0.5));
    if (column) column.push(block);
    else columns.push([block]);
  }
  const leftOf = (column: Block[]) => Math.min(...column.map(({ left }) => left));
  return columns.sort((a, b) => leftOf(a) - leftOf(b));
}
