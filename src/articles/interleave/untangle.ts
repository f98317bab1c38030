/**
 * Blocks as printed → blocks so that each article's are in one chain. Where two neighbours are printed column by column
 * (甲1 乙1 甲2 乙2) the blocks of each are brought together (甲1 甲2 乙1 乙2); a page without such neighbours stays as it is.
 */
import { type Block, endsOpen } from './block.ts';
import { Cohesion } from './cohesion.ts';
import { continuity } from './continuity.ts';

/** Blocks that go on from each other; `first` and `last` are the orders on the page of the outer two. */
interface Chain {
  blocks: Block[];
  first: number;
  last: number;
  /** End of its joined text. */
  text: string;
}

/** One way to chain the blocks so far: chains that may go on, and those left behind (a list that ways share). */
interface Way {
  open: Chain[];
  closed: { chain: Chain; rest: Way['closed'] } | null;
  score: number;
}

const BEAM = 24;
/** A chain is taken up again at most this many blocks later. */
const REACH = 5;
const NEW_CHAIN = -2.5;
/** A sentence left without its end costs this much. */
const LEFT_OPEN = 2.5;
/** What a chain has talked about counts this much. */
const SAME_TALK = 8;
const DISTANCE = 0.3;
/** A column that goes on in the next one printed would not have been broken there: what breaks it is the neighbour's. */
const BROKEN_FOR_NOTHING = 1.2;

function begin(way: Way, block: Block, order: number, cost: number): Way {
  return {
    ...way,
    open: [...way.open, { blocks: [block], first: order, last: order, text: block.text }],
    score: way.score + cost,
  };
}

function extend(way: Way, at: number, block: Block, order: number, gain: number): Way {
  const chain = way.open[at] as Chain;
  const longer = {
    blocks: [...chain.blocks, block],
    first: chain.first,
    last: order,
    text: (chain.text + block.text).slice(-400),
  };
  return { ...way, open: way.open.map((other, index) => (index === at ? longer : other)), score: way.score + gain };
}

/** Leaves behind the chains that are out of reach. */
function close(way: Way, order: number): Way {
  const gone = way.open.filter(({ last }) => order - last > REACH);
  if (gone.length === 0) return way;
  const closed = gone.reduce<Way['closed']>((rest, chain) => ({ chain, rest }), way.closed);
  const cost = LEFT_OPEN * gone.filter(({ blocks }) => endsOpen(blocks.at(-1) as Block)).length;
  return { open: way.open.filter((chain) => !gone.includes(chain)), closed, score: way.score - cost };
}

/** Every way to place one more block. */
function place(way: Way, block: Block, order: number, cohesion: Cohesion): Way[] {
  if (block.opens) return [begin(way, block, order, 0)];
  const longer = way.open.map((chain, at) => {
    const talk = SAME_TALK * cohesion.share(block, chain.blocks.slice(-6));
    const gain =
      continuity(chain.blocks.at(-1) as Block, block, chain.text) +
      talk -
      (chain.last === order - 1 && way.open.length > 1 ? BROKEN_FOR_NOTHING : DISTANCE * (order - chain.last - 1));
    return extend(way, at, block, order, gain);
  });
  return [...longer, begin(way, block, order, NEW_CHAIN)];
}

/** Blocks in chains, one for each text that goes on; chains in the order in which they begin on the page. */
export function untangle(blocks: Block[]): Block[][] {
  const cohesion = new Cohesion(blocks);
  let ways: Way[] = [{ open: [], closed: null, score: 0 }];
  for (const [order, block] of blocks.entries()) {
    const next = ways.flatMap((way) => place(close(way, order), block, order, cohesion));
    ways = next.sort((a, b) => b.score - a.score).slice(0, BEAM);
  }
  const best = ways.map((way) => close(way, Number.POSITIVE_INFINITY)).reduce((a, b) => (b.score > a.score ? b : a));
  const chains: Chain[] = [];
  for (let left = best.closed; left; left = left.rest) chains.push(left.chain);
  return chains.sort((a, b) => a.first - b.first).map((chain) => chain.blocks);
}
