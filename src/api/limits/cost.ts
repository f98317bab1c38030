/** What an operation asks for at most, page sizes multiplied: the same for literal, variable, default and fragment. */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import { DEFAULT_PAGE } from '../../pothos-cypher/page.ts';
import { type Fragments, fragmentsOf } from './document.ts';

type Variables = Readonly<Record<string, unknown>>;
/** Cost of one row's selection with the variables of a request. */
type Cost = (variables: Variables, known: Map<Cost, number>) => number;

/** What a value costs beside a row's 1. */
const VALUE = 0.1;
/** What values cost that are long: whole texts and sentences of them. */
const LONG: Record<string, number> = { 'Article.text': 5, 'Page.leftover': 5, 'Evidence.sentence': 0.5 };
/** Length taken for a list without pages. */
const SHORT_LIST = 5;

interface Costing {
  schema: GraphQLSchema;
  fragments: Fragments;
  defaults: Variables;
  made: Map<string, Cost>;
}

const compiled = new WeakMap<DocumentNode, Map<string | null, Cost | null>>();

/** The cost of an operation. A page size that is no number counts as none given: the executor refuses it, and says why. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | null | undefined,
  variables: Variables,
): number {
  const costs = compiled.get(document) ?? new Map<string | null, Cost | null>();
  compiled.set(document, costs);
  // The empty name is one that no operation has.
  const key = name ?? null;
  if (!costs.has(key)) costs.set(key, compile(schema, document, name));
  return costs.get(key)?.(variables, new Map()) ?? 0;
}

function compile(schema: GraphQLSchema, document: DocumentNode, name: string | null | undefined): Cost | null {
  const operation = getOperationAST(document, name);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return null;
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue && valueFromASTUntyped(defaultValue),
    ]),
  );
  return setCost({ schema, fragments: fragmentsOf(document), defaults, made: new Map() }, root, operation.selectionSet);
}

function setCost(costing: Costing, type: GraphQLCompositeType, set: SelectionSetNode): Cost {
  const parts = set.selections.map((node): Cost => {
    if (node.kind === Kind.FIELD) return fieldCost(costing, type, node);
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : costing.fragments.get(node.name.value);
    if (!fragment) return () => 0;
    const on = fragment.typeCondition ? typeFromAST(costing.schema, fragment.typeCondition) : type;
    if (!isCompositeType(on)) return () => 0;
    if (node.kind === Kind.INLINE_FRAGMENT) return setCost(costing, on, fragment.selectionSet);
    const known = costing.made.get(node.name.value);
    if (known) return known;
    const cost = remembered(setCost(costing, on, fragment.selectionSet));
    costing.made.set(node.name.value, cost);
    return cost;
  });
  return (variables, known) => parts.reduce((sum, cost) => sum + cost(variables, known), 0);
}

/** A fragment spread in many places is reckoned once. */
function remembered(cost: Cost): Cost {
  const self: Cost = (variables, known) => {
    const before = known.get(self);
    if (before !== undefined) return before;
    const now = cost(variables, known);
    known.set(self, now);
    return now;
  };
  return self;
}

function fieldCost(costing: Costing, type: GraphQLCompositeType, node: FieldNode): Cost {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  if (!field || !node.selectionSet) return () => LONG[`${type.name}.${node.name.value}`] ?? VALUE;
  const inner = getNamedType(field.type);
  if (!isCompositeType(inner)) return () => VALUE;
  const rows = setCost(costing, inner, node.selectionSet);
  const wrapper = isObjectType(type) && type.extensions.cypherConnection === true;
  if (wrapper) return (variables, known) => (node.name.value === 'pageInfo' ? 0 : 1) + rows(variables, known);
  const size = sizeOf(
    costing,
    node,
    field.args.some(({ name }) => name === 'first'),
    isList(field.type),
  );
  if (isObjectType(inner) && inner.extensions.cypherConnection)
    return (variables, known) => 1 + size(variables) * rows(variables, known);
  return (variables, known) => size(variables) * (1 + rows(variables, known));
}

const isList = (type: unknown): boolean => (isNonNullType(type) ? isList(type.ofType) : isListType(type));

/** Rows a field may give: what `first` or `last` say, however they are said. */
function sizeOf(costing: Costing, node: FieldNode, paged: boolean, list: boolean): (variables: Variables) => number {
  const ids = node.arguments?.find(({ name }) => name.value === 'ids')?.value;
  if (ids)
    return (variables) =>
      ids.kind === Kind.VARIABLE
        ? lengthOf(variables[ids.name.value] ?? costing.defaults[ids.name.value])
        : ids.kind === Kind.LIST
          ? ids.values.length
          : 1;
  if (!paged) return () => (list ? SHORT_LIST : 1);
  const given = (node.arguments ?? [])
    .filter(({ name }) => name.value === 'first' || name.value === 'last')
    .map(({ value }) => value);
  return (variables) => {
    const sizes = given.map((value) => {
      if (value.kind === Kind.INT) return Number(value.value);
      if (value.kind !== Kind.VARIABLE) return DEFAULT_PAGE;
      const size = variables[value.name.value] ?? costing.defaults[value.name.value];
      return Number.isInteger(size) ? (size as number) : DEFAULT_PAGE;
    });
    return Math.max(1, ...(sizes.length ? sizes : [DEFAULT_PAGE]));
  };
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 1);
