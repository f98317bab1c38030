/** What is asked of a type → the Cypher list of just that, and the reader of its rows. */
import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { Call, Compiler, Part, Reader, Select, Sets } from './compiler.ts';
import { connectionPart } from './connection.ts';
import { labelOf } from './label.ts';
import { countText, matchText } from './match.ts';
import { checkedSize } from './page.ts';
import { type Member, rowReader, Slots } from './rows.ts';
import { type Asked, askedOf } from './selection.ts';
import { type FieldSpec, fieldSpec, type Rows, type Scope, typeSpec } from './spec.ts';

const setsOf = (nodes: FieldNode[]): Sets => nodes.map((node) => node.selectionSet);

/** Adds what is asked of one concrete type to the list; gives the reader of the list. */
export function selectInto(compiler: Compiler, type: GraphQLObjectType, scope: Scope, sets: Sets, slots: Slots) {
  const members: Member[] = [];
  for (const asked of askedOf(compiler.document, type, sets)) {
    const field = type.getFields()[asked.name];
    const spec = field && fieldSpec(field);
    if (!field || !spec) continue;
    const { text, read, before } = fieldPart(
      compiler,
      spec,
      { field, node: asked.nodes[0] as FieldNode, parent: type },
      asked,
      scope,
    );
    members.push({ key: asked.key, at: slots.add(text, before), read });
  }
  return rowReader(type.name, members);
}

const present = (make: (list: unknown[], parameters: Record<string, unknown>) => object): Reader => {
  return (raw, parameters) => (raw ? make(raw as unknown[], parameters) : null);
};

/** A row of a type: one list, or for an interface or union a list for each type it may turn out to be, told by label. */
export function rowPart(compiler: Compiler, type: GraphQLNamedType, scope: Scope, sets: Sets): Part {
  if (isObjectType(type)) {
    const slots = new Slots();
    const make = selectInto(compiler, type, scope, sets, slots);
    return { text: slots.text(), read: present(make), before: slots.before };
  }
  if (!isAbstractType(type)) throw new Error(`${type.name} is not a type of rows`);
  const kinds = compiler.document.schema.getPossibleTypes(type).filter((each) => typeSpec(each).label);
  const makers = kinds.map((kind, at) => {
    const slots = new Slots();
    slots.add(String(at));
    const make = selectInto(compiler, kind, scope, sets, slots);
    return { make, before: slots.before, when: `WHEN ${scope.node}:${typeSpec(kind).label} THEN ${slots.text()}` };
  });
  const text = `CASE ${makers.map(({ when }) => when).join(' ')} END`;
  const read = present((list, parameters) => (makers[list[0] as number] as (typeof makers)[0]).make(list, parameters));
  return { text, read, before: makers.flatMap(({ before }) => before) };
}

/** What connections are handed. */
export const select: Select = { row: rowPart, into: selectInto };

/** A part whose values may be taken as they are. */
type FieldPart = Omit<Part, 'read'> & { read: Reader | null };

/** One field of a row. */
export function fieldPart(compiler: Compiler, spec: FieldSpec, call: Call, asked: Asked, scope: Scope): FieldPart {
  const type = getNamedType(call.field.type);
  if (spec.kind === 'value') return { text: spec.by(scope), read: spec.read ?? null };
  if (spec.kind === 'connection') return connectionPart(compiler, select, spec, call, asked, scope);
  if (spec.kind === 'part') {
    const row = rowPart(compiler, type, spec.scope(scope), setsOf(asked.nodes));
    return spec.present ? { ...row, text: `CASE WHEN ${spec.present(scope)} THEN ${row.text} END` } : row;
  }
  const rows = spec.rows(compiler.site(call, scope, labelOf(type)));
  if (spec.kind === 'count') return { text: countText(rows, []), read: null };
  const row = rowPart(compiler, type, rows.scope, setsOf(asked.nodes));
  if (spec.kind === 'many') return manyPart(compiler, spec, call, rows, row);
  const list = compiler.gather(matchText(rows, []), row.text, row.before ?? [], scope, rows.aggregates);
  return { text: `head(${list.text.replace(/ }$/, ' LIMIT 1 }')})`, read: row.read, before: list.before };
}

type Many = Extract<FieldSpec, { kind: 'many' }>;

/** A plain list; with `page` it has a `first` argument of its own. */
function manyPart(compiler: Compiler, spec: Many, call: Call, rows: Rows, row: Part): Part {
  const cut = spec.page ? ` LIMIT toInteger(${compiler.site(call, rows.scope, null).argument('first', checkedSize)})` : '';
  const sorted = spec.order ? ` ORDER BY ${spec.order(rows.scope)}` : '';
  const carried = rows.distinct ? `DISTINCT ${rows.carried.join(', ')}` : '*';
  const body = matchText(rows, []) + (cut || sorted || rows.distinct ? ` WITH ${carried}${sorted}${cut}` : '');
  const list = compiler.gather(body, row.text, row.before ?? [], call.parent.name === 'Query' ? {} : rows.scope, rows.aggregates);
  return { ...list, read: (raw, parameters) => (raw as unknown[]).map((each) => row.read(each, parameters)) };
}
