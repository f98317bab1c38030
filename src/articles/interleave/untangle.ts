/**
 * Blocks as printed → blocks so that each article's are in one chain. Where two neighbours are printed column by column
 * (甲1 乙1 甲2 乙2) the blocks of each are brought together (甲1 甲2 乙1 乙2); a page without such neighbours stays as it is.
 */
import type { Block } from './block.ts';
import { continuity } from './continuity.ts';
import { SharedWords } from './shared-words.ts';
import { type BlockChain, begin, between, bitsAt, close, extend, itemsOf, type Way } from './way.ts';

const BEAM = 24;
/** Gains of beginning a chain where an article surely begins, where only a title says so, and where nothing does. */
const NEW = { surely: 0, perhaps: 1.5, no: 0.4 };
/** What a chain alone has talked about counts this much. */
const SAME_TALK = 1.8;
/** A column that goes on in the next one printed would not have been broken there: what breaks it is the neighbour's. */
const BROKEN_FOR_NOTHING = 1.3;
/** Cost of each further block between. */
const DISTANCE = 1;
/** By how much the columns must read better untangled than as printed. */
const MARGIN = 5;

const NONE: Way = { open: [], closed: null, score: 0 };

/** Places blocks of one page. */
class Placing {
  readonly #words: SharedWords;

  constructor(blocks: Block[]) {
    this.#words = new SharedWords(blocks);
  }

  /** How well a block goes on from a chain, wherever the two stand. */
  #fit(chain: BlockChain, open: BlockChain[], block: Block, order: number): number {
    const others = open.reduce((all, other) => (other === chain ? all : all | bitsAt(other, order)), 0);
    const talk = Math.log1p(this.#words.alone(order, bitsAt(chain, order), others));
    return continuity(chain.last, block, chain.text, this.#words.has) + SAME_TALK * talk;
  }

  /** The way that reads on as printed. */
  asPrinted(way: Way, block: Block, order: number): Way {
    const current = way.open.at(-1);
    if (block.opens !== null || !current) return begin(way, block, order, NEW[block.opens ?? 'no']);
    return extend(way, current, block, order, this.#fit(current, way.open, block, order));
  }

  /** Every way to place one more block. */
  everyWay(way: Way, block: Block, order: number): Way[] {
    const begun = begin(way, block, order, NEW[block.opens ?? 'no']);
    if (block.opens === 'surely') return [begun];
    const longer = way.open.map((chain) => {
      const gap = between(chain, order);
      const place = gap > 0 ? DISTANCE * (gap - 1) : way.open.length > 1 ? BROKEN_FOR_NOTHING : 0;
      return extend(way, chain, block, order, this.#fit(chain, way.open, block, order) - place);
    });
    return [...longer, begun];
  }
}

/** Blocks in chains, one for each text that goes on, in the order in which they begin; null where they read on as printed. */
export function untangle(blocks: Block[]): Block[][] | null {
  const placing = new Placing(blocks);
  let ways = [NONE];
  let printed = NONE;
  for (const [order, block] of blocks.entries()) {
    printed = placing.asPrinted(close(printed, order), block, order);
    const next = ways.flatMap((way) => placing.everyWay(close(way, order), block, order));
    ways = next.sort((a, b) => b.score - a.score).slice(0, BEAM);
  }
  const best = ways.map((way) => close(way, Infinity)).reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score < close(printed, Infinity).score + MARGIN) return null;
  const chains = itemsOf(best.closed).sort((a, b) => a.first - b.first);
  return chains.map(({ orders }) => itemsOf(orders).map((order) => blocks[order] as Block));
}
