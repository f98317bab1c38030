/**
 * A page's titles and blocks → regions of one article each: the page is cut along white bands, and the regions are cut again,
 * so that all costs together are least. A region is looked at once, however many cuts lead to it.
 */
import type { Block } from './blocks.ts';
import { regionsByTitle } from './owners.ts';
import type { Box } from './raw-page.ts';
import { COST, type Region, regionCost } from './region-cost.ts';
import type { Title } from './titles.ts';

/** Something that stands on the page, by its number. */
type Element = { at: number; box: Box; title: Title | null; block: Block | null };

interface Cutting {
  cost: number;
  /** In the order of reading. */
  regions: Element[][];
}

/** More regions than this are not looked at; those that remain stay uncut. */
const MOST = 6000;
/** Regions that cost less, beside their cuts, are cut well. */
const CLEAN = 0.3;
/** White bands between lines of an article are narrower, in letters. */
const BAND = 1;

/** Cuts of elements into those before and those behind a white band, along one side. */
function bandsOf(elements: readonly Element[], low: 'left' | 'top', high: 'right' | 'bottom', least: number) {
  const sorted = [...elements].sort((a, b) => a.box[low] - b.box[low]);
  const cuts: { before: Element[]; behind: Element[]; gap: number }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const [at, { box }] of sorted.entries()) {
    if (at > 0 && box[low] - end >= least)
      cuts.push({ before: sorted.slice(0, at), behind: sorted.slice(at), gap: box[low] - end });
    end = Math.max(end, box[high]);
  }
  return cuts;
}

/** Whether a cut across may part two articles: a title begins below it, or a band wider than those within a text. */
function partsAcross({ behind, gap }: { behind: Element[]; gap: number }, body: number): boolean {
  const top = Math.min(...behind.map(({ box }) => box.top));
  return gap > BAND * body || behind.some(({ title, box }) => title !== null && box.top < top + title.size);
}

const regionOf = (elements: readonly Element[]): Region => ({
  titles: elements.flatMap(({ title }) => title ?? []),
  blocks: elements.flatMap(({ block }) => block ?? []),
});

const less = (one: Cutting, other: Cutting | null) => (other && other.cost < one.cost ? other : one);

/** The regions of a place that has several titles, without straight cuts; captions stay beside what they stand next to. */
function byTitle(elements: Element[]): Cutting | null {
  const region = regionOf(elements);
  if (region.titles.length < 2) return null;
  const parts = regionsByTitle(region);
  const cost = parts.reduce((sum, part) => sum + regionCost(part) + COST.cut, 0);
  const regions = parts.map(({ titles, blocks }) =>
    elements.filter(({ title, block }) => (title && titles.includes(title)) || (block && blocks.includes(block))),
  );
  const captions = elements.filter(({ title, block }) => !title && !block);
  return { cost, regions: captions.length > 0 ? [...regions, captions] : regions };
}

/** Cuts a page into regions; `blocks` may be captions too, which are given apart. */
export function cutRegions(titles: readonly Title[], blocks: readonly Block[], captions: readonly Block[], body: number) {
  const known = new Map<string, Cutting>();
  const all: Element[] = [
    ...titles.map((title) => ({ box: title, title, block: null })),
    ...blocks.map((block) => ({ box: block, title: null, block })),
    ...captions.map((block) => ({ box: block, title: null, block: null })),
  ].map((element, at) => ({ ...element, at }));

  const look = (elements: Element[]): Cutting => {
    const key = elements
      .map(({ at }) => at)
      .sort((a, b) => a - b)
      .join();
    const found = known.get(key);
    if (found) return found;
    let best: Cutting = { cost: regionCost(regionOf(elements)), regions: [elements] };
    known.set(key, best);
    if (best.cost > 0 && elements.length > 1 && known.size < MOST) {
      const cuts = [
        ...bandsOf(elements, 'top', 'bottom', 0).filter((cut) => partsAcross(cut, body)),
        ...bandsOf(elements, 'left', 'right', 0.3 * body),
      ];
      for (const { before, behind } of cuts) {
        const first = look(before);
        if (first.cost + COST.cut >= best.cost) continue;
        const second = look(behind);
        const cost = first.cost + second.cost + COST.cut;
        if (cost < best.cost - 1e-9) best = { cost, regions: [...first.regions, ...second.regions] };
      }
    }
    if (best.cost - COST.cut * (best.regions.length - 1) > CLEAN) best = less(best, byTitle(elements));
    known.set(key, best);
    return best;
  };
  return look(all).regions.map((elements) => ({
    ...regionOf(elements),
    captions: elements
      .filter(({ title, block }) => !title && !block)
      .map(({ at }) => captions[at - titles.length - blocks.length] as Block),
  }));
}
