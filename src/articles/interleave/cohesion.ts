/** Blocks of a page → how much of what a block talks about a chain of blocks has talked about before. */
import type { Block } from './block.ts';

/** Distinct pairs of Chinese characters of a text. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(pair)) pairs.add(pair);
  }
  return pairs;
}

/** Weighs pairs by how few blocks of the page have them: 记者 says nothing, 风力 much. */
export class Cohesion {
  readonly pairs: Map<Block, Set<string>>;
  readonly weight: (pair: string) => number;

  constructor(blocks: Block[]) {
    this.pairs = new Map(blocks.map((block) => [block, pairsOf(block.text)]));
    const count = new Map<string, number>();
    for (const set of this.pairs.values()) for (const pair of set) count.set(pair, (count.get(pair) ?? 0) + 1);
    this.weight = (pair) => Math.log((blocks.length + 1) / (count.get(pair) ?? 1));
  }

  /** Share, by weight, of the block's pairs that stand in one of the chain's blocks: 0 to 1. */
  share(block: Block, chain: Block[]): number {
    let [both, all] = [0, 0];
    for (const pair of this.pairs.get(block) ?? []) {
      const weight = this.weight(pair);
      all += weight;
      if (chain.some((earlier) => this.pairs.get(earlier)?.has(pair))) both += weight;
    }
    return all === 0 ? 0 : both / all;
  }
}
