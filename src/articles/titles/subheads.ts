/** Title lines that are no article's title → put back into the body they stand in, as subheadings. */

import type { Line } from '../../pages/lines.ts';
import { wordAcross } from '../../words/continuity.ts';
import type { Chain, Chunk } from '../chain.ts';
import type { PageLine } from '../lines/page-lines.ts';
import { isEnded } from '../lines/sentence-ends.ts';
import type { GivenTitles } from './give-titles.ts';
import type { TitleGroup } from './title-units.ts';

const indents = ({ chunks }: Chain) =>
  chunks.some(({ lines }) => lines.some(({ indented, label }) => indented && label === 'body'));

/** Whether the line below goes on with this one: a subheading has no sentence's end in it and stands above a paragraph of its own. */
function readsOn(line: Line, at: number, group: TitleGroup, below: Chunk | undefined, chain: Chain): boolean {
  if (/[。！？]/.test(line.compact)) return true;
  const body = below?.from === at + 1 ? below.lines[0] : undefined;
  const next = group.lines[at + 1 - group.from] ?? body;
  if (next === undefined || next.indented) return false;
  return line.indented || (next === body && indents(chain)) || wordAcross(line.compact, next.compact);
}

/** Returns lines that stand within one body, in lines no wider than its column, to that body. */
export function returnSubheads(chains: Chain[], rest: GivenTitles['rest']): void {
  for (const { line, group } of rest) {
    if (group.within === null || !(group.narrow || group.lines.length === 1)) continue;
    const chain = chains[group.within] as Chain;
    const { chunks } = chain;
    const from = group.from + group.lines.indexOf(line);
    const above = chunks.reduce(
      (best, chunk, index) => (chunk.from < from && chunk.from > (chunks[best]?.from ?? -1) ? index : best),
      -1,
    );
    const at = above + 1;
    const before = chunks[at - 1]?.lines.at(-1);
    const open = before?.label === 'body' && !isEnded(before.compact);
    const label = open || readsOn(line, from, group, chunks[at], chain) ? 'body' : 'title';
    chunks.splice(at, 0, { from, lines: [{ ...(line as PageLine), label }], begins: null });
  }
}
