/** How badly a region of the page reads as one article: 0 when its title stands above its columns and its text flows through them. */
import type { Block } from './blocks.ts';
import { columnsOf, stretchesOf } from './columns.ts';
import { isDateline } from './dateline.ts';
import { around, quantile, sharedWidth } from './raw-page.ts';
import type { Title } from './titles.ts';

/** What stands in a region. */
export interface Region {
  titles: Title[];
  blocks: Block[];
}

/** What each fault costs; a cut costs a little, so that none is made for nothing. */
export const COST = {
  cut: 0.05,
  untitled: 2,
  beginsAmid: 4,
  titleAlone: 6,
  secondTitle: 5,
  above: 5,
  leftOf: 3,
  rightOf: 0.8,
  uneven: 0.5,
  width: 0.7,
  size: 0.7,
  anchor: 1,
  gap: 0.4,
  dateline: 1,
  flow: 1.5,
  endsAmid: 1,
} as const;

const ENDS = /[。！？”’）》…；：■●◆]\s*$/;

/** Whether text breaks off: its last line is full, as lines of so wide a column are, and ends no sentence. */
export function breaksOff({ lines, left, right }: Block, column: number): boolean {
  const last = lines.at(-1);
  const edge = left + Math.max(right - left, 0.9 * column);
  return last !== undefined && !ENDS.test(last.text) && last.right > edge - 1.5 * last.size;
}

/** How wide columns are, as a rule. */
export const columnWidth = (blocks: readonly Block[]): number =>
  quantile(
    blocks.flatMap(({ lines, left, right }) => lines.map(() => right - left)),
    0.5,
  );

/** Whether the text before goes on here, as far as the beginnings and ends of paragraphs tell; `indents` where the article has them. */
function flows(before: Block, after: Block, indents: boolean, column: number): boolean {
  // A subhead is set in the middle.
  const subhead = after.lines.length === 1 && after.right - after.left < 0.9 * column;
  const begins = subhead || after.lines[0]?.paragraph === true;
  const last = before.lines.at(-1);
  if (!last) return true;
  if (breaksOff(before, column)) return !begins;
  const short = last.right < before.left + Math.max(before.right - before.left, 0.9 * column) - 2 * last.size;
  return begins || !indents || !short;
}

function flowCost(blocks: readonly Block[], indents: boolean): number {
  const column = columnWidth(blocks);
  const broken = blocks.slice(1).filter((block, at) => !flows(blocks[at] as Block, block, indents, column)).length;
  const last = blocks.at(-1);
  const dated = blocks.slice(1).filter(({ lines }) => isDateline(lines[0]?.text ?? '')).length;
  return COST.flow * broken + COST.dateline * dated + (last && breaksOff(last, column) ? COST.endsAmid : 0);
}

/** The text without a line of names that stands before it. */
function withoutNames(blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  const short = first?.lines.length === 1 && first.right - first.left < 0.9 * columnWidth(blocks);
  return short && rest.length > 0 ? rest : blocks;
}

/** A title begins above the first column or stands in the middle. */
function isAnchored(title: Title, blocks: readonly Block[]): boolean {
  const box = around(blocks);
  const first = blocks.reduce((least, block) => (block.left < least.left ? block : least));
  const middle = Math.abs(title.left + title.right - box.left - box.right) / 2;
  return title.left < first.right || middle < 0.6 * title.size;
}

/** Where body text stands beside its title. */
function placeCost(title: Title, blocks: readonly Block[]): number {
  const half = 0.5 * title.size;
  const above = blocks.filter((block) => block.bottom <= title.top + half && sharedWidth(block, title) > 0.2);
  const higher = blocks.filter((block) => block.top < title.bottom - half && !above.includes(block));
  const leftOf = higher.filter((block) => block.right <= title.left + half);
  const rightOf = higher.filter((block) => block.left >= title.right - half);
  const over = blocks.filter((block) => block.bottom <= title.top + half).length - above.length;
  if (title.upright) return above.length > 0 ? COST.above : 0;
  const anchor = isAnchored(title, blocks) ? 0 : COST.anchor;
  return (
    anchor +
    (above.length > 0 ? COST.above + above.length : 0) +
    COST.leftOf * leftOf.length +
    COST.rightOf * (rightOf.length + over)
  );
}

/** Columns beside each other begin at one height, are of one width and size, and unbroken, but where pictures or the title push them aside. */
function shapeCost(title: Title | undefined, stretch: readonly Block[][]): number {
  const boxes = stretch
    .map((column) => column[0] as Block)
    .filter((block) => !title || block.top >= title.bottom - 0.5 * title.size);
  const top = Math.min(...boxes.map((box) => box.top));
  const uneven = boxes.filter((box) => box.top - top > 1.5 * box.size).length;
  const widths = stretch.map((column) => Math.max(...column.map(({ left, right }) => right - left)));
  const usual = quantile(widths, 0.5);
  const other = widths.filter((width) => width > 1.15 * usual).length;
  const gaps = stretch.flatMap((column) =>
    column.slice(1).filter((block, at) => block.top - (column[at] as Block).bottom > 4 * block.size),
  );
  const sizes = stretch.flat().map(({ size }) => size);
  const mixed = Math.max(...sizes) > 1.08 * Math.min(...sizes) ? COST.size : 0;
  return mixed + COST.gap * gaps.length + COST.uneven * uneven + COST.width * other;
}

/** What it costs to take a region for one article. */
export function regionCost({ titles, blocks }: Region): number {
  const title = titles.reduce<Title | undefined>((main, one) => (main && main.size >= one.size ? main : one), undefined);
  if (blocks.length === 0) return title ? COST.titleAlone * titles.length : 0;
  const columns = columnsOf(blocks);
  const indents = blocks.some(({ lines }) => lines.slice(1).some(({ paragraph }) => paragraph));
  const text = withoutNames(columns.flat());
  const begins = !indents || text[0]?.lines[0]?.paragraph === true;
  const head = title ? placeCost(title, blocks) : COST.untitled + (begins ? 0 : COST.beginsAmid);
  const amid = title && !begins ? COST.flow : 0;
  const shape = stretchesOf(blocks).reduce((sum, stretch) => sum + shapeCost(title, stretch), 0);
  return head + amid + COST.secondTitle * Math.max(0, titles.length - 1) + flowCost(text, indents) + shape;
}
