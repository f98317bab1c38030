/** A connection asked for → one subquery for its page and one for its count, and how both are laid out. */
import { type FieldNode, type GraphQLObjectType, getNamedType, type SelectionSetNode } from 'graphql';
import { anchored } from './anchor.ts';
import type { AnswerPart, Call, Compiler, Select } from './compiler.ts';
import { checkPage, type Filter, fieldType, pageText, type Wanted } from './connection-page.ts';
import { type Input, part } from './input.ts';
import { type AskedKey, type Sorting, sortingOf } from './keyset.ts';
import { labelOf } from './label.ts';
import { AS_IT_IS, type ConnectionLayout, type ListPlace, type PageLayout } from './layout.ts';
import { countText, matchText } from './match.ts';
import { pageOf } from './page.ts';
import { filterPredicate, writingOf } from './predicate.ts';
import { type AskedField, askedOf } from './selection.ts';
import { Slots } from './slots.ts';
import { atRoot, type FieldSpec, type FoundRows, fieldSpec, rowsOf, type Scope, watched } from './spec.ts';

type Spec = Extract<FieldSpec, { kind: 'connection' }>;

/** The selection sets of the calls of a field. */
const sets = (asked: AskedField[], name: string): (SelectionSetNode | undefined)[] =>
  asked.filter((each) => each.name === name).flatMap((each) => each.nodes.map((node: FieldNode) => node.selectionSet));

function wantedOf(compiler: Compiler, call: Call, asked: AskedField): Wanted {
  const { document } = compiler;
  const type = getNamedType(call.field.type) as GraphQLObjectType;
  const fields = askedOf(
    document,
    type,
    asked.nodes.map((node) => node.selectionSet),
  );
  const edges = askedOf(document, fieldType(type, 'edges') as GraphQLObjectType, sets(fields, 'edges'));
  const pageInfo = askedOf(document, fieldType(type, 'pageInfo') as GraphQLObjectType, sets(fields, 'pageInfo'));
  return {
    type,
    asked: fields,
    edges,
    nodes: [...sets(fields, 'nodes'), ...sets(edges, 'node')],
    pageInfo: new Set(pageInfo.map(({ name }) => name)),
  };
}

/** `{ field, direction }`: enums, so that they are part of the statement's shape. Null where the field is: the executor refuses that. */
function keyOf(compiler: Compiler, input: Input): AskedKey | null {
  const value = (name: string) => {
    const given = part(input, name);
    return given.kind === 'leaf' ? given.get(compiler.document.variables) : undefined;
  };
  const field = value('field');
  return typeof field === 'string' ? { field, direction: value('direction') } : null;
}

function sortingAt(compiler: Compiler, { order }: Spec, call: Call, scope: Scope, itemType: string): Sorting {
  const [orderBy, thenBy] = [compiler.argument(call, 'orderBy'), compiler.argument(call, 'thenBy')];
  const rest = thenBy.kind === 'list' ? thenBy.items.map((each) => keyOf(compiler, each)) : [];
  return sortingOf(
    order,
    keyOf(compiler, orderBy),
    rest.filter((key) => key !== null),
    scope,
    itemType,
  );
}

/** Compiles a connection. */
export function connectionPart(
  compiler: Compiler,
  select: Select,
  spec: Spec,
  call: Call,
  asked: AskedField,
  scope: Scope,
): AnswerPart<ConnectionLayout> {
  const wanted = wantedOf(compiler, call, asked);
  const nodeType = fieldType(fieldType(wanted.type, 'edges') as GraphQLObjectType, 'node') as GraphQLObjectType;
  const all = rowsOf(spec.rows, compiler.site(call, scope, labelOf(nodeType)));
  const { scope: watching, reads: asks } = watched(all.scope);
  const sorting = sortingAt(compiler, spec, call, watching, nodeType.name);
  const whole = atRoot(scope) && all.degree !== undefined;
  // Only rows that are a whole label's can come from an index in this order; of others it would read properties for nothing.
  const ordered = whole ? sorting.always : null;
  const { filter, always, begun, walk } = narrowed(compiler, spec, call, { ...all, scope: watching }, whole, ordered);
  const rows = begun ?? all;
  const parts = new Slots();
  const rest = new Map<string, ListPlace>();
  let page: PageLayout | null = null;
  const takesRows = wanted.asked.some(({ name }) => ['edges', 'nodes', 'pageInfo'].includes(name));
  const paging = pageOf(compiler, call);
  if (takesRows) {
    const made = pageText(compiler, select, { wanted, rows, sorting, page: paging, filter, asks, always, scope, walk, all });
    page = { ...made.reading, at: parts.add(made.text, made.before) };
  } else compiler.check((variables) => checkPage(paging, sorting, variables));
  for (const each of wanted.asked) {
    const field = wanted.type.getFields()[each.name];
    const own = field && fieldSpec(field);
    if (each.name === 'totalCount') rest.set(each.key, { at: parts.add(countText(rows, filter.texts)), layout: AS_IT_IS });
    else if (own?.kind === 'value') {
      const body = matchText(rows, filter.texts);
      const sum = compiler.gather({ body, item: own.by(rows.scope), before: [], scope, mayBeNull: true, aggregates: true });
      const at = parts.add(`head(${sum.text})`, sum.before);
      rest.set(each.key, { at, layout: { kind: 'value', read: own.read ?? null } });
    }
  }
  return { text: parts.text(), layout: { kind: 'connection', page, rest }, before: parts.before };
}

const UNFILTERED: Filter = { texts: [], folds: false };

/** What a filter asks of rows; those of a whole label begin at what it names by a key, if it does so. */
function narrowed(compiler: Compiler, spec: Spec, call: Call, rows: FoundRows, whole: boolean, always: string | null) {
  if (!spec.filtered) return { filter: UNFILTERED, always };
  const type = getNamedType(call.field.args.find(({ name }) => name === 'filter')?.type)?.name ?? '';
  const given = compiler.argument(call, 'filter');
  const begun = whole ? anchored(compiler, type, given, rows) : null;
  // An order that an index gives may be walked instead, testing each row.
  const walk = always ? begun?.heat : undefined;
  if (begun) return { begun: begun.rows, filter: { texts: begun.filter, folds: false }, always: null, walk };
  const asked = filterPredicate(writingOf(compiler), type, given, rows.scope);
  return { filter: asked ? { texts: [asked.text], folds: asked.folds } : UNFILTERED, always };
}
