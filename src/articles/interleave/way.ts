/** Blocks placed one by one → a way to chain them: chains that may go on, those left behind, and a score. */
import { type Block, endsOpen } from './block.ts';

/** A list that shares what comes before its last item with other lists. */
export interface Chained<Item> {
  item: Item;
  before: Chained<Item> | null;
}

/** Blocks that go on from each other, by their orders on the page. */
export interface BlockChain {
  first: number;
  orders: Chained<number>;
  last: Block;
  /** Its latest blocks, one bit for each of the page's up to its last, which is the lowest. */
  bits: number;
  /** End of its joined text. */
  text: string;
}

/** One way to chain the blocks so far. */
export interface Way {
  open: BlockChain[];
  closed: Chained<BlockChain> | null;
  score: number;
}

/** A chain is taken up again at most this many blocks later. */
const REACH = 5;
/** A sentence left without its end costs this much. */
const LEFT_OPEN = 2.5;
/** How much of a chain's text is kept. */
const TEXT = 400;
const BITS = 0x3fffffff;

/** How many blocks stand between a chain's last and the one at `order`. */
export const between = ({ orders }: BlockChain, order: number): number => order - orders.item - 1;

/** The chain's blocks, one bit for each of those before `order`. */
export const bitsAt = (chain: BlockChain, order: number): number => (chain.bits << between(chain, order)) & BITS;

/** Begins a chain with a block. */
export function begin(way: Way, block: Block, order: number, gain: number): Way {
  const chain = { first: order, orders: { item: order, before: null }, last: block, bits: 1, text: block.text.slice(-TEXT) };
  return { ...way, open: [...way.open, chain], score: way.score + gain };
}

/** Goes on with one of the open chains. */
export function extend(way: Way, chain: BlockChain, block: Block, order: number, gain: number): Way {
  const longer = {
    first: chain.first,
    orders: { item: order, before: chain.orders },
    last: block,
    bits: ((bitsAt(chain, order) << 1) | 1) & BITS,
    text: (chain.text + block.text.slice(-TEXT)).slice(-TEXT),
  };
  return { ...way, open: way.open.map((other) => (other === chain ? longer : other)), score: way.score + gain };
}

/** Leaves behind the chains that are out of reach. */
export function close(way: Way, order: number): Way {
  const gone = way.open.filter((chain) => between(chain, order) >= REACH);
  if (gone.length === 0) return way;
  const closed = gone.reduce<Way['closed']>((before, item) => ({ item, before }), way.closed);
  const cost = LEFT_OPEN * gone.filter(({ last }) => endsOpen(last)).length;
  return { open: way.open.filter((chain) => !gone.includes(chain)), closed, score: way.score - cost };
}

/** The items of a trail, first to last. */
export function itemsOf<Item>(trail: Chained<Item> | null): Item[] {
  const items: Item[] = [];
  for (let left = trail; left; left = left.before) items.push(left.item);
  return items.reverse();
}
