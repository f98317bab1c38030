/** Articles of one issue that jump to or from another page → which second half belongs to which first. */

/** An article printed with 下转第4版 (to) or 上接第1版 (from). */
export interface Jumper {
  id: string;
  /** Number of the page it stands on. */
  page: string | null;
  direction: 'from' | 'to';
  /** Number of the page that the jump names. */
  other: string;
  headline: string | null;
}

/** `04` is 4, `A03` is A3. */
const plain = (page: string | null): string => (page ?? '').toUpperCase().replace(/(^|[A-Z])0+(?=\d)/, '$1');

/** Shared pairs of neighbouring characters: a second half repeats its headline, often shortened. */
function likeness(a: string | null, b: string | null): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
  const [one, two] = [pairs(a ?? ''), pairs(b ?? '')];
  const shared = [...one].filter((pair) => two.has(pair)).length;
  return shared / Math.max(1, Math.min(one.size, two.size));
}

interface Pair {
  ids: [second: string, first: string];
  /** How alike their headlines are, 0 to 1. */
  like: number;
}

/** Whether each names the other's page. */
const meets = (second: Jumper, first: Jumper): boolean =>
  plain(second.other) === plain(first.page) && plain(first.other) === plain(second.page);

/**
 * Pairs of second half and first half: pages must name each other; where several do, those with the most similar headlines are
 * paired first. Each half is used once, and the order of the list does not matter.
 */
export function matchJumps(jumpers: Jumper[]): [string, string][] {
  const seconds = jumpers.filter(({ direction }) => direction === 'from');
  const firsts = jumpers.filter(({ direction }) => direction === 'to');
  const pairs = seconds.flatMap((second) => firsts.filter((first) => meets(second, first)).map((first) => ({ second, first })));
  const ranked = pairs
    .map(({ second, first }): Pair => ({ ids: [second.id, first.id], like: likeness(second.headline, first.headline) }))
    .sort((a, b) => b.like - a.like || (a.ids.join() < b.ids.join() ? -1 : 1));
  const used = new Set<string>();
  return ranked.flatMap(({ ids }) => {
    if (ids.some((id) => used.has(id))) return [];
    for (const id of ids) used.add(id);
    return [ids];
  });
}
