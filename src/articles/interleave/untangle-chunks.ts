/** Chunks of body text in the order printed → in the order read, each article's together. */
import type { Chunk } from '../chain.ts';
import { type Block, blockOf } from './block.ts';
import { untangle } from './untangle.ts';

/** A byline may stand at an article's foot; a title may stand above a neighbour's column. */
function opens({ begins }: Chunk): Block['opens'] {
  if (begins === null || begins === 'byline') return null;
  return begins === 'title' ? 'perhaps' : 'surely';
}

/** Reorders the chunks of neighbours that are printed column by column; others stay as they are. */
export function untangleChunks(chunks: Chunk[]): Chunk[] {
  const blocks = chunks.map((chunk) => ({ ...blockOf(chunk.lines, opens(chunk)), chunk }));
  const chains = untangle(blocks);
  if (!chains) return chunks;
  return chains.flatMap((chain) =>
    chain.map((block, at) => {
      const { chunk } = block as (typeof blocks)[number];
      return at > 0 && block.opens === 'perhaps' ? { ...chunk, begins: null } : chunk;
    }),
  );
}
