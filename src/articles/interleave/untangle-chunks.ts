/** Chunks of body text in the order printed → in the order read, each article's together. */
import type { Chunk } from '../chain.ts';
import { blockOf } from './block.ts';
import { untangle } from './untangle.ts';

/** Reorders the chunks of neighbours that are printed column by column; others stay as they are. */
export function untangleChunks(chunks: Chunk[]): Chunk[] {
  const blocks = chunks.map((chunk) => ({ ...blockOf(chunk.lines, chunk.begins !== null && chunk.begins !== 'byline'), chunk }));
  return untangle(blocks).flatMap((chain) => chain.map((block) => (block as (typeof blocks)[number]).chunk));
}
