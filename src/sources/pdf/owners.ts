/** Which title each block stands under, where no straight cut parts the articles: a pinwheel, text around a neighbour's corner. */
import type { Block } from './blocks.ts';
import { type Box, sharedWidth } from './raw-page.ts';
import { breaksOff, columnWidth, type Region } from './region-cost.ts';
import type { Title } from './titles.ts';

/** Text begins at most so many letters below its title. */
const BELOW = 8;
/** Columns of one article begin at one height, within this share of a letter. */
const LEVEL = 0.7;

/** Blocks of one column are no farther apart, in letters, but for what stands between. */
const NEXT = 1.3;

const sameColumn = (one: Box, other: Box) =>
  Math.abs(one.left - other.left) < 0.1 * (other.right - other.left) && sharedWidth(one, other) > 0.6;

/** The nearest that stands above a box and over some of it. */
function nearestAbove<Other extends Box>(box: Box, others: readonly Other[], size: number): Other | undefined {
  const above = others.filter((other) => other !== box && other.bottom <= box.top + 0.5 * size && sharedWidth(other, box) > 0.1);
  return above.reduce<Other | undefined>((near, other) => (near && near.bottom >= other.bottom ? near : other), undefined);
}

/** The block at one side that begins at the same height, in the next column. */
function levelBeside(block: Block, blocks: readonly Block[], side: 'left' | 'right'): Block | undefined {
  const sign = side === 'left' ? 1 : -1;
  // Its first block may be a short line: columns are told by where they begin.
  const steps = blocks
    .filter((other) => other !== block && Math.abs(other.top - block.top) < LEVEL * block.size)
    .map((other) => ({ other, step: sign * (block.left - other.left) }))
    .filter(({ other, step }) => step > 0 && step < 1.5 * Math.max(block.right - block.left, other.right - other.left));
  return steps.sort((a, b) => a.step - b.step)[0]?.other;
}

/** Titles' regions: each block goes to the title right above it, to that of the column beside it, or to that of the block it goes on from. */
export function regionsByTitle({ titles, blocks }: Region): Region[] {
  const owner = new Map<Block, Title>();
  const sorted = [...blocks].sort((a, b) => a.top - b.top || a.left - b.left);
  for (const block of sorted) give(block, titleAbove(block));
  for (const block of [...sorted].sort((a, b) => a.left - b.left)) give(block, titleBeside(block, 'left'));
  for (const block of [...sorted].sort((a, b) => b.left - a.left)) give(block, titleBeside(block, 'right'));
  for (const block of sorted) give(block, titleBefore(block));

  function give(block: Block, title: Title | undefined) {
    if (title && !owner.has(block)) owner.set(block, title);
  }

  /** A line of names may stand between. */
  function titleAbove(block: Block): Title | undefined {
    const title = nearestAbove(block, titles, block.size);
    if (!title || block.top - title.bottom > BELOW * block.size) return undefined;
    const over = nearestAbove(block, blocks, block.size);
    const between = over && over.bottom > title.bottom;
    return !between || (over.lines.length === 1 && owner.get(over) === title) ? title : undefined;
  }

  function titleBeside(block: Block, side: 'left' | 'right'): Title | undefined {
    const beside = levelBeside(block, blocks, side);
    const title = beside && owner.get(beside);
    return title && block.top - title.bottom < BELOW * block.size ? title : undefined;
  }

  function titleBefore(block: Block): Title | undefined {
    const over = nearestAbove(block, blocks, block.size);
    const gap = over ? block.top - over.bottom : Number.POSITIVE_INFINITY;
    if (over && gap < NEXT * block.size) return owner.get(over);
    // Below a box the column goes on that the box stands in.
    const column = blocks.filter((other) => other !== over && other.bottom < block.top && sameColumn(other, block));
    const broken = column.sort((a, b) => b.bottom - a.bottom).find((other) => owner.has(other));
    if (over && broken && owner.get(broken) !== owner.get(over)) return owner.get(broken);
    if (over && (gap < 4 * block.size || (block.left > over.left - 1 && block.right < over.right + 1))) return owner.get(over);
    // A column that begins amid a sentence goes on from one that breaks off.
    if (block.lines[0]?.paragraph) return undefined;
    const width = columnWidth(blocks);
    const left = blocks.filter((other) => owner.has(other) && other.right <= block.left + 1 && breaksOff(other, width));
    const near = left.sort((a, b) => b.right - a.right)[0];
    return near && owner.get(near);
  }

  const alone = blocks.filter((block) => !owner.has(block));
  const titled = titles.map((title) => ({ titles: [title], blocks: blocks.filter((block) => owner.get(block) === title) }));
  return [...titled, ...(alone.length > 0 ? [{ titles: [], blocks: alone }] : [])];
}
