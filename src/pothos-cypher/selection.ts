/** A field's sub-selections for one concrete type → its fields, fragments opened, directives obeyed, same calls merged. */
import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Variables } from './input.ts';

/** What is asked of one field of a row: all the places that ask it in the same words. */
export interface AskedField {
  /** Name of the row's property that holds it: `name`, or `projects(first: $n)` where arguments are given. */
  key: string;
  name: string;
  nodes: FieldNode[];
}

/** What a document brings to every selection in it. */
export interface Document {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Variables;
}

const printed = new WeakMap<readonly ArgumentNode[], string>();

/** The property of a row that answers this call of a field: two aliases of one call share it, two calls never do. */
export function rowKey(node: FieldNode): string {
  const { arguments: given } = node;
  if (!given?.length) return node.name.value;
  let key = printed.get(given);
  if (key === undefined) {
    key = `${node.name.value}(${given.map(print).join(', ')})`;
    printed.set(given, key);
  }
  return key;
}

function included(node: SelectionNode, variables: Record<string, unknown>): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function applies(condition: string | undefined, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  if (!condition || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

export type Sets = readonly (SelectionSetNode | undefined)[];

/** The fields that these selection sets ask of `type`, by the names they have in the answer and in the answer's order. */
export function fieldsOf(document: Document, type: GraphQLObjectType, sets: Sets): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const opened = new Set<string>();
  const visit = (set: SelectionSetNode) => {
    for (const node of set.selections) {
      if (!included(node, document.variables)) continue;
      if (node.kind === Kind.FIELD) {
        const name = (node.alias ?? node.name).value;
        const nodes = found.get(name);
        if (nodes) nodes.push(node);
        else found.set(name, [node]);
      } else {
        if (node.kind === Kind.FRAGMENT_SPREAD) {
          if (opened.has(node.name.value)) continue;
          opened.add(node.name.value);
        }
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : document.fragments[node.name.value];
        if (fragment && applies(fragment.typeCondition?.name.value, type, document.schema)) visit(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) if (set) visit(set);
  return found;
}

/** All that is asked of `type` in these selection sets, calls in the same words as one, in the order of the type's own fields. */
export function askedOf(document: Document, type: GraphQLObjectType, sets: Sets): AskedField[] {
  const found = new Map<string, AskedField>();
  // One by one: two places of a document that share a row may give different fields one name.
  for (const node of [...fieldsOf(document, type, sets).values()].flat()) {
    const key = rowKey(node);
    const asked = found.get(key);
    if (asked) asked.nodes.push(node);
    else found.set(key, { key, name: node.name.value, nodes: [node] });
  }
  const order = Object.keys(type.getFields());
  return [...found.values()].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}
