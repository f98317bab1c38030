/** Chunks in the order printed → chains, one for each article: who reads on where. */

import { isSigned } from './beginnings.ts';
import type { Chain, Chunk } from './chain.ts';
import type { PageLine } from './lines/page-lines.ts';
import { isEnded } from './lines/sentence-ends.ts';

/** Least characters a body has before a byline in it can begin another article. */
const BODY = 100;

const lastLine = (chain: Chain) => chain.chunks.at(-1)?.lines.at(-1) as PageLine;
const lengthOf = (chain: Chain) =>
  chain.chunks.reduce((sum, { lines }) => sum + lines.reduce((all, { compact }) => all + compact.length, 0), 0);

/** A byline under a dateline is that article's own. */
const opens = ({ begins }: Chunk, current: Chain | undefined) =>
  begins !== null && !(begins === 'byline' && current?.begins === 'dateline' && lengthOf(current) < BODY);

/** After a caption the text goes on that was open before it, if any. */
function goesOn(chains: Chain[]): Chain | undefined {
  const current = chains.at(-1);
  if (!current || !isSigned(lastLine(current)) || lastLine(current) === current.chunks[0]?.lines[0]) return current;
  const before = chains.at(-2);
  return before && !isEnded(lastLine(before).compact) ? before : undefined;
}

/** Reads chunks on as they are printed: each goes to the article begun last. */
export function chainChunks(chunks: Chunk[]): Chain[] {
  const chains: Chain[] = [];
  for (const chunk of chunks) {
    const current = goesOn(chains);
    if (current && !opens(chunk, current)) current.chunks.push(chunk);
    else chains.push({ begins: chunk.begins ?? 'signature', chunks: [chunk] });
  }
  return chains;
}
