/** Positional lists as the graph gives them → rows with a property for each field asked, for an executor that resolves fields. */
import type { Parameters } from './compiler.ts';
import { cursorOf, itemsOf, pageInfoOf } from './connection-rows.ts';
import type { ConnectionLayout, Layout, PageLayout, RowLayout } from './layout.ts';

export type Row = Record<string, unknown>;

/** Reads what stands in a list's place. */
export function readRows(layout: Layout, raw: unknown, parameters: Parameters): unknown {
  if (layout.kind === 'value') return layout.read ? layout.read(raw) : raw;
  if (raw === null || raw === undefined) return null;
  const list = raw as unknown[];
  if (layout.kind === 'row') return readRow(layout, list, parameters);
  if (layout.kind === 'typed') return readRow(layout.rows[list[0] as number] as RowLayout, list, parameters);
  if (layout.kind === 'list') return list.map((each) => readRows(layout.of, each, parameters));
  return readConnection(layout, list, parameters);
}

/** A row tells its type by `__typename`, which stands on its prototype, since fields may bear any name. */
function readRow({ type, fields }: RowLayout, list: unknown[], parameters: Parameters): Row {
  const row = Object.create(Object.defineProperty({}, '__typename', { value: type })) as Row;
  for (const [key, { at, layout }] of fields) row[key] = readRows(layout, list[at], parameters);
  return row;
}

function readConnection({ page, rest }: ConnectionLayout, list: unknown[], parameters: Parameters): Row {
  const connection: Row = page ? readPage(page, list[page.at] as unknown[][], parameters) : {};
  for (const [key, { at, layout }] of rest) connection[key] = readRows(layout, list[at], parameters);
  return connection;
}

function readPage(page: PageLayout, raw: unknown[][], parameters: Parameters): Row {
  const items = itemsOf(page, raw, parameters);
  const nodeOf = (item: unknown[]) =>
    'at' in page.node ? readRows(page.node.layout, item[page.node.at], parameters) : readRow(page.node, item, parameters);
  const nodes = items.map(nodeOf);
  const edges = items.map((item, i) =>
    Object.assign(readRow(page.edge, item, parameters), { node: nodes[i], cursor: cursorOf(page, item) }),
  );
  return { nodes, edges, pageInfo: pageInfoOf(page, items, raw.length > items.length) };
}
