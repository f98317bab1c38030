/**
 * A field's selection and the layout of what the graph gives for it → the finished answer, in one pass: values serialised,
 * fields under their names and in their order. It throws where a plain executor would make an error, and for what it can't
 * answer; who asked then lets a plain executor answer, so that errors read and fall as GraphQL says.
 */
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Parameters } from './compiler.ts';
import { cursorOf, itemsOf, pageInfoOf } from './connection-rows.ts';
import type { ConnectionLayout, Layout, ListPlace, PageLayout, RowLayout } from './layout.ts';
import { type Document, fieldsOf, rowKey } from './selection.ts';

/** What the graph gave for a place → what the answer has there. */
export type Answer = (raw: unknown, parameters: Parameters) => unknown;

/** Left to the plain executor. */
const odd = (): never => {
  throw new Error('This is no plain answer.');
};

/** Compiles the answer to the field that `nodes` select. */
export function answerOf(document: Document, type: GraphQLOutputType, nodes: readonly FieldNode[], layout: Layout): Answer {
  if (isNonNullType(type)) {
    const answer = answerOf(document, type.ofType, nodes, layout);
    return (raw, parameters) => answer(raw, parameters) ?? odd();
  }
  if (layout.kind === 'value') return valueAnswer(type, layout.read);
  if (layout.kind === 'connection') return connectionAnswer(document, getNamedType(type) as GraphQLObjectType, nodes, layout);
  if (layout.kind === 'list') {
    const item = answerOf(document, itemOf(type), nodes, layout.of);
    return (raw, parameters) => (raw as unknown[]).map((each) => item(each, parameters));
  }
  const rows = layout.kind === 'row' ? [layout] : layout.rows;
  const [only, ...others] = rows.map((row) => objectAnswer(rowMembers(document, row, nodes)));
  if (!only || layout.kind === 'row') return (raw, parameters) => (raw && only ? only(raw as unknown[], parameters) : null);
  const kinds = [only, ...others];
  return (raw, parameters) => (raw ? (kinds[(raw as number[])[0] as number] ?? odd)(raw as unknown[], parameters) : null);
}

const itemOf = (type: GraphQLOutputType): GraphQLOutputType =>
  isNonNullType(type) ? itemOf(type.ofType) : isListType(type) ? type.ofType : odd();

/** A scalar, an enum, or a list of such. */
function valueAnswer(type: GraphQLOutputType, read: ((raw: unknown) => unknown) | null): Answer {
  const answer = serialised(type);
  return read ? (raw) => answer(read(raw)) : answer;
}

function serialised(type: GraphQLOutputType): (value: unknown) => unknown {
  if (isNonNullType(type)) {
    const answer = serialised(type.ofType);
    return (value) => answer(value) ?? odd();
  }
  if (isListType(type)) {
    const item = serialised(type.ofType);
    return (value) => (value === null || value === undefined ? null : (value as unknown[]).map(item));
  }
  const leaf: GraphQLLeafType = isLeafType(type) ? type : odd();
  return (value) => (value === null || value === undefined ? null : (leaf.serialize(value) ?? odd()));
}

/** One member of an object: its name, and how it is made from the list that holds it. */
type Member<From> = readonly [name: string, make: (from: From, parameters: Parameters) => unknown];

function objectAnswer<From>(members: Member<From>[]): (from: From, parameters: Parameters) => Record<string, unknown> {
  const names = members.map(([name]) => name);
  const makes = members.map(([, make]) => make);
  // Assigned to an object it would be no member but the prototype.
  if (names.includes('__proto__')) odd();
  return (from, parameters) => {
    const object: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i++) object[names[i] as string] = (makes[i] as Member<From>[1])(from, parameters);
    return object;
  };
}

/** How a field of an object is made; undefined for one that nobody knows. */
type Make<From> = (field: GraphQLField<unknown, unknown>, nodes: FieldNode[]) => Member<From>[1] | undefined;

