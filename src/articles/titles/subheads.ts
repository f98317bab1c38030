/** Title lines that are no article's title → put back into the body they stand in, as subheadings. */

import type { Line } from '../../pages/lines.ts';
import { wordAcross } from '../../words/continuity.ts';
import { countBelow } from '../../words/ordered.ts';
import type { Chain, Chunk } from '../chain.ts';
import type { PageLine } from '../lines/page-lines.ts';
import { isEnded } from '../lines/sentence-ends.ts';
import type { GivenTitles } from './give-titles.ts';
import type { TitleGroup } from './title-units.ts';

/** A chain to which lines are returned: its chunks in order of the page, and those returned below each, or above all. */
interface Returning {
  ordered: Chunk[];
  below: Map<Chunk | null, Chunk[]>;
  indents: boolean;
}

const returningTo = ({ chunks }: Chain): Returning => ({
  ordered: [...chunks].sort((a, b) => a.from - b.from),
  below: new Map(),
  indents: chunks.some(({ lines }) => lines.some(({ indented, label }) => indented && label === 'body')),
});

/** Index of the last chunk that stands above line `at` of the page; -1 when none does. */
function lastAbove(ordered: Chunk[], at: number): number {
  return countBelow(ordered, at, ({ from }) => from) - 1;
}

/** Whether the line below goes on with this one: a subheading has no sentence's end in it and stands above a paragraph of its own. */
function readsOn(line: Line, at: number, group: TitleGroup, below: Chunk | undefined, indents: boolean): boolean {
  if (/[。！？]/.test(line.compact)) return true;
  const body = below?.from === at + 1 ? below.lines[0] : undefined;
  const next = group.lines[at + 1 - group.from] ?? body;
  if (next === undefined || next.indented) return false;
  return line.indented || (next === body && indents) || wordAcross(line.compact, next.compact);
}

function returnLine(line: Line, at: number, group: TitleGroup, { ordered, below, indents }: Returning): void {
  const above = lastAbove(ordered, at);
  const chunk = ordered[above] ?? null;
  const returned = below.get(chunk) ?? [];
  const before = (returned.at(-1) ?? chunk)?.lines.at(-1);
  const open = before?.label === 'body' && !isEnded(before.compact);
  const label = open || readsOn(line, at, group, ordered[above + 1], indents) ? 'body' : 'title';
  below.set(chunk, [...returned, { from: at, lines: [{ ...(line as PageLine), label }], begins: null }]);
}

/** Returns lines that stand within one body, in lines no wider than its column, to that body. */
export function returnSubheads(chains: Chain[], rest: GivenTitles['rest']): void {
  const all = new Map<Chain, Returning>();
  const places = new Map<TitleGroup, Map<Line, number>>();
  for (const { line, group } of rest) {
    if (group.within === null || !(group.narrow || group.lines.length === 1)) continue;
    const chain = chains[group.within] as Chain;
    const returning = all.get(chain) ?? returningTo(chain);
    all.set(chain, returning);
    const place = places.get(group) ?? new Map(group.lines.map((one, at) => [one, group.from + at]));
    places.set(group, place);
    returnLine(line, place.get(line) as number, group, returning);
  }
  for (const [chain, { below }] of all)
    chain.chunks = [...(below.get(null) ?? []), ...chain.chunks.flatMap((chunk) => [chunk, ...(below.get(chunk) ?? [])])];
}
