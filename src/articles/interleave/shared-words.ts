/** Blocks of a page → which earlier blocks share words with each, and how telling those words are: rare ones tell most. */
import type { Block } from './block.ts';

/** How many blocks back are looked at, one bit for each. */
const BACK = 30;

/** Distinct pairs of Chinese characters of a text. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(pair)) pairs.add(pair);
  }
  return pairs;
}

/** The bits of the blocks at `places` as seen from the one at `order`: the lowest is the block right before it. */
function bitsOf(places: number[], order: number): number {
  let bits = 0;
  for (const place of places.slice(-BACK)) if (order - place <= BACK) bits |= 1 << (order - place - 1);
  return bits;
}

/** Which words blocks have in common. */
export class SharedWords {
  /** For each block, the weight of the words that just the same earlier blocks have, by those blocks' bits. */
  readonly #weights: Map<number, number>[] = [];
  readonly #counts = new Map<string, number>();

  constructor(blocks: Block[]) {
    const pairs = blocks.map(({ text }) => pairsOf(text));
    for (const own of pairs) for (const pair of own) this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + 1);
    const seen = new Map<string, number[]>();
    for (const [order, own] of pairs.entries()) {
      const weights = new Map<number, number>();
      for (const pair of own) {
        const places = seen.get(pair) ?? [];
        const bits = bitsOf(places, order);
        const weight = Math.log((blocks.length + 1) / (this.#counts.get(pair) as number));
        if (bits !== 0) weights.set(bits, (weights.get(bits) ?? 0) + weight);
        if (places.push(order) === 1) seen.set(pair, places);
      }
      this.#weights.push(weights);
    }
  }

  /** Whether two characters stand side by side anywhere on the page. */
  has = (pair: string): boolean => this.#counts.has(pair);

  /** Weight of the words that a block shares with `own` and with none of `others`, each given by bits: 风力 much, 记者 nothing. */
  alone(order: number, own: number, others: number): number {
    let sum = 0;
    for (const [bits, weight] of this.#weights[order] as Map<number, number>)
      if ((bits & own) !== 0 && (bits & others) === 0) sum += weight;
    return sum;
  }
}
