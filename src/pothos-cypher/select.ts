/** What is asked of a type → the Cypher list of just that, and how its rows are laid out. */
import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { AnswerPart, Call, Compiler, Select } from './compiler.ts';
import { connectionPart } from './connection.ts';
import { labelOf } from './label.ts';
import { AS_IT_IS, type ListLayout, type ListPlace, type RowLayout } from './layout.ts';
import { countText, matchText } from './match.ts';
import { checkedSize } from './page.ts';
import { type AskedField, askedOf, type Sets } from './selection.ts';
import { Slots } from './slots.ts';
import { type FieldSpec, type FoundRows, fieldSpec, rowsOf, type Scope, scopeOf, typeSpec } from './spec.ts';

const setsOf = (nodes: FieldNode[]): Sets => nodes.map((node) => node.selectionSet);

/** Adds what is asked of one concrete type to the list; tells where each stands in it. */
function selectInto(compiler: Compiler, type: GraphQLObjectType, scope: Scope, sets: Sets, slots: Slots): RowLayout {
  const fields = new Map<string, ListPlace>();
  for (const asked of askedOf(compiler.document, type, sets)) {
    const field = type.getFields()[asked.name];
    const spec = field && fieldSpec(field);
    if (!field || !spec) continue;
    const { text, layout, before } = fieldPart(
      compiler,
      spec,
      { field, node: asked.nodes[0] as FieldNode, parent: type },
      asked,
      scope,
    );
    fields.set(asked.key, { at: slots.add(text, before), layout });
  }
  return { kind: 'row', type: type.name, fields };
}

/** A row of a type: one list, or for an interface or union a list for each type it may turn out to be, told by label. */
export function rowPart(compiler: Compiler, type: GraphQLNamedType, scope: Scope, sets: Sets): AnswerPart {
  if (isObjectType(type)) {
    const slots = new Slots();
    const layout = selectInto(compiler, type, scope, sets, slots);
    return { text: slots.text(), layout, before: slots.before };
  }
  if (!isAbstractType(type)) throw new Error(`${type.name} is not a type of rows`);
  const kinds = compiler.document.schema.getPossibleTypes(type).filter((each) => typeSpec(each).label);
  const branches = kinds.map((kind, at) => {
    const slots = new Slots();
    slots.add(String(at));
    const row = selectInto(compiler, kind, scope, sets, slots);
    return { row, before: slots.before, when: `WHEN ${scope.node}:${typeSpec(kind).label} THEN ${slots.text()}` };
  });
  return {
    text: `CASE ${branches.map(({ when }) => when).join(' ')} END`,
    layout: { kind: 'typed', rows: branches.map(({ row }) => row) },
    before: branches.flatMap(({ before }) => before),
  };
}

/** What connections are handed. */
const select: Select = { row: rowPart, into: selectInto };

/** One field of a row; errors in its arguments say where it stands. */
export function fieldPart(compiler: Compiler, spec: FieldSpec, call: Call, asked: AskedField, scope: Scope): AnswerPart {
  return compiler.at(call.node, () => partOf(compiler, spec, call, asked, scope));
}

function partOf(compiler: Compiler, spec: FieldSpec, call: Call, asked: AskedField, scope: Scope): AnswerPart {
  const type = getNamedType(call.field.type);
  if (spec.kind === 'value') return { text: spec.by(scope), layout: { kind: 'value', read: spec.read ?? null } };
  if (spec.kind === 'connection') return connectionPart(compiler, select, spec, call, asked, scope);
  if (spec.kind === 'part') {
    const row = rowPart(compiler, type, scopeOf(spec.scope(scope)), setsOf(asked.nodes));
    return spec.present ? { ...row, text: `CASE WHEN ${spec.present(scope)} THEN ${row.text} END` } : row;
  }
  const rows = rowsOf(spec.rows, compiler.site(call, scope, labelOf(type)));
  if (spec.kind === 'count') return { text: countText(rows, []), layout: AS_IT_IS };
  const row = rowPart(compiler, type, rows.scope, setsOf(asked.nodes));
  if (spec.kind === 'many') return manyPart(compiler, spec, call, { rows, row, scope });
  const list = compiler.gather({ body: matchText(rows, []), ...rowOf(row), scope, aggregates: rows.aggregates, first: true });
  return { text: `head(${list.text})`, layout: row.layout, before: list.before };
}

/** A row as an item of a list; one of an interface is null where its type is none of those asked. */
const rowOf = ({ text, before = [], layout }: AnswerPart) => ({ item: text, before, mayBeNull: layout.kind === 'typed' });

type Many = Extract<FieldSpec, { kind: 'many' }>;

/** A source's rows, what is asked of each, and the row they are found from. */
interface Found {
  rows: FoundRows;
  row: AnswerPart;
  scope: Scope;
}

/** A plain list; with `page` it has a `first` argument of its own. */
function manyPart(compiler: Compiler, spec: Many, call: Call, { rows, row, scope }: Found): AnswerPart<ListLayout> {
  const cut = spec.page ? ` LIMIT toInteger(${compiler.site(call, rows.scope, null).argument('first', checkedSize)})` : '';
  const sorted = spec.order ? ` ORDER BY ${spec.order(rows.scope)}` : '';
  const carried = rows.distinct ? `DISTINCT ${rows.carried.join(', ')}` : '*';
  const body = matchText(rows, []) + (cut || sorted || rows.distinct ? ` WITH ${carried}${sorted}${cut}` : '');
  const list = compiler.gather({ body, ...rowOf(row), scope, aggregates: rows.aggregates });
  return { ...list, layout: { kind: 'list', of: row.layout } };
}
