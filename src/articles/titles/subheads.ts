/** Title lines that are no article's title → put back into the body they stand in, as subheadings. */
import type { Chain } from '../chain.ts';
import type { PageLine } from '../lines/page-lines.ts';
import { isEnded } from '../lines/sentence-ends.ts';
import type { GivenTitles } from './give-titles.ts';

/** Returns lines that stand within one body, in lines no wider than its column, to that body. */
export function returnSubheads(chains: Chain[], rest: GivenTitles['rest']): void {
  for (const { line, group } of rest) {
    if (group.within === null || !(group.narrow || group.lines.length === 1)) continue;
    const chunks = (chains[group.within] as Chain).chunks;
    const from = group.from + group.lines.indexOf(line);
    const above = chunks.reduce(
      (best, chunk, index) => (chunk.from < from && chunk.from > (chunks[best]?.from ?? -1) ? index : best),
      -1,
    );
    const at = above + 1;
    const before = chunks[at - 1]?.lines.at(-1);
    const label = before && before.label === 'body' && !isEnded(before.compact) ? 'body' : 'title';
    chunks.splice(at, 0, { from, lines: [{ ...(line as PageLine), label }], begins: null });
  }
}
