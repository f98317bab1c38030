/** A page's lines and the chains read from them → its groups of title lines, and which bodies stand around each. */
import { countBelow } from '../../words/ordered.ts';
import type { Chain } from '../chain.ts';
import { join, type Stretch } from '../joined.ts';
import type { PageLine } from '../lines/page-lines.ts';
import { wordsOf } from './affinity.ts';
import type { TitledBody, TitleGroup } from './title-units.ts';

/** Bodies on either side of a group that a title in it may belong to. */
const NEAR = 14;
/** Title lines that are looked at together. */
const LONGEST = 24;

/** The chains as titles see them. */
export function titledBodies(page: string, chains: Chain[]): TitledBody[] {
  return chains.map(({ begins, chunks }) => {
    const stretches: Stretch[] = chunks.flatMap(({ lines }) => lines.map(({ start, end }) => ({ start, end, paragraph: false })));
    const { text } = join(page, stretches);
    const first = Math.min(...chunks.map(({ from }) => from));
    const last = Math.max(...chunks.map(({ from, lines }) => from + lines.length - 1));
    return { first, last, words: wordsOf(text), untitled: begins === 'item', text };
  });
}

/** For each line of the page, the chain it belongs to, or -1. */
function ownersOf(lines: PageLine[], chains: Chain[]): number[] {
  const index = new Map<PageLine, number>(lines.map((line, at) => [line, at]));
  const owners = lines.map(() => -1);
  for (const [chain, { chunks }] of chains.entries())
    for (const { lines: own } of chunks) for (const line of own) owners[index.get(line) as number] = chain;
  return owners;
}

/** The groups of title lines of a page, with the bodies around them. */
export function titleGroups(lines: PageLine[], chains: Chain[]): TitleGroup[] {
  const owners = nearestOwners(ownersOf(lines, chains));
  const groups: TitleGroup[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]?.label !== 'title') continue;
    const from = at;
    while (lines[at + 1]?.label === 'title' && at + 1 - from < LONGEST) at++;
    groups.push(groupAt(lines, owners, from, at + 1));
  }
  return groups;
}

/** For each line, the chain of the nearest body line up to it and from it on. */
function nearestOwners(owners: number[]): { above: number[]; below: number[] } {
  const above = owners.slice();
  const below = owners.slice();
  for (let at = 1; at < owners.length; at++) if (above[at] === -1) above[at] = above[at - 1] as number;
  for (let at = owners.length - 2; at >= 0; at--) if (below[at] === -1) below[at] = below[at + 1] as number;
  return { above, below };
}

function groupAt(lines: PageLine[], { above, below }: ReturnType<typeof nearestOwners>, from: number, to: number): TitleGroup {
  const known = (owner: number | undefined) => (owner === undefined || owner === -1 ? null : owner);
  const previous = known(above[from - 1]);
  const next = known(below[to]);
  const own = lines.slice(from, to);
  const column = Math.max(
    0,
    ...lines
      .slice(Math.max(0, from - 5), from)
      .concat(lines.slice(to, to + 5))
      .map(({ width }) => width),
  );
  const narrow = own.every(({ width, heading }) => width <= column + 1 && !heading);
  return { from, lines: own, previous, next, within: previous !== null && previous === next ? previous : null, narrow };
}

/** The bodies near a group, by index; bodies are in the order of their first lines. */
export function bodiesNear(group: TitleGroup, bodies: TitledBody[]): number[] {
  const low = countBelow(bodies, group.from, ({ first }) => first);
  const from = Math.max(0, low - NEAR);
  return bodies.slice(from, low + NEAR).map((_, at) => from + at);
}
