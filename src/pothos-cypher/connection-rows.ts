/** The lists of a connection's page → its edges, nodes and pageInfo, as far as they are asked for. */
import type { Parameters, Reader } from './compiler.ts';
import { encodeCursor } from './keyset.ts';
import type { MakeRow, Member, Row } from './rows.ts';

/** How to read a page's rows. */
export interface PageReading {
  at: number;
  asked: { edges: boolean; nodes: boolean; pageInfo: boolean };
  /** Parameter that holds the limit, and how much more than the page it asks for. */
  limit: string;
  more: number;
  backward: boolean;
  hasAfter: boolean;
  hasBefore: boolean;
  tag: string;
  node: Reader;
  edge: MakeRow;
  keys: readonly [key: number, tie: number] | null;
}

export interface ConnectionShape {
  page: PageReading | null;
  /** Counts and sums beside the page. */
  rest: Member[];
}

type Item = unknown[];

/** The page in reading order, without the row that only tells that there is more. */
function cutItems(page: PageReading, raw: Item[], parameters: Parameters): Item[] {
  const size = (parameters[page.limit] as number) - page.more;
  const kept = raw.length > size ? raw.slice(0, size) : raw;
  return page.backward ? kept.toReversed() : kept;
}

function cursorOf({ keys, tag }: PageReading, item: Item | undefined): string | null {
  return item && keys ? encodeCursor(tag, item[keys[0]], item[keys[1]]) : null;
}

function edgeOf(page: PageReading, item: Item, parameters: Parameters): Row {
  const edge = page.edge(item, parameters);
  edge.node = page.node(item, parameters);
  edge.cursor = cursorOf(page, item);
  return edge;
}

function pageInfoOf(page: PageReading, items: Item[], more: boolean): Row {
  const { backward, hasAfter, hasBefore } = page;
  return {
    hasNextPage: backward ? hasBefore : more,
    hasPreviousPage: backward ? more : hasAfter,
    startCursor: cursorOf(page, items[0]),
    endCursor: cursorOf(page, items.at(-1)),
  };
}

function readPage(page: PageReading, raw: Item[], parameters: Parameters, into: Row): void {
  const items = cutItems(page, raw, parameters);
  if (page.asked.edges) into.edges = items.map((item) => edgeOf(page, item, parameters));
  if (page.asked.nodes) into.nodes = items.map((item) => page.node(item, parameters));
  if (page.asked.pageInfo) into.pageInfo = pageInfoOf(page, items, raw.length > items.length);
}

/** Reads the list that a connection's part gives. */
export function connectionReader({ page, rest }: ConnectionShape): Reader {
  return (raw, parameters) => {
    const list = raw as unknown[];
    const connection: Row = {};
    if (page) readPage(page, list[page.at] as Item[], parameters, connection);
    for (const { key, at, read } of rest) connection[key] = read ? read(list[at], parameters) : list[at];
    return connection;
  };
}
