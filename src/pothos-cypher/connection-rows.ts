/** The items of a connection's page: cut to its size, their cursors, and where the page stands. */
import type { Parameters } from './compiler.ts';
import { encodeCursor } from './keyset.ts';
import type { PageLayout } from './layout.ts';

type Item = unknown[];

/** The page in reading order, without the row that only tells that there is more. */
export function itemsOf(page: PageLayout, raw: Item[], parameters: Parameters): Item[] {
  const size = (parameters[page.limit] as number) - page.more;
  const kept = raw.length > size ? raw.slice(0, size) : raw;
  return page.backward ? kept.toReversed() : kept;
}

/** The cursor of an item; null where nothing asks for one. */
export function cursorOf({ keys, tag }: PageLayout, item: Item | undefined): string | null {
  if (!item || !keys) return null;
  const values = keys.map((at) => item[at]);
  return encodeCursor(tag, values);
}

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** Where a page stands; `more` tells that the graph had one row more in the direction read. */
export function pageInfoOf(page: PageLayout, items: Item[], more: boolean): PageInfo {
  const { backward, hasAfter, hasBefore } = page;
  return {
    hasNextPage: backward ? hasBefore : more,
    hasPreviousPage: backward ? more : hasAfter,
    startCursor: cursorOf(page, items[0]),
    endCursor: cursorOf(page, items.at(-1)),
  };
}