/** The members that `nodes` select of an object, in the order of the answer. */
function membersOf<From>(
  document: Document,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  make: Make<From>,
): Member<From>[] {
  const fields = fieldsOf(
    document,
    type,
    nodes.map(({ selectionSet }) => selectionSet),
  );
  return [...fields].map(([name, selected]) => {
    const node = selected[0] as FieldNode;
    if (node.name.value === '__typename') return [name, () => type.name];
    const field = type.getFields()[node.name.value] ?? odd();
    // Arguments were read by their shape; what GraphQL refuses in them it refuses field by field.
    if (node.arguments?.length) getArgumentValues(field, node, document.variables);
    return [name, make(field, selected) ?? odd()];
  });
}

type List = unknown[];

/** A field that stands at a place of a list. */
const placed =
  (document: Document, places: ReadonlyMap<string, ListPlace>): Make<List> =>
  (field, nodes) => {
    const { at, layout } = places.get(rowKey(nodes[0] as FieldNode)) ?? odd();
    const answer = answerOf(document, field.type, nodes, layout);
    return (list, parameters) => answer(list[at], parameters);
  };

function rowMembers(document: Document, { type, fields }: RowLayout, nodes: readonly FieldNode[]): Member<List>[] {
  return membersOf(document, document.schema.getType(type) as GraphQLObjectType, nodes, placed(document, fields));
}

/** A connection being answered: the list of its parts, the items of its page, and whether the graph had one more. */
interface Answering {
  list: List;
  items: List[];
  more: boolean;
}

function connectionAnswer(
  document: Document,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { page, rest }: ConnectionLayout,
): Answer {
  const other = placed(document, rest);
  const make: Make<Answering> = (field, selected) => {
    const ofItems = page && pageMember(document, page, field, selected);
    if (ofItems) return ofItems;
    const answer = other(field, selected);
    return answer && (({ list }, parameters) => answer(list, parameters));
  };
  const answer = objectAnswer(membersOf(document, type, nodes, make));
  return (raw, parameters) => {
    const list = raw as List;
    if (!page) return answer({ list, items: [], more: false }, parameters);
    const rows = list[page.at] as List[];
    const items = itemsOf(page, rows, parameters);
    return answer({ list, items, more: rows.length > items.length }, parameters);
  };
}

/** `edges`, `nodes` or `pageInfo`. */
function pageMember(
  document: Document,
  page: PageLayout,
  field: GraphQLField<unknown, unknown>,
  nodes: FieldNode[],
): Member<Answering>[1] | undefined {
  const type = getNamedType(field.type) as GraphQLObjectType;
  if (field.name === 'nodes') {
    const node = nodeAnswer(document, page, itemOf(field.type), nodes);
    return ({ items }, parameters) => items.map((item) => node(item, parameters));
  }
  if (field.name === 'edges') {
    const edge = objectAnswer(membersOf(document, type, nodes, edgeMember(document, page)));
    return ({ items }, parameters) => items.map((item) => edge(item, parameters));
  }
  if (field.name !== 'pageInfo') return undefined;
  const info = objectAnswer<ReturnType<typeof pageInfoOf>>(
    membersOf(
      document,
      type,
      nodes,
      ({ name }) =>
        (from) =>
          from[name as keyof typeof from],
    ),
  );
  return ({ items, more }, parameters) => info(pageInfoOf(page, items, more), parameters);
}

const edgeMember =
  (document: Document, page: PageLayout): Make<List> =>
  (field, nodes) => {
    if (field.name === 'node') return nodeAnswer(document, page, field.type, nodes);
    if (field.name === 'cursor') return (item) => cursorOf(page, item);
    return placed(document, page.edge.fields)(field, nodes);
  };

/** The node in an item's list. */
function nodeAnswer(
  document: Document,
  { node }: PageLayout,
  type: GraphQLOutputType,
  nodes: FieldNode[],
): (item: List, parameters: Parameters) => unknown {
  if (!('at' in node)) return answerOf(document, type, nodes, node);
  const answer = answerOf(document, type, nodes, node.layout);
  return (item, parameters) => answer(item[node.at], parameters);
}
