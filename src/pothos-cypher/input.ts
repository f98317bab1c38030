/** An argument in a document, with the request's variables → a tree whose structure decides the text and whose leaves are parameters. */
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ValueNode,
  valueFromAST,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** Reads a leaf's value from the variables of the request at hand. */
export type Get = (variables: Variables) => unknown;

export type Input =
  | { kind: 'absent' }
  | { kind: 'null' }
  | { kind: 'leaf'; get: Get }
  | { kind: 'object'; fields: [name: string, value: Input][] }
  | { kind: 'list'; items: Input[] };

const ABSENT: Input = { kind: 'absent' };
const NULL: Input = { kind: 'null' };

/** Whether a list's items have structure of their own, as `and: [ArticleFilter!]` has. */
const branches = (type: GraphQLInputType): boolean =>
  isNonNullType(type) ? branches(type.ofType) : isListType(type) ? branches(type.ofType) : isInputObjectType(type);

/** A value that is already coerced (a variable's), read again from `get` on each request. */
export function inputOfValue(type: GraphQLInputType, value: unknown, get: Get): Input {
  if (value === undefined) return ABSENT;
  if (value === null) return NULL;
  if (isNonNullType(type)) return inputOfValue(type.ofType, value, get);
  if (isListType(type) && branches(type)) {
    const items = value as unknown[];
    return {
      kind: 'list',
      items: items.map((item, at) => inputOfValue(type.ofType, item, (all) => (get(all) as unknown[])[at])),
    };
  }
  if (!isInputObjectType(type)) return { kind: 'leaf', get };
  const fields = Object.values(type.getFields()).map(
    (field) =>
      [field.name, inputOfValue(field.type, (value as Variables)[field.name], (all) => (get(all) as Variables)[field.name])] as [
        string,
        Input,
      ],
  );
  return { kind: 'object', fields: fields.filter(([, given]) => given.kind !== 'absent') };
}

/** A value in the document, variables inside it included. */
export function inputOfNode(type: GraphQLInputType, node: ValueNode, variables: Variables): Input {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return inputOfValue(type, variables[name], (all) => all[name]);
  }
  if (node.kind === Kind.NULL) return NULL;
  if (isNonNullType(type)) return inputOfNode(type.ofType, node, variables);
  if (isListType(type) && branches(type)) {
    const items = node.kind === Kind.LIST ? node.values : [node];
    return { kind: 'list', items: items.map((item) => inputOfNode(type.ofType, item, variables)) };
  }
  if (isInputObjectType(type) && node.kind === Kind.OBJECT) {
    const fields = node.fields.map((field) => {
      const of = type.getFields()[field.name.value];
      return [field.name.value, of ? inputOfNode(of.type, field.value, variables) : ABSENT] as [string, Input];
    });
    return { kind: 'object', fields: fields.filter(([, given]) => given.kind !== 'absent') };
  }
  return { kind: 'leaf', get: (all) => valueFromAST(node, type, all as Record<string, unknown>) };
}

/** Requests whose variables have the same shape share a statement: what is given, which enums and booleans, not which values. */
export function shapeOf(type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return '';
  if (value === null) return '0';
  if (isNonNullType(type)) return shapeOf(type.ofType, value);
  if (isListType(type))
    return branches(type) ? `[${(value as unknown[]).map((item) => shapeOf(type.ofType, item)).join()}]` : '.';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(({ name }) => (value as Variables)[name] !== undefined);
    if (type.extensions.cypherOperators)
      return `{${fields.map(({ name }) => name + ((value as Variables)[name] === null ? '0' : '')).join()}}`;
    return `{${fields.map((field) => `${field.name}:${shapeOf(field.type, (value as Variables)[field.name])}`).join()}}`;
  }
  return isEnumType(type) || typeof value === 'boolean' ? `=${value}` : '.';
}
