/** A connection's rows, order and page → the subquery that gives the page's items, and how they are laid out. */
import { type GraphQLObjectType, getNamedType, isObjectType, type SelectionSetNode } from 'graphql';
import type { Heat } from './anchor.ts';
import type { Compiler, Select } from './compiler.ts';
import type { Variables } from './input.ts';
import { decodeCursor, keysetText, orderText, type Sorting } from './keyset.ts';
import type { ListPlace, RowLayout } from './layout.ts';
import { matchText } from './match.ts';
import { checkedSize, type Paging } from './page.ts';
import type { AskedField } from './selection.ts';
import { Slots } from './slots.ts';
import { type FoundRows, type Rows, type Scope, watched } from './spec.ts';
import { isHot, walkText } from './walk.ts';

/** What the selection wants of the connection: which of its fields, and what of its edges and nodes. */
export interface Wanted {
  type: GraphQLObjectType;
  asked: AskedField[];
  edges: AskedField[];
  nodes: (SelectionSetNode | undefined)[];
  pageInfo: Set<string>;
}

/** The type of a field, without what wraps it. */
export const fieldType = (type: GraphQLObjectType, name: string) => getNamedType(type.getFields()[name]?.type);

/** Refuses a page that could not be given, though only its count is asked for. */
export function checkPage({ size, after, before }: Paging, sorting: Sorting, variables: Variables): void {
  if (size.kind === 'leaf') checkedSize(size.get(variables));
  for (const cursor of [after, before]) if (cursor.kind === 'leaf') decodeCursor(cursor.get(variables), sorting);
}

/** What a filter asks of rows, each predicate by itself. */
export interface Filter {
  texts: string[];
  folds: boolean;
}

interface PageRequest {
  wanted: Wanted;
  rows: FoundRows;
  sorting: Sorting;
  page: Paging;
  filter: Filter;
  /** Whether the filter or the order reads a variable of the rows. */
  asks: (variable: string) => boolean;
  /** A predicate that is always true and lets an index give a root list's order. */
  always: string | null;
  /** Roles of the parent's row; none at the root. */
  scope: Scope;
  /** All rows of the list, and the key that `rows` begin at: these may be walked instead, by an index in the list's order. */
  all: FoundRows;
  walk?: (() => Heat | null) | undefined;
}

/** The subquery that gives the page's rows. */
export function pageText(
  compiler: Compiler,
  select: Select,
  { wanted, rows, sorting, page, filter, asks, always, scope, walk, all }: PageRequest,
) {
  const { backward, size, after, before } = page;
  const more = wanted.pageInfo.has(backward ? 'hasPreviousPage' : 'hasNextPage') ? 1 : 0;
  const getSize = size.kind === 'leaf' ? size.get : () => undefined;
  const limitName = compiler.bind((variables) => checkedSize(getSize(variables)) + more);
  const limit = `$${limitName}`;
  const keyset = [keysetText(compiler, sorting, after, 'after'), keysetText(compiler, sorting, before, 'before')].filter(
    (text) => text !== null,
  );
  const items = itemPart(compiler, select, wanted, rows, sorting);
  const predicates = [...filter.texts, ...keyset, ...(always ? [always] : [])];
  const cut = { predicates, order: orderText(sorting, backward), limit };
  const walking = { folds: filter.folds, asks, needs: items.needs };
  const heat = walk?.();
  const body = heat
    ? eitherText(compiler, { rows, all, heat, cut, walked: [...keyset, sorting.always as string] })
    : (walkText(compiler, rows, sorting, backward, { ...cut, ...walking, hasKeyset: keyset.length > 0 }) ?? plainText(rows, cut));
  const list = compiler.gather({ body, item: items.text, before: items.before, scope, mayBeNull: false });
  const reading = {
    limit: limitName,
    more,
    backward,
    hasAfter: after.kind === 'leaf',
    hasBefore: before.kind === 'leaf',
    tag: sorting.tag,
    ...items.reading,
  };
  return { ...list, reading };
}

interface Cut {
  predicates: string[];
  order: string;
  limit: string;
}

interface Either {
  rows: Rows;
  all: Rows;
  heat: Heat;
  cut: Cut;
  /** What must hold of walked rows beside what the filter asks. */
  walked: string[];
}

/** Both ways to a page of a root list whose filter names a key: which is less work is told by how many rows lead to the key. */
function eitherText(compiler: Compiler, { rows, all, heat, cut, walked }: Either): string {
  const [keys, degree, key] = [compiler.fresh('k'), compiler.fresh('d'), compiler.fresh('k')];
  const give = `RETURN ${rows.carried.join(', ')}`;
  const hot = isHot(degree, cut.limit, `COUNT { ${all.degree} }`);
  const leads = `any(${key} IN ${keys} WHERE EXISTS { ${heat.leads(key)} })`;
  const predicates = [...(heat.rest ? [heat.rest] : []), ...walked, leads];
  return [
    `CALL () { ${heat.match} RETURN collect(${heat.key}) AS ${keys}, ${heat.count} AS ${degree} }`,
    `CALL (${keys}, ${degree}) { WITH ${keys}, ${degree} WHERE ${hot}`,
    `CALL (${keys}) { ${plainText(all, { ...cut, predicates })} ${give} } ${give}`,
    `UNION ALL WITH ${keys}, ${degree} WHERE NOT ${hot} CALL () { ${plainText(rows, cut)} ${give} } ${give} }`,
  ].join(' ');
}

function plainText(rows: Rows, { predicates, order, limit }: Cut) {
  const carried = `${rows.distinct ? 'DISTINCT ' : ''}${rows.carried.join(', ')}`;
  return `${matchText(rows, predicates)} WITH ${carried} ORDER BY ${order} LIMIT toInteger(${limit})`;
}

/** The list of one item: its node's fields, its edge's fields, its cursor; flat, so that a shared expression is sent once. */
function itemPart(compiler: Compiler, select: Select, wanted: Wanted, rows: FoundRows, sorting: Sorting) {
  const slots = new Slots();
  const { scope, reads } = watched(rows.scope);
  const edgeType = fieldType(wanted.type, 'edges') as GraphQLObjectType;
  const node = nodeLayout(compiler, select, fieldType(edgeType, 'node') as GraphQLObjectType, scope, wanted.nodes, slots);
  const keyed =
    wanted.edges.some(({ name }) => name === 'cursor') || wanted.pageInfo.has('startCursor') || wanted.pageInfo.has('endCursor');
  const keys = keyed ? sorting.keys.map(({ by }) => slots.add(by)) : null;
  const own = wanted.edges.filter(({ name }) => name !== 'node' && name !== 'cursor');
  const edge = select.into(compiler, edgeType, scope, own.length ? wanted.edges.flatMap(ownSets(own)) : [], slots);
  return { text: slots.text(), before: slots.before, needs: reads, reading: { node, edge, keys } };
}

/** Selection sets that hold just the edge's own fields. */
const ownSets = (own: AskedField[]) => (asked: AskedField) =>
  own.includes(asked) ? [{ kind: 'SelectionSet', selections: asked.nodes } as unknown as SelectionSetNode] : [];

/** Where the node's fields stand in an item: among its own, or for an interface in a list inside it. */
function nodeLayout(
  compiler: Compiler,
  select: Select,
  type: GraphQLObjectType,
  scope: Scope,
  wanted: Wanted['nodes'],
  slots: Slots,
): RowLayout | ListPlace {
  if (isObjectType(type)) return select.into(compiler, type, scope, wanted, slots);
  const { text, layout, before } = select.row(compiler, type, scope, wanted);
  return { at: slots.add(text, before), layout };
}
